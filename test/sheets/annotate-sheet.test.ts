import type ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { newContract } from "../../conversations/new-contract.ts";
import { annotateSheet } from "../../src/sheets/annotate-sheet.ts";
import { checkSheet } from "../../src/sheets/check-sheet.ts";
import { readSheet } from "../../src/sheets/reading/read-sheet.ts";
import { circumstances } from "../dialog/circumstances.ts";
import { vocabulary } from "../dialog/words.ts";
import { answersOf, column, filled, loadBook, madeOn, office, wanted, words } from "./samples.ts";

const RED = "FFFFC7CE";
const YELLOW = "FFFFEB9C";
const reasons = wanted.columns.length + 1;

async function annotated(upload: Buffer): Promise<Buffer> {
  const uploaded = await readSheet(upload, wanted);
  const checked = await checkSheet(uploaded, newContract, circumstances, vocabulary);
  return Buffer.from(await annotateSheet(uploaded, checked, newContract, words, { office, today: madeOn }));
}

describe("an annotated workbook", () => {
  let upload: Buffer;
  let bytes: Buffer;
  let sheet: ExcelJS.Worksheet;
  let book: ExcelJS.Workbook;

  beforeAll(async () => {
    upload = await filled(
      [
        answersOf(0),
        { ...answersOf(1), probationMonths: 7, monthlyWage: 1200 },
        {},
        { ...answersOf(2), startsOn: "2026-12-01", endsOn: "2029-11-30", workerName: "=HYPERLINK(王芳)" },
        {
          ...answersOf(3),
          idNumber: 530303199002280000,
          position: "+cmd|' /C calc'!A0",
          address: "@SUM(1) 号",
        },
        { ...answersOf(4), monthlyWage: { formula: "1+1", result: 2 }, workplace: { error: "#N/A" } },
      ],
      (edited) => {
        edited.getRow(7).getCell(column("payDay")).value = new Date("1900-01-15T00:00:00Z");
      },
    );
    bytes = await annotated(upload);
    book = await loadBook(bytes);
    sheet = book.worksheets[0]!;
  });

  const at = (row: number, field: string) => sheet.getRow(row).getCell(column(field));
  const fill = (cell: ExcelJS.Cell) => (cell.fill as ExcelJS.FillPattern | undefined)?.fgColor?.argb;

  it("has every row in its place, as it came", () => {
    expect(at(2, "workerName").value).toBe("王芳甲");
    expect(at(2, "hiredOn").value).toEqual(new Date("2026-11-09T00:00:00Z"));
    expect(at(3, "monthlyWage").value).toBe(1200);
    expect(at(4, "workerName").value).toBeNull();
    expect(at(5, "monthlyWage").numFmt).toBe("#,##0.00");
  });

  it("has red cells with the reasons behind them", () => {
    expect([fill(at(3, "probationMonths")), fill(at(3, "monthlyWage")), fill(at(3, "mobile"))]).toEqual([
      RED,
      RED,
      undefined,
    ]);
    expect(sheet.getRow(1).getCell(reasons).value).toBe("错误原因");
    const text = String(sheet.getRow(3).getCell(reasons).value);
    expect(text).toMatch(/^1\. 试用期：.*\n2\. 月工资：/su);
    expect(sheet.getRow(2).getCell(reasons).value).toBeNull();
  });

  it("has yellow cells for what may be accepted", () => {
    expect(fill(at(5, "startsOn"))).toBe(YELLOW);
    expect(sheet.getRow(1).getCell(reasons + 1).value).toBe("提醒");
    expect(String(sheet.getRow(5).getCell(reasons + 1).value)).toContain("合同开始日期：");
  });

  it("keeps text as text, whatever it begins with, and calculates nothing", () => {
    const kept = [
      at(5, "workerName"),
      at(6, "position"),
      at(6, "address"),
      at(7, "monthlyWage"),
      at(7, "workplace"),
    ];
    expect(kept.map(({ value }) => value)).toEqual([
      "=HYPERLINK(王芳)",
      "+cmd|' /C calc'!A0",
      "@SUM(1) 号",
      "=1+1",
      "#N/A",
    ]);
    expect(kept.map(({ numFmt }) => numFmt)).toEqual(["@", "@", "@", "@", "@"]);
    expect(at(6, "idNumber").value).toBe("530303199002280000");
  });

  it("tells how many rows pass, and what to mend where", () => {
    const summary = book.getWorksheet("检查结果")!;
    const lines = summary
      .getSheetValues()
      .flatMap((row) => (Array.isArray(row) ? [row.slice(1).join(" ")] : []));
    expect(lines).toEqual(expect.arrayContaining(["总行数 5", "没有问题的行 2", "需要修改的行 3"]));
    expect(lines).toContainEqual(expect.stringMatching(/^C6 证件号码：这个号码被当成数字存了/u));
  });

  it("can be mended and sent again", async () => {
    const again = await readSheet(bytes, wanted);
    const before = await readSheet(upload, wanted);
    expect(again.rows.map(({ number }) => number)).toEqual(before.rows.map(({ number }) => number));
    expect(again.rows[0]).toEqual(before.rows[0]);
    expect(again.columns).toEqual(before.columns);
  });

  it("is still a template", () => {
    expect(at(9, "term").dataValidation.type).toBe("list");
    expect(book.getWorksheet("wangqian")!.state).toBe("veryHidden");
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  });
});

it("leaves columns and the header where the upload has them", async () => {
  const upload = await filled([answersOf()], (sheet) => {
    sheet.insertRow(1, ["某某公司"]);
    sheet.spliceColumns(column("hostEmployer"), 1);
  });
  const sheet = (await loadBook(await annotated(upload))).worksheets[0]!;
  expect(sheet.getCell("A2").value).toBe("员工姓名");
  expect(sheet.getCell("A3").value).toBe("王芳甲");
  expect(sheet.getRow(2).getCell(reasons - 1).value).toBe("错误原因");
});
