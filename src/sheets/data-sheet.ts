import type { DataValidation, Worksheet } from "exceljs";
import type { Translator } from "../i18n/translator.ts";
import { headings, noteHeading, numberFormats, reasonHeading, widths } from "./appearance.ts";
import { columnLetters } from "./cell.ts";
import type { SheetColumn } from "./columns.ts";
import { limits } from "./limits.ts";
import { MARKER_SHEET, markerRows, type TemplateMarker } from "./template-marker.ts";
import { fitsInline, validationOf } from "./validations.ts";
import { sheetName, type Writer } from "./workbook-writer.ts";

/** A column where it stands. */
export interface PlacedColumn extends SheetColumn {
  /** From 0. */
  at: number;
}

export interface DataSheetPlan {
  marker: TemplateMarker;
  name: string;
  headerRow: number;
  columns: readonly PlacedColumn[];
  /** The columns of the result, behind the others. */
  remarksFrom?: number;
}

const HEADER_HEIGHT = 32;
const LIST_COLUMN = 3;
/** Wide, so that rows stay low. */
export const REASONS_WIDTH = 90;
export const NOTES_WIDTH = 70;
const SPARE_WIDTH = 12;

/** Opens the sheet for data: headings with notes, drop-downs, formats. Rows follow. */
export function openDataSheet(workbook: Writer, plan: DataSheetPlan, t: Translator): Worksheet {
  const { headerRow, columns, remarksFrom } = plan;
  const sheet = workbook.addWorksheet(sheetName(plan.name), {
    views: [{ state: "frozen", xSplit: 1, ySplit: headerRow, activeCell: `A${headerRow + 1}` }],
    pageSetup: { orientation: "landscape", paperSize: 9, fitToWidth: 1, fitToHeight: 0 },
  });
  const last = Math.max(...columns.map(({ at }) => at), remarksFrom === undefined ? 0 : remarksFrom + 1);
  const placed = new Map(columns.map((column) => [column.at, column]));
  sheet.columns = Array.from({ length: last + 1 }, (_, at) => {
    const kind = placed.get(at)?.field.kind;
    if (kind) return { width: widths[kind], style: { numFmt: numberFormats[kind] } };
    return { width: at === remarksFrom ? REASONS_WIDTH : at - 1 === remarksFrom ? NOTES_WIDTH : SPARE_WIDTH };
  });

  const header = sheet.getRow(headerRow);
  header.height = HEADER_HEIGHT;
  for (const column of columns) {
    const cell = header.getCell(column.at + 1);
    cell.value = column.label;
    cell.style = headings[column.need];
    cell.note = { texts: [{ text: noteOf(column, t), font: { size: 9 } }] };
  }
  if (remarksFrom !== undefined) {
    for (const [place, [text, style]] of [
      [t("sheet-reasons"), reasonHeading],
      [t("sheet-notes"), noteHeading],
    ].entries() as Iterable<[number, [string, typeof reasonHeading]]>) {
      const cell = header.getCell(remarksFrom + 1 + place);
      cell.value = text;
      cell.style = style;
    }
  }
  header.commit();
  addValidations(sheet, plan, t);
  return sheet;
}

function noteOf({ need, question, hint }: SheetColumn, t: Translator): string {
  return [t(`sheet-note-${need}`), question, hint].filter(Boolean).join("\n");
}

function addValidations(sheet: Worksheet, { columns, headerRow }: DataSheetPlan, t: Translator): void {
  // The library's types leave out what its sheets have.
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, validation: DataValidation): void };
  };
  const ranges = listRanges(columns);
  for (const column of columns) {
    const letters = columnLetters(column.at);
    const range = `${letters}${headerRow + 1}:${letters}${headerRow + limits.rows}`;
    dataValidations.add(range, validationOf(column, ranges.get(column.name), t));
  }
}

/** Where on the hidden sheet the choices stand that don't fit into a validation. */
function listRanges(columns: readonly PlacedColumn[]): Map<string, string> {
  const long = columns.filter(({ choices }) => choices.length > 0 && !fitsInline(choices));
  return new Map(
    long.map(({ name, choices }, place) => {
      const letters = columnLetters(LIST_COLUMN + place);
      return [name, `${MARKER_SHEET}!$${letters}$1:$${letters}$${choices.length}`];
    }),
  );
}

/** The hidden sheet: whose template it is, and the longer lists. Protected against accidents only. */
export async function addMarkerSheet(workbook: Writer, { marker, columns }: DataSheetPlan): Promise<void> {
  const sheet = workbook.addWorksheet(MARKER_SHEET, { state: "veryHidden" });
  const lists = columns.filter(({ choices }) => choices.length > 0 && !fitsInline(choices));
  const pairs = markerRows(marker);
  const height = Math.max(pairs.length, ...lists.map(({ choices }) => choices.length));
  for (let row = 0; row < height; row++) {
    const cells = sheet.getRow(row + 1);
    for (const [place, text] of (pairs[row] ?? []).entries()) cells.getCell(place + 1).value = text;
    for (const [place, { choices }] of lists.entries()) {
      if (choices[row] !== undefined) cells.getCell(LIST_COLUMN + place + 1).value = choices[row]!;
    }
    cells.commit();
  }
  await sheet.protect("", {});
  sheet.commit();
}
