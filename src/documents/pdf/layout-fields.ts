import type { FieldItem, FieldsBlock } from "./blocks.ts";
import type { Mark, Piece } from "./piece.ts";
import { setText, type TextStyle } from "./text-lines.ts";
import { grey, stroke, text } from "./theme.ts";

const BETWEEN_COLUMNS = 16;
const note: TextStyle = { ...text.tiny, face: "body", align: "left", shade: grey.quiet };

const looks = {
  form: {
    label: { ...text.body, face: "body", align: "left" },
    value: { ...text.body, face: "body", align: "left" },
    above: 3,
  },
  cover: {
    label: { size: 14, leading: 24, face: "heading", align: "left" },
    value: { size: 14, leading: 24, face: "body", align: "center" },
    above: 10,
  },
} as const satisfies Record<string, { label: TextStyle; value: TextStyle; above: number }>;

/** One piece a row. */
export function layoutFields(block: FieldsBlock, width: number): Piece[] {
  const rows = block.rows.map((items) => fieldRow(items, block, width));
  return rows.map((piece, index) => ({ ...piece, keepWithNext: index < rows.length - 1 }));
}

function fieldRow(items: readonly FieldItem[], block: FieldsBlock, total: number): Piece {
  const width = (total - BETWEEN_COLUMNS * (items.length - 1)) / items.length;
  const cells = items.map((item, index) => field(item, block, index * (width + BETWEEN_COLUMNS), width));
  const height = Math.max(...cells.map((each) => each.height));
  return { height, marks: cells.flatMap((each) => each.marks) };
}

function field(
  item: FieldItem,
  block: FieldsBlock,
  x: number,
  width: number,
): { height: number; marks: Mark[] } {
  const look = looks[block.look ?? "form"];
  const left = x + block.labelWidth;
  const valueWidth = width - block.labelWidth;
  const label = setText(item.label, look.label, x, look.above, block.labelWidth - 4);
  const value = setText(item.value, look.value, left + 3, look.above, valueWidth - 6);
  const bottom = look.above + Math.max(label.height, value.height);
  const marks: Mark[] = [...label.lines, ...value.lines];
  marks.push({ kind: "rule", x1: left, y1: bottom, x2: x + width, y2: bottom, thickness: stroke.hair });
  if (!item.note) return { height: bottom + 2, marks };
  const small = setText(item.note, note, left + 3, bottom + 2, valueWidth - 6);
  return { height: bottom + 4 + small.height, marks: [...marks, ...small.lines] };
}
