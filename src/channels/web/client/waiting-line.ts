import type { Letter } from "./outbox.ts";
import { button, element, part, word } from "./page.ts";
import { atEnd, toEnd } from "./scrolling.ts";

export type WaitingState = "sending" | "sent" | "failed";

const find = (id: string) =>
  part("lines").querySelector<HTMLElement>(`.waiting[data-message="${CSS.escape(id)}"]`);

/** Shows our own message at once, before the server has it. */
export function addWaiting({ id, shown }: Letter, retry: () => void) {
  const line = element("li", "line mine waiting");
  line.dataset.message = id;
  const bubble = element("div", "bubble");
  bubble.append(element("span", "unseen", word("author-person")), element("p", "text", shown));
  const state = element("div", "state");
  state.append(element("span", "", word("sending")), button(word("retry"), "button small", retry));
  line.append(bubble, state);
  part("lines").append(line);
  part("welcome").hidden = true;
  markWaiting(id, "sending");
  toEnd();
}

export function markWaiting(id: string, state: WaitingState) {
  const line = find(id);
  const text = line?.querySelector(".state span");
  const retry = line?.querySelector("button");
  if (!line || !text || !retry) return;
  const wasAtEnd = atEnd();
  line.classList.toggle("failed", state === "failed");
  retry.hidden = state !== "failed";
  text.textContent = state === "sent" ? "" : word(state);
  if (wasAtEnd) toEnd();
}

export function dropWaiting(id: string) {
  find(id)?.remove();
}
