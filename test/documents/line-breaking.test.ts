import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNeverFirst, isNeverLast } from "../../src/documents/pdf/characters.ts";
import { blank, filled, inked } from "../../src/documents/pdf/inked-text.ts";
import { breakLines, type Line, type Measure } from "../../src/documents/pdf/line-breaking.ts";

const broken = (text: string, measure: Measure) => breakLines(inked(text, "body"), measure);
const textOf = (line: Line) => line.characters.map(({ text }) => text).join("");
const ems = (count: number, justify = true): Measure => ({ width: count * 1000, justify });
const drawnWidth = (line: Line) =>
  line.characters.reduce((sum, { width }, index) => sum + width + line.adjustments[index]!, -line.overhang);

const han = fc.constantFrom(..."甲乙双方依法订立本合同工资支付时间地点岗位试用期一二三𬱖𠅤");
const word = fc.stringMatching(/^[A-Za-z0-9]{1,9}$/);
const number = fc.constantFrom("3,500.00", "12月", "2026年", "0874-3167969", "80%", "18个");
const closing = fc.constantFrom(..."，。、；：？！）】》〉」』〕”’…");
const opening = fc.constantFrom(..."（【《〈「『〔“‘");
/** What people write: marks never come in heaps as long as a line. */
const phrase = fc.oneof(
  { weight: 8, arbitrary: han },
  { weight: 1, arbitrary: word },
  { weight: 1, arbitrary: number },
  { weight: 1, arbitrary: fc.tuple(han, closing).map((pair) => pair.join("")) },
  { weight: 1, arbitrary: fc.tuple(opening, han, closing).map((group) => group.join("")) },
  { weight: 1, arbitrary: fc.constant(" ") },
);
const prose = fc.array(phrase, { maxLength: 200 }).map((parts) => parts.join("").trim());
const measure = fc.record({
  width: fc.integer({ min: 12_000, max: 45_000 }),
  indent: fc.constantFrom(0, 2000),
  justify: fc.boolean(),
});

describe("breaking lines", () => {
  test("no line begins with a closing mark or ends with an opening one", () => {
    fc.assert(
      fc.property(prose, measure, (text, given) => {
        const lines = broken(text, given);
        for (const line of lines.slice(1)) expect(isNeverFirst(line.characters[0]?.text ?? "")).toBe(false);
        for (const line of lines.slice(0, -1))
          expect(isNeverLast(line.characters.at(-1)?.text ?? "")).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("no line is wider than the measure, and its width is what is drawn", () => {
    fc.assert(
      fc.property(prose, measure, (text, given) => {
        broken(text, given).forEach((line, index) => {
          expect(line.width).toBeLessThanOrEqual(given.width - (index === 0 ? given.indent : 0) + 0.01);
          const blankHalfAtEnd = drawnWidth(line) - line.width;
          expect(blankHalfAtEnd).toBeGreaterThan(-0.01);
          expect(blankHalfAtEnd).toBeLessThan(500.01);
        });
      }),
      { numRuns: 500 },
    );
  });

  test("nothing is lost or doubled but spaces at the ends of lines", () => {
    fc.assert(
      fc.property(prose, measure, (text, given) => {
        const without = (value: string) => value.replaceAll(" ", "");
        expect(without(broken(text, given).map(textOf).join(""))).toBe(without(text));
      }),
      { numRuns: 500 },
    );
  });

  test("words and numbers stay whole, with the unit that follows", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(han, number), { minLength: 1, maxLength: 120 }),
        measure,
        (parts, given) => {
          const lines = broken(parts.join("与"), given).map(textOf);
          for (const [index, line] of lines.slice(1).entries()) {
            const torn = /[0-9.,-]$/.test(lines[index]!) && /^[0-9]/.test(line);
            expect(torn).toBe(false);
          }
          for (const line of lines.slice(1)) expect(line).not.toMatch(/^[年月个,.%]/);
        },
      ),
    );
  });

  test.each([
    [
      "long numbers are torn only where no line would hold them",
      "9".repeat(30),
      ems(12),
      ["9".repeat(21), "9".repeat(9)],
    ],
    [
      "a mark keeps to the character before it",
      "甲乙丙丁戊己庚辛壬癸子丑，寅卯",
      ems(12),
      ["甲乙丙丁戊己庚辛壬癸子", "丑，寅卯"],
    ],
    [
      "a mark at the end takes half its width",
      `${"甲".repeat(11)}乙。${"丙".repeat(5)}`,
      ems(12.5),
      [`${"甲".repeat(11)}乙。`, "丙".repeat(5)],
    ],
    [
      "an opening mark goes with what it opens",
      `${"甲".repeat(11)}（乙）${"丙".repeat(5)}`,
      ems(12),
      ["甲".repeat(11), `（乙）${"丙".repeat(5)}`],
    ],
    ["one character is not left alone", `${"甲".repeat(20)}乙。`, ems(20), ["甲".repeat(19), "甲乙。"]],
    [
      "a blank to write into stays whole",
      `甲乙丙丁戊己庚辛${blank(6)}壬`,
      ems(12),
      ["甲乙丙丁戊己庚辛", `${"　".repeat(6)}壬`],
    ],
  ])("%s", (_, text, given, expected) => {
    expect(broken(text, given).map(textOf)).toEqual(expected);
  });

  test("an empty text is one empty line", () => {
    expect(broken("", ems(10)).map(textOf)).toEqual([""]);
  });

  test("two marks in a row give up the blank between them", () => {
    const [line] = broken("依照《劳动法》《合同法》。", ems(40));
    expect(line!.adjustments.filter((adjustment) => adjustment === -500)).toHaveLength(2);
    // And the last one its blank at the end.
    expect(line!.width).toBe(13_000 - 1000 - 500);
  });

  test("all lines but the last reach the edge", () => {
    const lines = broken("甲方以货币形式按月支付工资，于每月15日以前足额发放；".repeat(8), ems(40));
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines.slice(0, -1)) expect(line.width).toBe(40_000);
    expect(lines.at(-1)!.width).toBeLessThan(40_000);
  });

  test("digits of one number are not spread apart", () => {
    const [first] = broken(`甲乙丙丁戊己庚辛${filled("20261201")}壬癸${"子".repeat(30)}`, ems(20.3));
    const gaps = first!.characters.map(({ text }, index) => ({ text, gap: first!.adjustments[index]! }));
    const digits = gaps.filter(({ text }) => /\d/.test(text));
    expect(digits.slice(0, -1).every(({ gap }) => gap === 0)).toBe(true);
    expect(gaps[0]!.gap).toBeGreaterThan(0);
  });
});
