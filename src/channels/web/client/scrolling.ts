import { part, word } from "./page.ts";

const title = document.title;
let unseen = 0;

/** Pixels from the end within which somebody counts as reading the end. */
const near = 120;
const fromBottom = () => document.documentElement.scrollHeight - window.innerHeight - window.scrollY;

/** Whether the reader is at the end, so that following it disturbs nobody. */
export const atEnd = () => fromBottom() < near;

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
  keepEndInView();
}

/** What grows at the bottom (the entry field, its helpers, a phone's keyboard) must not cover the last line. */
function keepEndInView() {
  const dock = part("say").parentElement ?? part("say");
  let [height, room] = [dock.offsetHeight, window.innerHeight];
  const follow = () => {
    const grown = Math.max(0, dock.offsetHeight - height) + Math.max(0, room - window.innerHeight);
    [height, room] = [dock.offsetHeight, window.innerHeight];
    if (grown > 0 && fromBottom() < near + grown) toEnd();
  };
  new ResizeObserver(follow).observe(dock);
  addEventListener("resize", follow);
}
