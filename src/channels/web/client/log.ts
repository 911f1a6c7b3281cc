import { element, part } from "./page.ts";
import { atEnd, followOrPoint } from "./scrolling.ts";

/** A line as the server sends it. */
export interface LineEvent {
  seq: number;
  from: "person" | "assistant";
  /** The id we gave it, for a person's line. */
  message?: string;
  html: string;
  ask?: string;
  entry?: Entry;
  progress?: string;
}

export interface Entry {
  secret: boolean;
  mode: string;
  capitals: boolean;
  placeholder: string;
  accept: string;
}

const lines = () => part("lines");

export const lastSeq = () => Number(part("chat").dataset.last ?? 0);

export const isShown = (message: string) =>
  lines().querySelector(`[data-seq][data-message="${CSS.escape(message)}"]`) !== null;

/** Adds a line once; lines that are there already are left alone. Returns whether it was new. */
export function addLine(line: LineEvent): boolean {
  if (line.seq <= lastSeq()) return false;
  const wasAtEnd = atEnd();
  part("welcome").hidden = true;
  if (line.message)
    lines()
      .querySelector(`.waiting[data-message="${CSS.escape(line.message)}"]`)
      ?.remove();
  if (line.from === "person") closeChoices();

  const template = element("template");
  // Our own server rendered and escaped it.
  template.innerHTML = line.html;
  dropRepeatedDay(template.content);
  for (const item of template.content.children) item.classList.add("fresh");
  const firstWaiting = lines().querySelector(".waiting");
  lines().insertBefore(template.content, firstWaiting);
  part("chat").dataset.last = String(line.seq);
  followOrPoint(wasAtEnd, line.from === "assistant");
  return true;
}

/** A day is named once, also when our own waiting line stood in between. */
function dropRepeatedDay(content: DocumentFragment) {
  const before = [...lines().querySelectorAll<HTMLElement>("[data-seq]")].at(-1)?.dataset.day;
  const day = content.querySelector<HTMLElement>("[data-seq]")?.dataset.day;
  if (before !== undefined && before === day) content.querySelector(".day")?.remove();
}

const openChoices = () =>
  lines().querySelectorAll<HTMLButtonElement>('.choices[data-open] button, .row button[name="choice"]');

/** One was pressed: the others wait, and it shows. */
export function pauseChoices(pressed: HTMLElement) {
  for (const choice of openChoices()) choice.disabled = true;
  pressed.setAttribute("aria-pressed", "true");
}

/** What was pressed was not taken: all may be pressed again. */
export function reopenChoices() {
  for (const choice of openChoices()) {
    choice.disabled = false;
    choice.removeAttribute("aria-pressed");
  }
}

/** Buttons work until somebody answers. */
function closeChoices() {
  for (const choice of openChoices()) choice.disabled = true;
  for (const group of lines().querySelectorAll<HTMLElement>(".choices[data-open]")) delete group.dataset.open;
  for (const edit of lines().querySelectorAll('.row button[name="choice"]')) edit.remove();
}
