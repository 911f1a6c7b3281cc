import { button, element, formToken, part, showProblem, word } from "./page.ts";
import { atEnd, toEnd } from "./scrolling.ts";

interface Uploaded {
  upload: string;
  name: string;
  warnings: string[];
}

export interface UploadEvents {
  /** The person looked at it and wants it sent. */
  file(upload: string, name: string): void;
}

const maxBytes = 10_000_000;
let request: XMLHttpRequest | undefined;
let picture: string | undefined;

/** Choosing a photo or PDF: by the button, by dropping it on the page, by pasting. */
export function openUpload(events: UploadEvents) {
  const field = part<HTMLInputElement>("file");
  const take = (files: FileList | undefined | null) => {
    const [file] = files ?? [];
    if (file) begin(file, events);
  };
  field.addEventListener("change", () => {
    take(field.files);
    field.value = "";
  });
  part("text").addEventListener("paste", (event) => {
    if (event.clipboardData?.files.length === 0) return;
    event.preventDefault();
    take(event.clipboardData?.files);
  });
  addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  addEventListener("dragleave", () => document.body.classList.remove("dropping"));
  addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dropping");
    take(event.dataTransfer?.files);
  });
}

function begin(file: File, events: UploadEvents) {
  cancel();
  if (file.size > maxBytes) return showProblem(word("too-large"));
  showProblem("");
  const how = element("span", "how", word("uploading"));
  const bar = element("progress");
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute("aria-label", word("uploading"));
  const actions = element("div", "actions");
  actions.append(button(word("upload-cancel"), "button small quiet", cancel));
  show(file, how, bar, actions);

  request = new XMLHttpRequest();
  request.open("POST", "/chat/uploads");
  request.setRequestHeader("x-form-token", formToken());
  request.setRequestHeader("accept", "application/json");
  request.responseType = "json";
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    bar.value = Math.round((loaded / total) * 100);
  });
  request.addEventListener("load", () => {
    const answer = request?.response as (Uploaded & { message?: string }) | null;
    if (request?.status === 201 && answer) return done(answer, how, bar, actions, events);
    cancel();
    showProblem(answer?.message ?? word("upload-failed"));
  });
  request.addEventListener("error", () => {
    cancel();
    showProblem(word("upload-failed"));
  });
  const body = new FormData();
  body.append("file", file);
  request.send(body);
}

function show(file: File, ...parts: HTMLElement[]) {
  const wasAtEnd = atEnd();
  const about = element("div", "about");
  const [how, bar, actions] = parts as [HTMLElement, HTMLElement, HTMLElement];
  about.append(element("b", "name", file.name), how, bar);
  part("preview").replaceChildren(thumbnail(file), about, actions);
  part("preview").hidden = false;
  if (wasAtEnd) toEnd();
}

function thumbnail(file: File): HTMLElement {
  if (!file.type.startsWith("image/")) return element("span", "sheet", "PDF");
  picture = URL.createObjectURL(file);
  const image = element("img");
  image.alt = "";
  image.src = picture;
  return image;
}

function done(
  { upload, name, warnings }: Uploaded,
  how: HTMLElement,
  bar: HTMLElement,
  actions: HTMLElement,
  events: UploadEvents,
) {
  bar.remove();
  how.textContent = word("upload-done");
  how.setAttribute("role", "status");
  for (const warning of warnings) how.after(element("span", "caution", warning));
  const send = button(word("upload-send"), "button small primary", () => {
    close();
    events.file(upload, name);
  });
  const other = button(word("upload-other"), "button small", () => part("file").click());
  actions.prepend(send, other);
  send.focus();
}

function cancel() {
  request?.abort();
  request = undefined;
  close();
}

function close() {
  if (picture) URL.revokeObjectURL(picture);
  picture = undefined;
  part("preview").hidden = true;
  part("preview").replaceChildren();
}
