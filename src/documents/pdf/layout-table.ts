import type { TableBlock } from "./blocks.ts";
import { type Mark, moved, type Piece } from "./piece.ts";
import { setText, type TextStyle } from "./text-lines.ts";
import { contentWidth, grey, stroke, text } from "./theme.ts";

const PADDING = { x: 6, y: 4.5 };
/** Cells longer than this are continued in a further row, so that a row always fits a page. */
const MOST_LINES = 24;

const cell: TextStyle = { ...text.small, face: "body" };
const headerCell: TextStyle = { ...text.small, face: "heading", align: "center" };

interface Look {
  /** Has a line above it. */
  first: boolean;
  /** How much of the row is tinted, in points from the left. */
  tinted: number;
  /** The line below it is a strong one. */
  firm: boolean;
}

/** One piece a row: a row is never torn, and the header comes again on each page. */
export function layoutTable(block: TableBlock): Piece[] {
  const total = block.columns.reduce((sum, column) => sum + column.share, 0);
  const widths = block.columns.map((column) => (column.share / total) * contentWidth);
  const styles = block.columns.map((column): TextStyle => ({ ...cell, align: column.align ?? "left" }));
  const header = block.header
    ? row(
        block.header,
        widths,
        block.columns.map(() => headerCell),
        { first: true, tinted: contentWidth, firm: true },
      )[0]
    : undefined;
  const rows = block.rows.flatMap((texts, index) =>
    row(texts, widths, styles, {
      first: index === 0 && !header,
      tinted: block.labelled ? widths[0]! : 0,
      firm: index === block.rows.length - 1,
    }),
  );
  const body = rows.map((piece, index) => ({
    ...piece,
    ...(header ? { header } : {}),
    // The first and the last two rows don't stand alone on a page.
    keepWithNext: (index === 0 || index === rows.length - 2) && index < rows.length - 1,
  }));
  const all = header ? [{ ...header, keepWithNext: true }, ...body] : body;
  return [
    ...all.map((piece, index) => (index === 0 ? { ...piece, before: 4 } : piece)),
    { height: 6, marks: [] },
  ];
}

function row(
  texts: readonly string[],
  widths: readonly number[],
  styles: readonly TextStyle[],
  look: Look,
): Piece[] {
  const columns = texts.map(
    (value, index) => setText(value, styles[index]!, 0, 0, widths[index]! - 2 * PADDING.x).lines,
  );
  const parts = Math.ceil(Math.max(1, ...columns.map((lines) => lines.length)) / MOST_LINES);
  return Array.from({ length: parts }, (_, part) => {
    const shown = columns.map((lines) => lines.slice(part * MOST_LINES, (part + 1) * MOST_LINES));
    return rowPiece(shown, part * MOST_LINES, widths, { ...look, first: look.first && part === 0 });
  });
}

function rowPiece(
  columns: readonly (readonly Mark[])[],
  skipped: number,
  widths: readonly number[],
  look: Look,
): Piece {
  const inner = Math.max(1, ...columns.map((lines) => lines.length)) * cell.leading;
  const height = inner + 2 * PADDING.y;
  const marks: Mark[] = [];
  if (look.tinted) marks.push({ kind: "box", x: 0, y: 0, width: look.tinted, height, fill: grey.tint });
  let x = 0;
  columns.forEach((lines, index) => {
    const top = PADDING.y + (inner - lines.length * cell.leading) / 2 - skipped * cell.leading;
    marks.push(...moved(lines, x + PADDING.x, top));
    x += widths[index]!;
    if (index < columns.length - 1) marks.push(vertical(x, height, stroke.hair));
  });
  marks.push(vertical(0, height, stroke.thin), vertical(contentWidth, height, stroke.thin));
  // A tint covers the lower half of the line above it.
  if (look.first || look.tinted) marks.push(horizontal(0, look.first ? stroke.thin : stroke.hair));
  marks.push(horizontal(height, look.firm ? stroke.thin : stroke.hair));
  return { height, marks };
}

function vertical(x: number, height: number, thickness: number): Mark {
  return { kind: "rule", x1: x, y1: 0, x2: x, y2: height, thickness };
}

function horizontal(y: number, thickness: number): Mark {
  return { kind: "rule", x1: 0, y1: y, x2: contentWidth, y2: y, thickness };
}
