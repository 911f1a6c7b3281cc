import { openChoosing } from "./choosing.ts";
import { openCopying } from "./copying.ts";
import { applyEntry, giveBack, openEntry } from "./entry.ts";
import { type LineEvent, reopenChoices } from "./log.ts";
import { arrived, type Letter, openOutbox, post } from "./outbox.ts";
import { element, part, showProblem, word } from "./page.ts";
import { toEnd, watchScrolling } from "./scrolling.ts";
import { openStream } from "./stream.ts";
import { showTyping } from "./typing.ts";
import { openUpload } from "./upload.ts";

document.documentElement.classList.add("scripted-page");

let streaming = false;

/** Somebody new has no chat to follow before their first message is in. */
function follow() {
  if (streaming) return;
  streaming = true;
  openStream({ line, typing: showTyping, resync, ended });
}

function line({ from, message, ask, entry, progress }: LineEvent) {
  if (message) arrived(message);
  if (from === "person") part("ask").replaceChildren();
  else showTyping(false);
  if (ask !== undefined) part("ask").innerHTML = ask;
  if (progress !== undefined) part("progress").innerHTML = progress;
  if (entry) applyEntry(entry);
}

async function resync() {
  const page = await fetch("/", { headers: { accept: "text/html" } });
  const fresh = new DOMParser().parseFromString(await page.text(), "text/html");
  for (const id of ["lines", "ask", "progress"])
    part(id).replaceChildren(...(fresh.getElementById(id)?.childNodes ?? []));
  part("chat").dataset.last = fresh.getElementById("chat")?.dataset.last ?? "0";
  toEnd();
  streaming = false;
  follow();
}

function ended() {
  const link = element("a", "", word("reload"));
  link.href = "/";
  part("connection").replaceChildren(`${word("session-ended")} `, link);
}

function refused({ text }: Letter, message: string) {
  if (text) giveBack(text);
  reopenChoices();
  showTyping(false);
  showProblem(message);
}

openOutbox({
  taken() {
    follow();
    showTyping(true);
  },
  refused,
});
openEntry({
  text: (text) => post({ text, shown: text }),
  secret: (secret) => post({ secret, shown: "••••••••" }),
});
openChoosing({
  choice: (choice, label) => post({ choice, shown: label }),
  text: (text) => post({ text, shown: text }),
});
openUpload({ file: (upload, name) => post({ upload, shown: name }) });
openCopying();
watchScrolling();
if (part("chat").dataset.talking !== undefined) follow();
toEnd();
if (matchMedia("(pointer: fine)").matches) part("text").focus({ preventScroll: true });
