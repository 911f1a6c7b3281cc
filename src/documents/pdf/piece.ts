/*
 * Blocks are laid out into pieces, and pieces are put on pages whole. Within a piece x counts from the left edge of
 * the text, y downwards from the top of the piece, both in points.
 */
import type { Line } from "./line-breaking.ts";

export type Mark =
  | { kind: "line-of-text"; x: number; y: number; size: number; line: Line; shade?: number }
  | { kind: "rule"; x1: number; y1: number; x2: number; y2: number; thickness: number; dashed?: boolean }
  | { kind: "box"; x: number; y: number; width: number; height: number; fill?: number; thickness?: number }
  | { kind: "stroke"; points: readonly (readonly [x: number, y: number])[]; thickness: number };

export interface Piece {
  height: number;
  marks: readonly Mark[];
  /** Space above, left out at the top of a page. */
  before?: number;
  /** Must be followed by the next piece on the same page. */
  keepWithNext?: boolean;
  /** Put above this piece when it comes first on a page. */
  header?: Piece;
  /** Grows until what follows, up to the next new page, ends at the foot of the page. */
  fill?: boolean;
  /** Begins a new page. */
  newPage?: boolean;
}

export function moved(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark) => {
    switch (mark.kind) {
      case "rule":
        return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy };
      case "stroke":
        return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy] as const) };
      default:
        return { ...mark, x: mark.x + dx, y: mark.y + dy };
    }
  });
}
