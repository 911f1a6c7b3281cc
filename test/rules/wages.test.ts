import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/dates.ts";
import { type Fen, toYuan, yuan } from "../../src/domain/money.ts";
import { inForce, NoLawInForce } from "../../src/rules/law.ts";
import { checkMinimumWage } from "../../src/rules/minimum-wage.ts";
import { checkProbationWage } from "../../src/rules/probation-wage.ts";
import { at, elsewhere, terms, zhanyi } from "./zhanyi.ts";

describe("the minimum wage in Zhanyi", () => {
  it.each([
    ["2018-05-01", 1500],
    ["2022-09-30", 1500],
    ["2022-10-01", 1750],
    ["2023-09-30", 1750],
    ["2023-10-01", 1840],
    ["2024-09-30", 1840],
    ["2024-10-01", 1920],
    ["2025-09-30", 1920],
    ["2025-10-01", 2020],
    ["2026-08-31", 2020],
    ["2026-09-01", 2120],
  ])("on %s is %i yuan", (on, amount) => {
    expect(toYuan(inForce(zhanyi.minimumWage("530303"), day(on)).value)).toBe(amount);
    expect(checkMinimumWage(terms({ monthlyWage: amount }), at(on))).toEqual([]);
    expect(checkMinimumWage(terms({ monthlyWage: amount - 0.01 }), at(on))).toMatchObject([
      { rule: "wage-below-minimum", severity: "breach", field: "monthlyWage", suggest: amount },
    ]);
  });

  it("is asked for on the first day of the contract if that is later", () => {
    const wage = (startsOn: string) =>
      checkMinimumWage(terms({ monthlyWage: 2020, startsOn }), at("2026-08-20"));
    expect(wage("2026-08-31")).toEqual([]);
    expect(wage("2026-09-01")).toMatchObject([{ suggest: 2120, since: "2026-09-01" }]);
  });

  it("is today's even where the contract began under an older figure", () => {
    const found = checkMinimumWage(terms({ monthlyWage: 2020, startsOn: "2026-08-25" }), at("2026-09-01"));
    expect(found).toMatchObject([{ rule: "wage-below-minimum" }]);
  });

  it("may have risen where the newest figure is a year old", () => {
    const on = (startsOn: string) =>
      checkMinimumWage(terms({ monthlyWage: 3000, startsOn }), at("2026-11-21")).map(({ rule }) => rule);
    expect(on("2027-08-31")).toEqual([]);
    expect(on("2027-09-01")).toEqual(["minimum-wage-may-have-risen"]);
  });

  it("is not guessed before the first figure we know", () => {
    expect(() => checkMinimumWage(terms({ monthlyWage: 3000 }), at("2018-04-30"))).toThrow(NoLawInForce);
  });

  it("passes every wage above one that passes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 400_000 }), fc.nat(100_000), (fen, more) => {
        const passes = (value: number) =>
          checkMinimumWage({ monthlyWage: value as Fen }, at("2026-11-21")).length === 0;
        return !passes(fen) || passes(fen + more);
      }),
    );
  });
});

describe("the probation wage, 劳动合同法 第二十条", () => {
  const check = (monthlyWage: number, probationWage: number, jurisdiction = zhanyi) =>
    checkProbationWage(
      terms({ monthlyWage, probationWage, probationMonths: 1 }),
      at("2026-11-21", { jurisdiction }),
    );
  const rules = (...args: Parameters<typeof check>) =>
    check(...args).map(({ rule, suggest }) => [rule, suggest]);

  it.each([
    [3000, 2400, []],
    [3000, 2399.99, [["probation-wage-below-share", 2400]]],
    [2600, 2100, [["probation-wage-below-minimum", 2120]]],
    [2650, 2120, []],
    [
      2650,
      2119.99,
      [
        ["probation-wage-below-minimum", 2120],
        ["probation-wage-below-share", 2120],
      ],
    ],
    [
      3000,
      2000,
      [
        ["probation-wage-below-minimum", 2400],
        ["probation-wage-below-share", 2400],
      ],
    ],
  ])("contract %d, probation %d", (monthlyWage, probationWage, findings) => {
    expect(rules(monthlyWage, probationWage)).toEqual(findings);
  });

  it("rounds the share up to the fen", () => {
    expect(check(3333.33, 2666.66)).toMatchObject([{ suggest: 2666.67 }]);
    expect(check(3333.33, 2666.67)).toEqual([]);
  });

  it("may be less than 80 % elsewhere, if the post's lowest wage allows", () => {
    expect(check(3000, 2399.99, elsewhere)).toMatchObject([
      { rule: "probation-wage-below-share-of-contract", severity: "warning", suggest: 2400 },
    ]);
    expect(check(3000, 2000, elsewhere)).toMatchObject([
      { rule: "probation-wage-below-minimum", severity: "breach", suggest: 2120 },
      { severity: "warning" },
    ]);
  });

  it("does not matter without probation, and waits for the facts", () => {
    expect(checkProbationWage(terms({ probationMonths: 0, probationWage: 1 }), at("2026-11-21"))).toEqual([]);
    expect(checkProbationWage(terms({ monthlyWage: 3000 }), at("2026-11-21"))).toEqual([]);
    expect(checkProbationWage(terms({ probationWage: 2120 }), at("2026-11-21"))).toEqual([]);
  });

  it("passes once what was suggested is taken", () => {
    const wage = fc.integer({ min: 212_000, max: 2_000_000 });
    fc.assert(
      fc.property(wage, fc.nat(2_000_000), (monthly, probation) => {
        const known = { monthlyWage: monthly as Fen, probationWage: probation as Fen, probationMonths: 1 };
        return checkProbationWage(known, at("2026-11-21")).every(({ suggest }) => {
          const corrected = { ...known, probationWage: yuan(Number(suggest)) };
          return checkProbationWage(corrected, at("2026-11-21")).length === 0;
        });
      }),
    );
  });
});
