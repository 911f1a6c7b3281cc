import { part, word } from "./page.ts";

const title = document.title;
let unseen = 0;

const fromBottom = () => document.documentElement.scrollHeight - window.innerHeight - window.scrollY;

/** Whether the reader is at the end, so that following it disturbs nobody. */
export const atEnd = () => fromBottom() < 120;

export function toEnd() {
  window.scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
}

function showUnseen() {
  document.title = unseen > 0 ? `${word("new-messages", { count: unseen })} ${title}` : title;
}

/** Called after a line was added; `wasAtEnd` from just before. */
export function followOrPoint(wasAtEnd: boolean, fromAssistant: boolean) {
  if (wasAtEnd) toEnd();
  else if (fromAssistant) part("jump").hidden = false;
  if (document.hidden && fromAssistant) {
    unseen += 1;
    showUnseen();
  }
}

export function watchScrolling() {
  const jump = part("jump");
  jump.addEventListener("click", () => {
    toEnd();
    jump.hidden = true;
    part("text").focus({ preventScroll: true });
  });
  addEventListener("scroll", () => {
    if (atEnd()) jump.hidden = true;
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    unseen = 0;
    showUnseen();
  });
  // The entry field grows and the keyboard opens: the end stays in view.
  let height = window.innerHeight;
  addEventListener("resize", () => {
    const shrunk = window.innerHeight < height;
    height = window.innerHeight;
    if (shrunk && fromBottom() < 500) toEnd();
  });
}
