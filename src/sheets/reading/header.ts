import { type Cell, cellText } from "../cell.ts";
import { limits } from "../limits.ts";
import { headingKey, type WantedSheet } from "../wanted-sheet.ts";
import type { SheetRow } from "./worksheet.ts";

export interface Header {
  row: number;
  /** The columns that we know, by their place in the sheet. */
  columns: readonly { field: string; column: number }[];
  /** Headings that we don't know. */
  unknown: readonly string[];
  /** Known headings that stand there twice. */
  doubled: readonly string[];
}

/** Looks through the first rows for the one that is most like our header; undefined where none is. */
export function findHeader(rows: Iterable<SheetRow>, wanted: WantedSheet): Header | undefined {
  const fields = new Map<string, string>();
  for (const { field, labels } of wanted.columns) {
    for (const label of labels) fields.set(headingKey(label), field);
  }
  const ours = new Set(wanted.ours.map(headingKey));
  let best: Header | undefined;
  for (const { number, cells } of rows) {
    if (number > limits.headerWithin) break;
    const header = readHeader(number, cells, fields, ours);
    if (header.columns.length > (best?.columns.length ?? 0)) best = header;
  }
  // A heading or two may occur in any list of people.
  return best && best.columns.length >= Math.min(3, wanted.columns.length) ? best : undefined;
}

function readHeader(
  row: number,
  cells: readonly (Cell | undefined)[],
  fields: ReadonlyMap<string, string>,
  ours: ReadonlySet<string>,
): Header {
  const columns: { field: string; column: number }[] = [];
  const unknown: string[] = [];
  const doubled: string[] = [];
  for (const [column, cell] of cells.entries()) {
    const text = cellText(cell ?? null).trim();
    const key = headingKey(text);
    if (key === "" || ours.has(key)) continue;
    const field = fields.get(key);
    if (field === undefined) unknown.push(text.slice(0, 20));
    else if (columns.some((known) => known.field === field)) doubled.push(text);
    else columns.push({ field, column });
  }
  return { row, columns, unknown, doubled };
}
