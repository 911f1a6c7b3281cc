import type ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { conversations } from "../../conversations/index.ts";
import { newContract } from "../../conversations/new-contract.ts";
import { headingsOf, sheetColumns } from "../../src/sheets/columns.ts";
import { sheetTemplate } from "../../src/sheets/template.ts";
import { headingKey } from "../../src/sheets/wanted-sheet.ts";
import { vocabulary } from "../dialog/words.ts";
import { all, column, loadBook, madeOn, office, t, wanted } from "./samples.ts";
import { unzipped } from "./zip.ts";

let bytes: Uint8Array;
let book: ExcelJS.Workbook;
let sheet: ExcelJS.Worksheet;

beforeAll(async () => {
  bytes = await sheetTemplate(newContract, t, { office, madeOn });
  book = await loadBook(bytes);
  sheet = book.worksheets[0]!;
});

const cell = (field: string, row = 2) => sheet.getRow(row).getCell(column(field));

describe("the template", () => {
  it("has a column for each question that is no file, headed by its label", () => {
    const headings = (sheet.getRow(1).values as string[]).slice(1);
    expect(headings).toHaveLength(newContract.steps.length);
    expect(headings.slice(0, 3)).toEqual(["员工姓名", "证件类型", "证件号码"]);
  });

  it("explains a heading in its note, and a cell when it is picked", () => {
    const note = (sheet.getCell("C1").note as ExcelJS.Comment).texts!.map(({ text }) => text).join("");
    expect(note).toContain("【必填】\n请发送员工的证件号码。\n身份证号码是 18 位");
    expect(cell("monthlyWage").dataValidation.prompt).toContain("只填数字");
  });

  it("offers choices, down to the last row", () => {
    expect(cell("term", 10_001).dataValidation).toMatchObject({
      type: "list",
      formulae: ['"固定期限,无固定期限,以完成一定工作任务为期限"'],
      errorStyle: "stop",
    });
    expect(cell("term", 10_002).dataValidation).toBeUndefined();
  });

  it("takes longer choices from its hidden sheet", async () => {
    const long = Array.from(
      { length: 12 },
      (_, place) => `这是一个很长很长很长很长很长的选项，第 ${place} 个, 带逗号`,
    );
    const translator = Object.assign(
      (message: string, args?: Record<string, string | number>) =>
        /term\.choice/u.test(message) ? long[message.length % 12]! : t(message, args),
      { language: t.language, has: t.has },
    );
    const other = await loadBook(await sheetTemplate(newContract, translator, { office, madeOn }));
    const [formula] = other.worksheets[0]!.getRow(2).getCell(column("term")).dataValidation
      .formulae as string[];
    expect(formula).toBe("wangqian!$D$1:$D$3");
    expect(other.getWorksheet("wangqian")!.getCell("D1").value).toContain("带逗号");
  });

  it("keeps digits as text, days as days and amounts as amounts", () => {
    const formats = ["idNumber", "mobile", "hiredOn", "monthlyWage", "payDay"].map(
      (field) => sheet.getColumn(column(field)).numFmt,
    );
    expect(formats).toEqual(["@", "@", "yyyy-mm-dd", "#,##0.00", "0"]);
    const types = ["hiredOn", "monthlyWage", "payDay"].map((field) => cell(field).dataValidation.type);
    expect(types).toEqual(["date", "decimal", "whole"]);
    expect(cell("payDay").dataValidation.formulae).toEqual([1, 31]);
  });

  it("keeps headings and names in sight", () => {
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 1 });
  });

  it("carries whose it is in a sheet that nobody sees", () => {
    const marker = book.getWorksheet("wangqian")!;
    expect(marker.state).toBe("veryHidden");
    expect(marker.getColumn(2).values).toEqual(
      expect.arrayContaining(["zhanyi", "沾益区人社局劳动关系科", "new-contract", "新签合同"]),
    );
    expect((marker as unknown as { sheetProtection: object }).sheetProtection).toBeTruthy();
  });

  it("stays within what Excel allows, or Excel would call it damaged", async () => {
    const xml = (await unzipped(Buffer.from(bytes))).get("xl/worksheets/sheet1.xml")!.toString();
    const lengths = (name: string) =>
      [...xml.matchAll(new RegExp(` ${name}="([^"]*)"`, "gu"))].map(
        ([, text]) => text!.replace(/&\w+;/gu, ".").length,
      );
    expect(lengths("prompt")).toHaveLength(newContract.steps.length);
    expect(Math.max(...lengths("prompt"), ...lengths("error"))).toBeLessThanOrEqual(255);
    expect(Math.max(...lengths("promptTitle"), ...lengths("errorTitle"))).toBeLessThanOrEqual(32);
    for (const [, list] of xml.matchAll(/<formula1>(".*?")<\/formula1>/gu))
      expect(list!.length).toBeLessThanOrEqual(257);
    expect(book.worksheets.every(({ name }) => name.length <= 31)).toBe(true);
  });
});

it.each(conversations.map((conversation) => [conversation.id, conversation]))(
  "%s can be told apart by its headings, in every language",
  async (_, conversation) => {
    for (const translator of all) {
      const columns = sheetColumns(conversation, translator);
      if (columns.length === 0) continue;
      const headings = columns.map(({ name }) => headingsOf(conversation, name, vocabulary).map(headingKey));
      const distinct = new Set(headings.flatMap((keys) => [...new Set(keys)]));
      expect(distinct.size).toBe(headings.reduce((sum, keys) => sum + new Set(keys).size, 0));
      expect((await sheetTemplate(conversation, translator, { office, madeOn })).length).toBeGreaterThan(
        1_000,
      );
    }
  },
);

it("names every column that an upload has to have", () => {
  expect(wanted.columns.filter(({ required }) => required).map(({ label }) => label)).toEqual(
    expect.arrayContaining(["员工姓名", "证件号码", "月工资"]),
  );
});
