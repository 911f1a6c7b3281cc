import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newContract } from "../../conversations/new-contract.ts";
import { day } from "../../src/domain/dates.ts";
import type { Cell } from "../../src/sheets/cell.ts";
import { checkSheet, type Remark } from "../../src/sheets/check-sheet.ts";
import { readSheet, type UploadedSheet } from "../../src/sheets/reading/read-sheet.ts";
import { wordRemark } from "../../src/sheets/wording.ts";
import { circumstances } from "../dialog/circumstances.ts";
import { vocabulary } from "../dialog/words.ts";
import { answersOf, filled, idNumber, wanted, words } from "./samples.ts";

const columns = wanted.columns.map(({ field }, column) => ({ field, column }));

/** An upload without a file. */
function uploaded(rows: readonly Record<string, unknown>[]): UploadedSheet {
  return {
    name: "新签合同",
    headerRow: 1,
    columns,
    rows: rows.map((row, place) => ({
      number: place + 2,
      cells: columns.map(({ field }) => (row[field] ?? null) as Cell),
    })),
  };
}

const check = (rows: readonly Record<string, unknown>[], around = circumstances) =>
  checkSheet(uploaded(rows), newContract, around, vocabulary);

/** The reasons of a row that differs so from a good one. */
async function reasonsFor(change: Record<string, unknown>): Promise<readonly Remark[]> {
  return (await check([{ ...answersOf(), ...change }])).rows[0]!.reasons;
}

const said = (remarks: readonly Remark[]) => remarks.map((remark) => wordRemark(remark, newContract, words));

describe("a row", () => {
  it("that passes gives answers as a chat would keep them", async () => {
    const { rows, good, bad } = await check([answersOf()]);
    expect([good, bad]).toEqual([1, 0]);
    expect(rows[0]).toMatchObject({
      number: 2,
      reasons: [],
      answers: {
        idKind: "resident-id",
        term: "fixed",
        monthlyWage: 3500,
        startsOn: "2026-11-09",
        extraTerms: null,
      },
    });
  });

  it("tells all that is wrong with it, in the order of its columns", async () => {
    const reasons = await reasonsFor({ mobile: "123", probationMonths: 7, monthlyWage: 1200, payDay: null });
    expect(reasons.map(({ about, field }) => [about, field])).toEqual([
      ["unclear", "mobile"],
      ["finding", "probationMonths"],
      ["finding", "monthlyWage"],
      ["missing", "payDay"],
    ]);
    expect(said(reasons)).toEqual([
      "员工手机：手机号码是 11 位，您发来的是 3 位，请核对后再发一次。",
      expect.stringContaining("试用期最长 6 个月"),
      expect.stringContaining("最低工资"),
      "发薪日：没有填。",
    ]);
  });

  it("with a warning is good, and says so apart", async () => {
    const { rows } = await check([{ ...answersOf(), startsOn: "2026-12-01", endsOn: "三年" }]);
    expect(rows[0]!.reasons).toEqual([]);
    expect(said(rows[0]!.notes)).toEqual([expect.stringContaining("合同开始日期：")]);
    expect(rows[0]!.answers).toMatchObject({ endsOn: "2029-11-30" });
  });

  it("that could mean several things is asked back with all of them", async () => {
    expect(said(await reasonsFor({ endsOn: "两三年" }))).toEqual([
      "合同结束日期：这样写有几种意思，可能是 2028年11月8日（周三） 或 2029年11月8日（周四），请写清楚是哪一个。",
    ]);
  });

  it("in a time whose law is not known is not guessed at", async () => {
    const long = { ...answersOf(), hiredOn: "2016-06-01", startsOn: "2016-06-01", endsOn: "2019-05-31" };
    const { rows } = await check([long], { ...circumstances, today: day("2016-06-15") });
    expect(rows[0]!.reasons.map(({ about }) => about)).toEqual(["no-law"]);
    expect(said(rows[0]!.reasons)[0]).toContain("法规");
  });
});

describe("a cell", () => {
  const cases: [string, Record<string, unknown>, string][] = [
    ["a formula", { monthlyWage: { formula: "A1+1" } }, "formula"],
    ["an error", { address: { error: "#REF!" } }, "error"],
    ["an ID number kept as a number", { idNumber: 530303199002280000 }, "lost-digits"],
    ["an ID number kept as a number, made text", { idNumber: "530303199102280000" }, "lost-digits"],
    ["an ID number in scientific form", { idNumber: "5.30303E+17" }, "lost-digits"],
    ["a text that became a date", { position: { day: "2026-03-01" } }, "unexpected-day"],
    ["months that became a date", { probationMonths: { day: "1900-01-02" } }, "unexpected-day"],
    ["a truth value", { position: true }, "true-or-false"],
  ];
  it.each(cases)("with %s is named, and not called missing", async (_, change, problem) => {
    const field = Object.keys(change)[0];
    const reasons = await reasonsFor(change);
    expect(reasons.filter((remark) => remark.field === field)).toEqual([{ about: "cell", field, problem }]);
    expect(said(reasons)[0]).toMatch(/：这/u);
  });

  it("with a mobile number kept as a number has lost nothing", async () => {
    expect(await reasonsFor({ mobile: 13900000001 })).toEqual([]);
  });

  it("with a day as a number or as text is read", async () => {
    const days = { hiredOn: 46335, startsOn: "2026.11.9", endsOn: 20291108 };
    const { rows } = await check([{ ...answersOf(), ...days }]);
    expect(rows[0]!.answers).toMatchObject({
      hiredOn: "2026-11-09",
      startsOn: "2026-11-09",
      endsOn: "2029-11-08",
    });
  });

  it("with words other than the drop-down's is understood like an answer in a chat", async () => {
    const { rows } = await check([{ ...answersOf(), term: "固定", template: "通用", monthlyWage: "三千五" }]);
    expect(rows[0]!.answers).toMatchObject({ term: "fixed", template: "full-time", monthlyWage: 3500 });
  });
});

it("names rows with the same worker, however the number is written", async () => {
  const twice = { ...answersOf(3), idNumber: ` ${idNumber(0).replace(/(\d{6})/u, "$1 ")} ` };
  const { rows, bad } = await check([answersOf(0), answersOf(1), twice, answersOf(0)]);
  expect(bad).toBe(3);
  expect(said(rows[2]!.reasons)).toEqual([
    "证件号码：和第 2、5 行的证件号码相同。同一名员工只要填一行，请删掉多余的。",
  ]);
});

it("lets others have their turn while a long sheet is checked", async () => {
  let turns = 0;
  const counting = setInterval(() => turns++, 1);
  await check(Array.from({ length: 600 }, (_, place) => answersOf(place)));
  clearInterval(counting);
  expect(turns).toBeGreaterThan(2);
});

const text = (min: number, max: number) =>
  fc
    .string({
      unit: fc.constantFrom(..."王芳䶮𬱖李甲乙=+-@<>&\"'_x0041_ 1") as fc.Arbitrary<string>,
      minLength: min,
      maxLength: max,
    })
    .map((value) => `字${value.trim().replace(/\s+/gu, " ")}人`);
const someDay = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => new Date(Date.UTC(1930, 0, 1 + days)).toISOString().slice(0, 10));

it("keeps any row that is written through the template", { timeout: 120_000 }, async () => {
  const row = fc.record({
    workerName: text(0, 20),
    idNumber: fc.nat(5_000).map(idNumber),
    mobile: fc.nat(99_999_999).map((digits) => `139${String(digits).padStart(8, "0")}`),
    address: text(3, 60),
    hiredOn: someDay,
    startsOn: someDay,
    monthlyWage: fc.integer({ min: 1, max: 99_999_999 }).map((fen) => fen / 100),
    payDay: fc.integer({ min: 1, max: 31 }),
    position: text(2, 40),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (given) => {
      const sheet = await readSheet(await filled(given), wanted);
      for (const [place, { cells }] of sheet.rows.entries()) {
        const read = Object.fromEntries(sheet.columns.map(({ field }, at) => [field, cells[at]]));
        const expected = given[place]!;
        expect(read).toMatchObject({
          ...expected,
          hiredOn: { day: expected.hiredOn },
          startsOn: { day: expected.startsOn },
        });
      }
    }),
    { numRuns: 15 },
  );
});
