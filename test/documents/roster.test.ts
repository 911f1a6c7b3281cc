import { describe, expect, test } from "vitest";
import { UnusableDocumentData } from "../../src/documents/data-problems.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { typeset } from "../../src/documents/typeset.ts";
import { pageTexts, picturesOf, readersInstalled, structureProblems } from "./poppler.ts";
import { chinese, employer, options } from "./samples.ts";
import { contract, dissolution, endedRoster, newRoster, renewalRoster } from "./samples-after-signing.ts";

const squashed = (text: string) => text.replace(/\s+/g, "");
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...contract,
    workerName: `王${String.fromCodePoint(0x4e00 + index)}`,
    idNumber: `53032819${String(1_000_000_000 + index)}`,
    lastDay: "2026-11-20",
    renewal: { previousStartsOn: "2020-12-01", previousEndsOn: "2023-11-30", signing: 2 },
    ending: dissolution.ending,
  }));

describe.skipIf(!readersInstalled())("a roster", () => {
  test.each([
    ["new", "新参保花名册", "试用期"],
    ["renewal", "续保花名册", "第几次"],
    ["ended", "停保花名册", "停保月份"],
  ])(
    "of 500 people (%s): header, employer and page number on every page, everyone once",
    async (kind, title, column) => {
      const rows = people(500);
      const data = { ...newRoster, answers: { ...newRoster.answers, kind }, rows };
      const { bytes, pages } = await renderDocument("roster", data, chinese, options);
      expect(structureProblems(bytes)).toBe("");
      const texts = pageTexts(bytes).map(squashed);
      expect(texts).toHaveLength(pages);
      expect(pages).toBeLessThan(70);
      texts.forEach((text, index) => {
        for (const part of [
          title,
          column,
          employer.name,
          employer.creditCode,
          "期间：2026年11月1日至2026年11月30日",
        ]) {
          expect(text).toContain(part);
        }
        expect(text).toContain(`第${index + 1}页共${pages}页`);
      });
      const all = texts.join("");
      const found = rows.filter(({ idNumber }) => all.split(idNumber).length === 2);
      expect(found).toHaveLength(500);
      // Those who are needed for stamping stand with some of the people.
      expect(texts.at(-1)).toContain("单位（盖章）");
      expect(texts.at(-1)).toContain(rows.at(-1)!.idNumber);
      expect(texts.at(-1)).toContain(rows.at(-2)!.idNumber);
    },
  );

  test("lies on its side", async () => {
    const { bytes } = await renderDocument("roster", newRoster, chinese, options);
    const [picture] = picturesOf(bytes, 72);
    expect([picture!.width, picture!.height]).toEqual([842, 596]);
  });

  test("numbers, days and amounts are never broken in the middle", async () => {
    const whole = [contract.idNumber, "2023-12-01", "1992-03-15", "12,345.67"];
    for (const data of [newRoster, renewalRoster, endedRoster]) {
      const { pages } = typeset("roster", data, chinese, options);
      const lines = pages
        .flat()
        .map((mark) =>
          mark.kind === "line-of-text" ? mark.line.characters.map(({ text }) => text).join("") : "",
        );
      const expected = data === endedRoster ? whole.slice(0, 3) : whole;
      for (const text of expected) expect(lines).toContain(text);
    }
  });

  test("holds the maker, the day and what only the employer can fill in", async () => {
    const { bytes } = await renderDocument("roster", newRoster, chinese, options);
    const text = squashed(pageTexts(bytes).join(""));
    for (const part of ["制表人：李文静", "2026年11月21日", "共3人", "2024-02-29", "无固定期限"]) {
      expect(text).toContain(part);
    }
  });

  test("of one person, or of three with long values, keeps the seal beside them", () => {
    for (const rows of [people(1), people(2), people(3)]) {
      expect(typeset("roster", { ...endedRoster, rows }, chinese, options).pages).toHaveLength(1);
    }
  });
});

test.each([
  ["nobody", { rows: [] }, ["rows not-rows"]],
  ["an unknown kind", { answers: { ...newRoster.answers, kind: "all" } }, ["answers.kind not-a-choice"]],
  [
    "a period that ends before it starts",
    { answers: { kind: "new", from: "2026-11-02", to: "2026-11-01" } },
    ["answers.to before-start"],
  ],
  [
    "a thirteenth month",
    { rows: [{ ...contract, insuredFrom: "2026-13" }] },
    ["rows.0.insuredFrom not-a-month"],
  ],
])("refused: %s", (_, change, expected) => {
  try {
    typeset("roster", { ...newRoster, ...change }, chinese, options);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(UnusableDocumentData);
    const { problems } = error as UnusableDocumentData;
    expect(problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual(expected);
  }
});
