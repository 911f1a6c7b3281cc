import type { Entry } from "./log.ts";
import { recall, remember } from "./memory.ts";
import { button, part, showProblem, word } from "./page.ts";

const text = () => part<HTMLTextAreaElement>("text");
const secret = () => part<HTMLInputElement>("secret");
const form = () => part<HTMLFormElement>("say");

/** As the server counts; the server has the last word. */
const maxText = 4_000;

const isNumeric = () => text().dataset.mode === "numeric" || text().dataset.mode === "decimal";

export interface EntryEvents {
  text(typed: string): void;
  secret(typed: string): void;
}

export function openEntry(events: EntryEvents) {
  text().dataset.mode = text().inputMode;
  text().value ||= recall<string>("draft") ?? "";
  grow();
  addSecretToggle();
  addKeyboardToggle();
  text().addEventListener("input", () => {
    remember("draft", text().value || undefined);
    showProblem("");
    grow();
  });
  text().addEventListener("keydown", (event) => {
    // Enter that picks a word of an input method is not meant for us. Safari says so by 229 alone.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    form().requestSubmit();
  });
  form().addEventListener("submit", (event) => {
    const pressed = event.submitter as HTMLButtonElement | null;
    event.preventDefault();
    if (pressed?.value === "date") return sendDate(events);
    return secret().disabled ? sendText(events) : sendSecret(events);
  });
}

function sendText(events: EntryEvents) {
  const typed = text().value;
  if (typed.trim() === "") return text().focus();
  if (typed.length > maxText) return showProblem(word("too-long"));
  clearText();
  events.text(typed.trim());
}

function sendSecret(events: EntryEvents) {
  const typed = secret().value;
  if (typed === "") return secret().focus();
  secret().value = "";
  showProblem("");
  events.secret(typed);
}

function sendDate(events: EntryEvents) {
  const picker = part("ask").querySelector<HTMLInputElement>('input[type="date"]');
  if (!picker) return;
  if (picker.value === "" || !picker.checkValidity()) {
    picker.reportValidity();
    picker.focus();
    return;
  }
  events.text(picker.value);
}

export function clearText() {
  text().value = "";
  remember("draft", undefined);
  showProblem("");
  grow();
}

/** Gives back what couldn't be sent, in front of what was typed meanwhile. */
export function giveBack(typed: string) {
  text().value = [typed, text().value].filter(Boolean).join("\n");
  remember("draft", text().value);
  grow();
}

/** Makes the entry field suit what is asked now; the focus stays with whoever is typing. */
export function applyEntry(entry: Entry) {
  const wasTyping = document.activeElement === text() || document.activeElement === secret();
  const [off, on] = entry.secret ? [text(), secret()] : [secret(), text()];
  off.hidden = off.disabled = true;
  on.hidden = on.disabled = false;
  form().toggleAttribute("data-secret", entry.secret);
  if (!entry.secret) secret().value = "";
  text().placeholder = entry.placeholder;
  text().inputMode = entry.mode;
  text().dataset.mode = entry.mode;
  text().autocapitalize = entry.capitals ? "characters" : "none";
  part<HTMLInputElement>("file").accept = entry.accept;
  toggles();
  if (wasTyping) on.focus({ preventScroll: true });
}

function grow() {
  text().style.height = "auto";
  text().style.height = `${text().scrollHeight + 2}px`;
}

let secretToggle: HTMLButtonElement;
let keyboardToggle: HTMLButtonElement;

function addSecretToggle() {
  secretToggle = button(word("secret-show"), "entry-toggle", () => {
    const shown = secret().type === "text";
    secret().type = shown ? "password" : "text";
    secretToggle.textContent = word(shown ? "secret-show" : "secret-hide");
    secret().focus();
  });
  secret().after(secretToggle);
  toggles();
}

/** Numbers may be written in words; a phone's number pad has none. */
function addKeyboardToggle() {
  keyboardToggle = button(word("keyboard-words"), "entry-toggle", () => {
    const words = text().inputMode === "text";
    text().inputMode = words ? (text().dataset.mode ?? "text") : "text";
    keyboardToggle.textContent = word(words ? "keyboard-words" : "keyboard-numbers");
    text().blur();
    text().focus();
  });
  text().after(keyboardToggle);
  toggles();
}

function toggles() {
  if (secretToggle) secretToggle.hidden = secret().disabled;
  if (keyboardToggle)
    keyboardToggle.hidden = text().disabled || !isNumeric() || !matchMedia("(pointer: coarse)").matches;
}
