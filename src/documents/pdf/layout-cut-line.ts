import type { CutLineBlock } from "./blocks.ts";
import type { Mark, Piece } from "./piece.ts";
import { setText } from "./text-lines.ts";
import { grey, stroke, text } from "./theme.ts";

const AROUND_TEXT = 8;
const ABOVE = 6;

/** A dashed line over the whole width with a few words in its middle; stays with what is cut off. */
export function layoutCutLine(block: CutLineBlock, width: number): Piece {
  const style = { ...text.tiny, face: "body", align: "center", shade: grey.quiet } as const;
  const words = setText(block.text, style, 0, ABOVE, width);
  const widest = Math.max(
    ...words.lines.map((mark) => (mark.kind === "line-of-text" ? (mark.line.width * mark.size) / 1000 : 0)),
  );
  const half = (width - widest) / 2 - AROUND_TEXT;
  const y = ABOVE + words.height / 2;
  const dashes = (x1: number, x2: number): Mark => ({
    kind: "rule",
    x1,
    y1: y,
    x2,
    y2: y,
    thickness: stroke.thin,
    dashed: true,
  });
  return {
    height: ABOVE + words.height + 8,
    marks: [dashes(0, half), dashes(width - half, width), ...words.lines],
    keepWithNext: true,
  };
}
