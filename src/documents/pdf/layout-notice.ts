import type { NoticeBlock } from "./blocks.ts";
import type { Mark, Piece } from "./piece.ts";
import { setText, type TextStyle } from "./text-lines.ts";
import { grey, stroke, text } from "./theme.ts";

const PADDING = 12;
const BETWEEN = 3;

const title: TextStyle = { ...text.small, face: "heading", align: "left" };
const item: TextStyle = { ...text.small, face: "body", align: "justify" };

/** A tinted box of short paragraphs, kept on one page. */
export function layoutNotice(block: NoticeBlock, total: number): Piece {
  const width = total - 2 * PADDING;
  const marks: Mark[] = [];
  let y = PADDING - 3;
  if (block.title) {
    const set = setText(block.title, title, PADDING, y, width);
    marks.push(...set.lines);
    y += set.height + BETWEEN;
  }
  for (const text of block.items) {
    const set = setText(text, item, PADDING, y, width);
    marks.push(...set.lines);
    y += set.height + BETWEEN;
  }
  const height = y - BETWEEN + PADDING - 3;
  const box: Mark = {
    kind: "box",
    x: 0,
    y: 0,
    width: total,
    height,
    fill: grey.tint,
    thickness: stroke.hair,
  };
  return { before: 8, height: height + 8, marks: [box, ...marks] };
}
