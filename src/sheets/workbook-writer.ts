import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import ExcelJS from "exceljs";
import type { IsoDate } from "../domain/dates.ts";

/** A workbook that is written row by row, so that it takes little memory however long it is. */
export type Writer = ExcelJS.stream.xlsx.WorkbookWriter;

const CREATOR = "wangqian";

/** Lets `write` fill a workbook and returns its bytes. `madeOn` is all that is told of the time. */
export async function writeWorkbook(
  madeOn: IsoDate,
  write: (workbook: Writer) => Promise<void> | void,
): Promise<Uint8Array> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
    zip: { zlib: { level: 3 } },
    ...{ creator: CREATOR, lastModifiedBy: CREATOR, created: dateOf(madeOn) },
  });
  await write(workbook);
  await workbook.commit();
  return new Uint8Array(await bytes);
}

/** As spreadsheets take it: midnight UTC is the day itself. */
export function dateOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Excel's limits for the name of a sheet: 31 characters, and some that formulas use. */
export function sheetName(name: string): string {
  return name
    .replace(/[[\]:*?/\\]/gu, " ")
    .slice(0, 31)
    .trim();
}
