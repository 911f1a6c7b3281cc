import { setImmediate } from "node:timers/promises";
import type { Row } from "exceljs";
import type { Conversation } from "../dialog/conversation.ts";
import { type IsoDate, parseIsoDate } from "../domain/dates.ts";
import { cellStyle, noteText, reasonText } from "./appearance.ts";
import { type Cell, cellText } from "./cell.ts";
import type { CheckedRow, Remark, SheetCheck } from "./check-sheet.ts";
import {
  addMarkerSheet,
  type DataSheetPlan,
  NOTES_WIDTH,
  openDataSheet,
  type PlacedColumn,
  REASONS_WIDTH,
} from "./data-sheet.ts";
import type { UploadedSheet } from "./reading/read-sheet.ts";
import { rowHeight } from "./row-height.ts";
import { addSummary } from "./summary-sheet.ts";
import { addGuide, planOf, type SheetOffice } from "./template.ts";
import { type SheetWords, wordRemark } from "./wording.ts";
import { dateOf, writeWorkbook } from "./workbook-writer.ts";

/** Rows after which others get their turn. */
const AT_ONCE = 100;
/** A day that Excel can hold; an earlier one would become a negative number. */
const FIRST_DAY = "1900-03-01";

/**
 * The upload as it came, every row in its place, with red cells and the reasons behind them, yellow ones for notes,
 * and a summary. It is still a template: mended, it can be sent again.
 */
export function annotateSheet(
  uploaded: UploadedSheet,
  checked: SheetCheck,
  conversation: Conversation,
  words: SheetWords,
  { office, today }: { office: SheetOffice; today: IsoDate },
): Promise<Uint8Array> {
  const plan = placedLike(uploaded, planOf(conversation, words.t, office));
  const order = plan.columns;
  return writeWorkbook(today, async (workbook) => {
    const sheet = openDataSheet(workbook, plan, words.t);
    for (const [place, row] of checked.rows.entries()) {
      const written = sheet.getRow(row.number);
      writeCells(written, uploaded.rows[place]!.cells, order, row);
      writeRemarks(written, row, plan.remarksFrom!, (remark) => wordRemark(remark, conversation, words));
      written.commit();
      if (place % AT_ONCE === AT_ONCE - 1) await setImmediate();
    }
    sheet.commit();
    addSummary(workbook, checked, plan, { today, conversation, words });
    addGuide(workbook, plan, words.t);
    await addMarkerSheet(workbook, plan);
  });
}

/** The template's columns where the upload has them. */
function placedLike({ name, headerRow, columns }: UploadedSheet, plan: DataSheetPlan): DataSheetPlan {
  const known = new Map(plan.columns.map((column) => [column.name, column]));
  const placed = columns.map(({ field, column }) => ({ ...known.get(field)!, at: column }));
  const last = Math.max(...placed.map(({ at }) => at));
  return { ...plan, name, headerRow, columns: placed, remarksFrom: last + 1 };
}

function writeCells(
  row: Row,
  cells: readonly Cell[],
  columns: readonly PlacedColumn[],
  checked: CheckedRow,
): void {
  for (const [place, column] of columns.entries()) {
    const cell = cells[place] ?? null;
    const remark = colourOf(column.name, checked);
    if (cell === null && remark === undefined) continue;
    const value = writable(cell);
    const written = row.getCell(column.at + 1);
    written.value = value;
    written.style = cellStyle(column.field.kind, typeof value === "string" ? "text" : "value", remark);
  }
}

/** Text stays text, whatever it begins with; a formula is shown and never calculated. */
function writable(cell: Cell): string | number | boolean | Date | null {
  if (cell === null || typeof cell === "string" || typeof cell === "boolean") return cell;
  if (typeof cell === "number") return Number.isSafeInteger(Math.trunc(cell)) ? cell : cellText(cell);
  const day = "day" in cell ? parseIsoDate(cell.day) : undefined;
  return day !== undefined && day >= FIRST_DAY ? dateOf(day) : cellText(cell);
}

function colourOf(field: string, { reasons, notes }: CheckedRow): "reason" | "note" | undefined {
  if (reasons.some((remark) => remark.field === field)) return "reason";
  return notes.some((remark) => remark.field === field && isWarning(remark)) ? "note" : undefined;
}

function isWarning(remark: Remark): boolean {
  return remark.about === "finding" && remark.finding.severity === "warning";
}

function writeRemarks(
  row: Row,
  { reasons, notes }: CheckedRow,
  at: number,
  word: (remark: Remark) => string,
): void {
  const texts = [];
  for (const [place, remarks, style, width] of [
    [1, reasons, reasonText, REASONS_WIDTH],
    [2, notes, noteText, NOTES_WIDTH],
  ] as const) {
    if (remarks.length === 0) continue;
    const text = numbered(remarks.map(word));
    const cell = row.getCell(at + place);
    cell.value = text;
    cell.style = style;
    texts.push({ text, width });
  }
  if (texts.length > 0) row.height = rowHeight(texts);
}

function numbered(lines: readonly string[]): string {
  return lines.length === 1 ? lines[0]! : lines.map((text, place) => `${place + 1}. ${text}`).join("\n");
}
