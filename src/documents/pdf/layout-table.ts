import type { TableBlock } from "./blocks.ts";
import { type Mark, moved, type Piece } from "./piece.ts";
import { setText, type TextStyle } from "./text-lines.ts";
import { grey, stroke, text } from "./theme.ts";

/** Cells longer than this are continued in a further row, so that a row always fits a page. */
const MOST_LINES = 24;

const looks = {
  form: { size: text.small, paddingX: 6, paddingY: 4.5 },
  compact: { size: text.small, paddingX: 6, paddingY: 2.4 },
  dense: { size: text.dense, paddingX: 2.6, paddingY: 3 },
} as const;
type Look = (typeof looks)[keyof typeof looks];

interface RowLook {
  look: Look;
  /** Has a line above it. */
  first: boolean;
  /** Which cells are tinted. */
  tinted(column: number): boolean;
  /** The line below it is a strong one. */
  firm: boolean;
}

/** One piece a row: a row is never torn, and the header comes again on each page. */
export function layoutTable(block: TableBlock, total: number): Piece[] {
  const { keepWithNext = false } = block;
  const look = looks[block.look ?? "form"];
  const shares = block.columns.reduce((sum, column) => sum + column.share, 0);
  const widths = block.columns.map((column) => (column.share / shares) * total);
  const header = headerOf(block, look, widths);
  const styles = block.columns.map(
    ({ align = "left" }): TextStyle => ({ ...look.size, face: "body", align }),
  );
  const tinted = (column: number) =>
    block.labels === "alternate" ? column % 2 === 0 : block.labels === "first" && column === 0;
  const rows = block.rows.flatMap((texts, index) =>
    row(texts, widths, styles, {
      look,
      first: index === 0 && !header,
      tinted,
      firm: index === block.rows.length - 1,
    }),
  );
  const body = rows.map((piece, index) => ({
    ...piece,
    ...(header ? { header } : {}),
    // The first and the last two rows don't stand alone on a page.
    keepWithNext:
      index === rows.length - 1
        ? keepWithNext
        : (index === 0 && rows.length > 3) || index === rows.length - 2,
  }));
  const all = header ? [{ ...header, keepWithNext: true }, ...body] : body;
  return [
    ...all.map((piece, index) => (index === 0 ? { ...piece, before: 4 } : piece)),
    { height: 6, marks: [], keepWithNext },
  ];
}

function headerOf(block: TableBlock, look: Look, widths: readonly number[]): Piece | undefined {
  if (!block.header) return undefined;
  const style: TextStyle = { ...look.size, face: "heading", align: "center" };
  const styles = widths.map(() => style);
  const [header] = row(block.header, widths, styles, { look, first: true, tinted: () => true, firm: true });
  if (!block.caption) return header;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const caption = setText(block.caption, { ...text.small, face: "body", align: "left" }, 0, 0, total);
  const below = caption.height + 3;
  return {
    height: below + header!.height,
    marks: [...caption.lines, ...moved(header!.marks, 0, below)],
  };
}

function row(
  texts: readonly string[],
  columnWidths: readonly number[],
  styles: readonly TextStyle[],
  rowLook: RowLook,
): Piece[] {
  const { size, paddingX } = rowLook.look;
  const widths = reachingTheEdge(columnWidths, texts.length);
  const columns = texts.map(
    (value, index) => setText(value, styles[index]!, 0, 0, widths[index]! - 2 * paddingX).lines,
  );
  const parts = Math.ceil(Math.max(1, ...columns.map((lines) => lines.length)) / MOST_LINES);
  return Array.from({ length: parts }, (_, part) => {
    const shown = columns.map((lines) => lines.slice(part * MOST_LINES, (part + 1) * MOST_LINES));
    const skipped = part * MOST_LINES * size.leading;
    return rowPiece(shown, skipped, widths, { ...rowLook, first: rowLook.first && part === 0 });
  });
}

function reachingTheEdge(widths: readonly number[], cells: number): number[] {
  const rest = widths.slice(cells - 1).reduce((sum, width) => sum + width, 0);
  return [...widths.slice(0, cells - 1), rest];
}

function rowPiece(
  columns: readonly (readonly Mark[])[],
  skipped: number,
  widths: readonly number[],
  { look, first, tinted, firm }: RowLook,
): Piece {
  const { leading } = look.size;
  const inner = Math.max(1, ...columns.map((lines) => lines.length)) * leading;
  const height = inner + 2 * look.paddingY;
  const tints: Mark[] = [];
  const marks: Mark[] = [vertical(0, height, stroke.thin)];
  let x = 0;
  columns.forEach((lines, index) => {
    const width = widths[index]!;
    if (tinted(index)) tints.push({ kind: "box", x, y: 0, width, height, fill: grey.tint });
    const top = look.paddingY + (inner - lines.length * leading) / 2 - skipped;
    marks.push(...moved(lines, x + look.paddingX, top));
    x += width;
    marks.push(vertical(x, height, index < columns.length - 1 ? stroke.hair : stroke.thin));
  });
  // A tint covers the lower half of the line above it.
  if (first || tints.length > 0) marks.push(horizontal(0, x, first ? stroke.thin : stroke.hair));
  marks.push(horizontal(height, x, firm ? stroke.thin : stroke.hair));
  return { height, marks: [...tints, ...marks] };
}

function vertical(x: number, height: number, thickness: number): Mark {
  return { kind: "rule", x1: x, y1: 0, x2: x, y2: height, thickness };
}

function horizontal(y: number, width: number, thickness: number): Mark {
  return { kind: "rule", x1: 0, y1: y, x2: width, y2: y, thickness };
}
