import { pauseChoices } from "./log.ts";
import { part } from "./page.ts";

export interface ChoosingEvents {
  choice(value: string, label: string): void;
  text(text: string): void;
}

/** Buttons in the log, under the greeting and beside the date: all submit one form, which the script takes over. */
export function openChoosing(events: ChoosingEvents) {
  part<HTMLFormElement>("choose").addEventListener("submit", (event) => {
    event.preventDefault();
    const pressed = event.submitter as HTMLButtonElement | null;
    if (!pressed || pressed.disabled) return;
    const label = pressed.getAttribute("aria-label") ?? pressed.textContent?.trim() ?? "";
    pauseChoices(pressed);
    // A disabled button would let the focus drop to the page's top.
    part("text").focus({ preventScroll: true });
    if (pressed.name === "choice") events.choice(pressed.value, label);
    else events.text(pressed.value);
  });
}
