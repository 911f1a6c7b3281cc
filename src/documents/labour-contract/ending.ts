import type { Outline } from "../outline.ts";

const ARTICLES = [
  "change",
  "change-of-employer",
  "end-agreed",
  "end-by-worker",
  "end-by-worker-at-once",
  "end-by-employer",
  "end-with-notice",
  "end-layoff",
  "end-protected",
  "expiry",
  "severance",
  "handover",
  "renewal",
  "renewal-open-ended",
];

/** Change, ending and renewal: 劳动合同法 第十四条, 第三十三条至第五十条, 第八十七条. */
export function writeEnding(outline: Outline): void {
  outline.chapter("ending");
  for (const article of ARTICLES) outline.article(article);
}
