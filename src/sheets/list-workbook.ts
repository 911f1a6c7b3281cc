import { setImmediate } from "node:timers/promises";
import type { Style } from "exceljs";
import type { FieldKind } from "../dialog/field.ts";
import { type IsoDate, parseIsoDate } from "../domain/dates.ts";
import type { Translator } from "../i18n/translator.ts";
import { cellStyle, headings, title as titleStyle, widths } from "./appearance.ts";
import { limits } from "./limits.ts";
import { dateOf, sheetName, writeWorkbook } from "./workbook-writer.ts";

export interface ListColumn {
  heading: string;
  /** Decides format and width. Anything but money, integers and dates is text, digits too. */
  kind: FieldKind;
  /** In characters, where the usual width of the kind does not do. */
  width?: number;
}

/** As answers are kept: days "YYYY-MM-DD", money in yuan, text. */
export type ListValue = string | number | null | undefined;

export interface List {
  name: string;
  /** Lines above the headings: what it is, of which period, made by whom. */
  lines?: readonly string[];
  columns: readonly ListColumn[];
  rows: Iterable<readonly ListValue[]> | AsyncIterable<readonly ListValue[]>;
  madeOn: IsoDate;
}

const AT_ONCE = 200;

/** A list to keep and to print: A4 across, headings on every page, pages numbered. Rows are taken as they come. */
export function listWorkbook(list: List, t: Translator): Promise<Uint8Array> {
  const { columns, lines = [], rows } = list;
  const headerRow = lines.length + 1;
  return writeWorkbook(list.madeOn, async (workbook) => {
    const sheet = workbook.addWorksheet(sheetName(list.name), {
      views: [{ state: "frozen", ySplit: headerRow }],
      pageSetup: {
        orientation: "landscape",
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `${headerRow}:${headerRow}`,
      },
      headerFooter: { oddFooter: `&C${t("sheet-page")}` },
    });
    sheet.columns = columns.map(({ kind, width }) => ({ width: width ?? widths[kind] }));
    for (const [place, line] of lines.entries()) {
      const row = sheet.addRow([line]);
      if (place === 0) row.getCell(1).style = titleStyle;
      row.commit();
    }
    const header = sheet.addRow(columns.map(({ heading }) => heading));
    header.eachCell((cell) => {
      cell.style = headings.always;
    });
    header.commit();
    let count = 0;
    for await (const values of rows) {
      const row = sheet.addRow([]);
      for (const [place, { kind }] of columns.entries()) {
        const [value, style] = shown(values[place], kind);
        if (value === null) continue;
        const cell = row.getCell(place + 1);
        cell.value = value;
        cell.style = style;
      }
      row.commit();
      if (++count % AT_ONCE === 0) await setImmediate();
    }
    sheet.commit();
  });
}

/** Numbers to count with and days as such; all else as text, which nothing can turn into a formula. */
function shown(value: ListValue, kind: FieldKind): [string | number | Date | null, Partial<Style>] {
  if (value === null || value === undefined || value === "") return [null, {}];
  if ((kind === "money" || kind === "integer") && typeof value === "number")
    return [value, cellStyle(kind, "value")];
  const day = kind === "date" && typeof value === "string" ? parseIsoDate(value) : undefined;
  if (day) return [dateOf(day), cellStyle(kind, "value")];
  return [String(value).slice(0, limits.cellText), cellStyle(kind, "text")];
}
