import ExcelJS from "exceljs";
import { newContract } from "../../conversations/new-contract.ts";
import { formatAnswer, formatArgs } from "../../src/assistant/format.ts";
import { wordFinding } from "../../src/assistant/voice.ts";
import { day } from "../../src/domain/dates.ts";
import { checkSign } from "../../src/domain/identity-checksum.ts";
import { sheetTemplate } from "../../src/sheets/template.ts";
import { wantSheet } from "../../src/sheets/want-sheet.ts";
import type { SheetWords } from "../../src/sheets/wording.ts";
import { translators, vocabulary } from "../dialog/words.ts";
import { changed } from "./zip.ts";

export const t = translators["zh-CN"];
export const all = Object.values(translators);
export const office = { id: "zhanyi", name: "沾益区人社局劳动关系科" };
export const madeOn = day("2026-11-21");
export const wanted = wantSheet(newContract, office.id, { t, all, vocabulary });

export const words: SheetWords = {
  t,
  wordFinding: (finding) => wordFinding(finding, t),
  wordProblem: (problem, args) => t(`unreadable-${problem}`, formatArgs(args, t)),
  wordAnswer: (field, kept) => formatAnswer(newContract, field, kept, t, { masked: false }),
};

/** A man's number, another one for each place. */
export function idNumber(place: number): string {
  const born = `19${75 + (place % 25)}02${String(1 + (Math.floor(place / 25) % 28)).padStart(2, "0")}`;
  const seventeen = `530303${born}${String(Math.floor(place / 700) * 2 + 1).padStart(3, "0")}`;
  return seventeen + checkSign(seventeen);
}

/** What an admin types for one worker; passes all rules. */
export function answersOf(place = 0): Record<string, unknown> {
  return {
    workerName: `王芳${"甲乙丙丁戊己庚辛壬癸"[place % 10]}`,
    idKind: "居民身份证",
    idNumber: idNumber(place),
    mobile: `139${String(10_000_000 + place)}`,
    address: "曲靖市沾益区西平街道某某路 1 号",
    hiredOn: "2026-11-09",
    template: "全日制劳动合同",
    term: "固定期限",
    startsOn: "2026-11-09",
    endsOn: "2029-11-08",
    probationMonths: 2,
    monthlyWage: 3500 + (place % 100),
    probationWage: 3200,
    payDay: 15,
    position: "收银员",
    workplace: "曲靖市沾益区某某路 1 号",
    hoursSystem: "标准工时",
  };
}

const columnNames = wanted.columns.map(({ field }) => field);

/** A day as a spreadsheet keeps it, anything else as it is. */
function typed(value: unknown): ExcelJS.CellValue {
  const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
  return isDay ? new Date(`${value}T00:00:00Z`) : (value as ExcelJS.CellValue);
}

export async function loadBook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return book;
}

export async function bytesOf(book: ExcelJS.Workbook): Promise<Buffer> {
  return Buffer.from(await book.xlsx.writeBuffer());
}

export function column(field: string): number {
  return columnNames.indexOf(field) + 1;
}

let bare: Promise<Buffer> | undefined;

/** The template without its drop-downs: the library that fills it in takes seconds to spread them over 10,000 rows. */
async function bareTemplate(): Promise<Buffer> {
  const template = Buffer.from(await sheetTemplate(newContract, t, { office, madeOn }));
  return changed(template, "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(/<dataValidations.*<\/dataValidations>/su, ""),
  );
}

/** The template, filled in by somebody with a spreadsheet; `change` does to it what people do. */
export async function filled(
  rows: readonly Record<string, unknown>[],
  change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void = () => undefined,
): Promise<Buffer> {
  bare ??= bareTemplate();
  const book = await loadBook(await bare);
  const sheet = book.worksheets[0]!;
  for (const [place, row] of rows.entries()) {
    for (const [field, value] of Object.entries(row)) {
      sheet.getRow(place + 2).getCell(column(field)).value = typed(value);
    }
  }
  change(sheet, book);
  return bytesOf(book);
}
