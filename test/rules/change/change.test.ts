import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, day } from "../../../src/domain/dates.ts";
import { yuan } from "../../../src/domain/money.ts";
import {
  checkChangeDiffers,
  checkChangeEffective,
  checkChangeHours,
  checkChangeItems,
  lintChange,
} from "../../../src/rules/change.ts";
import { checkChangeTerm, termMove } from "../../../src/rules/change-term.ts";
import type { ChangeTerms } from "../../../src/rules/change-terms.ts";
import { checkChangeLeavesLowWage, checkChangeWage } from "../../../src/rules/change-wage.ts";
import { filed, told } from "../filed.ts";

const change = (plain: Partial<Record<keyof ChangeTerms, unknown>>): ChangeTerms => {
  const { newMonthlyWage, ...rest } = plain;
  return {
    ...rest,
    ...(typeof newMonthlyWage === "number" ? { newMonthlyWage: yuan(newMonthlyWage) } : {}),
  } as ChangeTerms;
};

describe("what is changed", () => {
  it.each([
    [["wage"], "2026-06-30", []],
    ["wage", "2026-06-30", []],
    [[], "2026-06-30", ["breach change-changes-nothing @items"]],
    [undefined, "2026-06-30", []],
    // The contract ended on 2026-06-30; until the renewal window closes, a change prepares the renewal.
    [["wage"], "2026-07-01", ["warning change-only-to-renew @items"]],
    [["wage"], "2026-07-30", ["warning change-only-to-renew @items"]],
    [["wage"], "2026-07-31", ["breach change-after-expiry @items"]],
  ])("%j on %s: %j", (items, today, expected) => {
    expect(told(checkChangeItems(change({ items }), filed(today)))).toEqual(expected);
  });

  it.each([
    [{ items: ["wage"], newMonthlyWage: 3000 }, ["breach change-same-value @newMonthlyWage"]],
    [{ items: ["wage"], newMonthlyWage: 3000.01 }, []],
    [{ items: ["term"], newEndsOn: "2026-06-30" }, ["breach change-same-value @newEndsOn"]],
    [{ items: ["position"], newPosition: " 会计 " }, ["breach change-same-value @newPosition"]],
    [{ items: ["position"], newPosition: "出纳" }, []],
    // Not among the chosen items.
    [{ items: ["wage"], newPosition: "会计" }, []],
    [{ items: ["workplace"], newWorkplace: "昆明" }, []],
  ])("%j: %j", (plain, expected) => {
    expect(told(checkChangeDiffers(change(plain), filed("2026-03-01", { position: "会计" })))).toEqual(
      expected,
    );
  });
});

describe("the new wage", () => {
  it.each([
    ["2026-11-21", 2120, undefined, []],
    ["2026-11-21", 2119.99, undefined, ["breach changed-wage-below-minimum @newMonthlyWage"]],
    ["2026-08-31", 2020, undefined, []],
    ["2026-08-31", 2020, "2026-09-01", ["breach changed-wage-below-minimum @newMonthlyWage"]],
    ["2026-09-01", 2119.99, "2026-08-01", ["breach changed-wage-below-minimum @newMonthlyWage"]],
  ])("on %s %d yuan from %s: %j", (today, newMonthlyWage, effectiveOn, expected) => {
    const facts = filed(today, { monthlyWage: 1900, endsOn: "2028-06-30" });
    expect(told(checkChangeWage(change({ items: ["wage"], newMonthlyWage, effectiveOn }), facts))).toEqual(
      expected,
    );
  });

  it("suggests the minimum, which passes", () => {
    const facts = filed("2026-11-21", { monthlyWage: 1900 });
    const [finding] = checkChangeWage(change({ newMonthlyWage: 1500 }), facts);
    expect(finding).toMatchObject({
      suggest: 2120,
      since: "2026-09-01",
      cites: { law: expect.stringContaining("云南") },
    });
    expect(checkChangeWage(change({ newMonthlyWage: finding!.suggest }), facts)).toEqual([]);
  });

  it("points to a cut, and to a low wage that is left alone", () => {
    expect(told(checkChangeWage(change({ newMonthlyWage: 2999 }), filed("2026-06-01")))).toEqual([
      "warning change-cuts-wage @newMonthlyWage",
    ]);
    const low = filed("2026-11-21", { monthlyWage: 2119.99 });
    expect(told(checkChangeLeavesLowWage(change({ items: ["position"] }), low))).toEqual([
      "warning change-leaves-low-wage @items",
    ]);
    expect(checkChangeLeavesLowWage(change({ items: ["position", "wage"] }), low)).toEqual([]);
    expect(
      checkChangeLeavesLowWage(change({ items: ["position"] }), filed("2026-11-21", { monthlyWage: 2120 })),
    ).toEqual([]);
  });
});

describe("the new end", () => {
  // The old end is 2026-06-30.
  it.each([
    ["2027-06-29", 0, ["info extension-is-added-up @newEndsOn"], 11],
    ["2027-06-30", 0, ["warning extension-counts-as-term @newEndsOn"], 12],
    // Five whole months and a rest; with seven before, a year.
    ["2026-12-30", 6, ["info extension-is-added-up @newEndsOn"], 11],
    ["2026-12-30", 7, ["warning extension-counts-as-term @newEndsOn"], 12],
    ["2026-12-31", 5, ["info extension-is-added-up @newEndsOn"], 11],
    ["2026-12-31", 6, ["warning extension-counts-as-term @newEndsOn"], 12],
  ])("%s after %d months before: %j", (newEndsOn, extendedMonths, expected, months) => {
    const facts = filed("2026-06-01", { extendedMonths });
    const findings = checkChangeTerm(change({ newEndsOn }), facts);
    expect(told(findings)).toEqual(expected);
    expect(findings[0]!.args).toMatchObject({ months });
  });

  it("counts extensions only since 2025-09-01", () => {
    const [end, next] = [day("2026-06-30"), day("2028-06-30")];
    expect(termMove(end, next, 0, day("2025-08-31"))).toMatchObject({ countsAsAnotherTerm: false });
    expect(termMove(end, next, 0, day("2025-09-01"))).toMatchObject({
      months: 24,
      countsAsAnotherTerm: true,
    });
  });

  it.each([
    [{ newEndsOn: "2026-06-29" }, {}, ["warning change-shortens-term @newEndsOn"]],
    [{ newEndsOn: "2026-05-31" }, {}, ["breach change-ends-in-past @newEndsOn"]],
    [{ newEndsOn: "2026-06-01" }, {}, ["warning change-shortens-term @newEndsOn"]],
    [{ newEndsOn: "2024-06-30" }, {}, ["breach change-ends-before-start @newEndsOn"]],
    [
      { newEndsOn: "2027-01-01" },
      { term: "open-ended", endsOn: undefined },
      ["breach change-end-of-no-fixed-term @newEndsOn"],
    ],
    [
      { newEndsOn: "2027-01-01" },
      { term: "task", endsOn: undefined },
      ["breach change-end-of-no-fixed-term @newEndsOn"],
    ],
    // Born on 1967-06-10: the man retires on 2028-02-10.
    [
      { newEndsOn: "2028-02-29" },
      { idNumber: undefined, birthDate: "1967-06-10", sex: "male" },
      ["warning term-past-retirement-day @newEndsOn", "warning extension-counts-as-term @newEndsOn"],
    ],
    [
      { newEndsOn: "2028-03-01" },
      { idNumber: undefined, birthDate: "1967-06-10", sex: "male" },
      ["breach term-past-retirement @newEndsOn", "warning extension-counts-as-term @newEndsOn"],
    ],
  ])("%j of %j: %j", (plain, contract, expected) => {
    expect(told(checkChangeTerm(change(plain), filed("2026-06-01", contract)))).toEqual(expected);
  });

  it("is shorter, the same or longer, never two of them", () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), (days) => {
        const move = termMove(day("2026-06-30"), addDays(day("2026-06-30"), days), 0, day("2026-06-01"));
        expect(move.kind).toBe(days < 0 ? "shorter" : days === 0 ? "same" : "longer");
      }),
    );
  });
});

describe("the day it takes effect", () => {
  it.each([
    ["2026-03-01", "2024-06-30", {}, ["breach change-before-contract @effectiveOn"], "2024-07-01"],
    ["2026-03-01", "2026-07-01", {}, ["breach change-after-contract @effectiveOn"], "2026-06-30"],
    ["2026-03-01", "2026-06-30", {}, [], undefined],
    ["2026-03-01", "2026-03-01", {}, [], undefined],
    ["2026-03-01", "2026-02-28", {}, ["warning change-already-in-effect @effectiveOn"], undefined],
    [
      "2026-03-01",
      "2026-05-01",
      { newEndsOn: "2026-04-30" },
      ["breach change-after-contract @effectiveOn"],
      "2026-04-30",
    ],
    // An extension has to be agreed before the old end.
    [
      "2026-03-01",
      "2026-07-01",
      { newEndsOn: "2027-04-30" },
      ["breach change-after-contract @effectiveOn"],
      "2026-06-30",
    ],
  ])("today %s, effective %s, %j: %j", (today, effectiveOn, more, expected, suggest) => {
    const findings = checkChangeEffective(change({ effectiveOn, ...more }), filed(today));
    expect(told(findings)).toEqual(expected);
    expect(findings[0]?.suggest).toBe(suggest);
  });

  it("tells when an oral change has been practised for more than a month", () => {
    const inEffect = (today: string) =>
      checkChangeEffective(change({ effectiveOn: "2026-01-31" }), filed(today))[0]!;
    expect(inEffect("2026-02-28").args).toMatchObject({ longerThanAMonth: "no" });
    expect(inEffect("2026-03-01")).toMatchObject({
      args: { longerThanAMonth: "yes" },
      cites: { article: "第四十三条" },
    });
  });

  it("has no bound at the end of an open-ended contract", () => {
    const facts = filed("2026-03-01", { term: "open-ended", endsOn: undefined });
    expect(checkChangeEffective(change({ effectiveOn: addMonths(day("2026-03-01"), 60) }), facts)).toEqual(
      [],
    );
  });
});

it("reads the words of a change like those of a contract", () => {
  expect(
    told(lintChange("otherChange")(change({ otherChange: "员工须交押金500元" }), filed("2026-03-01"))),
  ).toEqual(["breach deposit-forbidden @otherChange"]);
  expect(told(checkChangeHours(change({ newHoursSystem: "flexible" }), filed("2026-03-01")))).toEqual([
    "warning hours-need-approval @newHoursSystem",
  ]);
  expect(checkChangeHours(change({ newHoursSystem: "standard" }), filed("2026-03-01"))).toEqual([]);
});
