import { element, part, word } from "./page.ts";
import { atEnd, toEnd } from "./scrolling.ts";

/** Longer than any turn takes; then the dots would be a lie. */
const atMostMs = 30_000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function showTyping(on: boolean) {
  clearTimeout(timer);
  const status = part("typing");
  if (status.hidden === !on) return;
  const wasAtEnd = atEnd();
  status.hidden = !on;
  status.replaceChildren();
  if (!on) return;
  const dots = element("span", "dots");
  dots.setAttribute("aria-hidden", "true");
  dots.append(element("i"), element("i"), element("i"));
  status.append(dots, element("span", "unseen", word("typing")));
  if (wasAtEnd) toEnd();
  timer = setTimeout(() => showTyping(false), atMostMs);
}
