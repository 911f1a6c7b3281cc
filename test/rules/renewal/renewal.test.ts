import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../../src/domain/dates.ts";
import type { Term } from "../../../src/domain/facts.ts";
import { countedFixedTerms, fixedTermsInARow } from "../../../src/rules/fixed-terms-count.ts";
import type { RenewalTerms } from "../../../src/rules/renewal-answers.ts";
import { checkRenewalKind, checkRenewalTenYears, wantsOpenEnded } from "../../../src/rules/renewal-kind.ts";
import {
  checkRenewalDispatch,
  checkRenewalEnd,
  checkRenewalOverAge,
  checkRenewalProbation,
  checkRenewalStart,
  checkRenewalWage,
} from "../../../src/rules/renewal-terms.ts";
import { checkRenewalWindow, renewalWindow } from "../../../src/rules/renewal-window.ts";
import { contract, filed, told } from "../filed.ts";

const renewal = (plain: Partial<Record<keyof RenewalTerms, unknown>>) => plain as RenewalTerms;

describe("the window", () => {
  const vectors = [
    ["2026-06-30", "2026-05-30", "2026-07-30"],
    ["2026-02-28", "2026-01-28", "2026-03-28"],
    ["2026-03-31", "2026-02-28", "2026-04-30"],
    ["2026-01-31", "2025-12-31", "2026-02-28"],
    ["2026-10-31", "2026-09-30", "2026-11-30"],
    ["2026-11-30", "2026-10-30", "2026-12-30"],
    ["2026-12-31", "2026-11-30", "2027-01-31"],
    ["2028-02-29", "2028-01-29", "2028-03-29"],
  ] as const;
  it.each(vectors)("of %s: from %s to %s", (endsOn, opensOn, closesOn) => {
    const on = (today: string) => told(checkRenewalWindow({}, filed(today, { endsOn })));
    expect(renewalWindow(filed("2026-01-01", { endsOn }))).toEqual({ opensOn, endsOn, closesOn });
    expect(on(addDays(day(opensOn), -1))).toEqual(["breach renewal-too-early @startsOn"]);
    expect(on(opensOn)).toEqual([]);
    expect(on(endsOn)).toEqual([]);
    expect(on(addDays(day(endsOn), 1))).toEqual(["warning renewal-after-expiry @startsOn"]);
    expect(on(closesOn)).toEqual(["warning renewal-after-expiry @startsOn"]);
    expect(on(addDays(day(closesOn), 1))).toEqual(["breach renewal-window-closed @startsOn"]);
  });

  it("brings the day on which it opens, and the manual", () => {
    const [finding] = checkRenewalWindow({}, filed("2026-05-29"));
    expect(finding).toMatchObject({ args: { opensOn: "2026-05-30" }, cites: { article: "二、4" } });
  });

  it("closes on the last day where the office knows no month after it", () => {
    const limits = { renewal: { monthsBefore: 1, monthsAfter: 0, cites: { law: "l", article: "a" } } };
    const on = (today: string) => told(checkRenewalWindow({}, { ...filed(today), limits }));
    expect(on("2026-06-30")).toEqual([]);
    expect(on("2026-07-01")).toEqual(["breach renewal-window-closed @startsOn"]);
  });

  it("has nothing to renew in an open-ended contract, and no window for a task", () => {
    expect(
      told(checkRenewalWindow({}, filed("2026-06-01", { term: "open-ended", endsOn: undefined }))),
    ).toEqual(["breach renewal-of-open-ended @startsOn"]);
    expect(checkRenewalWindow({}, filed("2026-06-01", { term: "task", endsOn: undefined }))).toEqual([]);
  });
});

describe("the kind of the next contract", () => {
  it.each([
    ["fixed", 1, undefined, []],
    ["fixed", 2, undefined, ["breach open-ended-due @term"]],
    ["fixed", 2, false, ["breach open-ended-due @term"]],
    ["fixed", 2, true, ["warning fixed-term-on-request @workerAskedForFixedTerm"]],
    ["fixed", 3, true, ["warning fixed-term-on-request @workerAskedForFixedTerm"]],
    ["open-ended", 2, undefined, []],
    ["open-ended", 2, true, []],
    ["task", 2, undefined, ["breach open-ended-due @term"]],
    // A worker's request for a fixed term is none for a task.
    ["task", 2, true, ["breach open-ended-due @term"]],
    ["fixed", 0, undefined, []],
    ["fixed", undefined, undefined, []],
  ])("%s after %s fixed terms, asked: %s", (term, fixedTermsSigned, workerAskedForFixedTerm, expected) => {
    const facts = filed("2026-06-15", { fixedTermsSigned });
    expect(told(checkRenewalKind(renewal({ term, workerAskedForFixedTerm }), facts))).toEqual(expected);
  });

  it("suggests open-ended, by 第十四条第二款第三项 since 2008", () => {
    const facts = filed("2026-06-15", { fixedTermsSigned: 2 });
    const [finding] = checkRenewalKind(renewal({ term: "fixed" }), facts);
    expect(finding).toMatchObject({
      suggest: "open-ended",
      since: "2008-01-01",
      cites: { law: "劳动合同法", article: "第十四条第二款第三项" },
    });
    expect(checkRenewalKind(renewal({ term: finding!.suggest }), facts)).toEqual([]);
  });

  it.each([
    [{ fixedTermsSigned: 1 }, [], 1],
    [{ fixedTermsSigned: 1, extendedMonths: 11 }, [], 1],
    [{ fixedTermsSigned: 1, extendedMonths: 12 }, [], 2],
    [{ fixedTermsSigned: 1, extendedMonths: 12 }, ["extended-by-a-year"], 2],
    [{ fixedTermsSigned: 1 }, ["renewed-itself"], 2],
    [{ fixedTermsSigned: 1 }, ["employer-switched"], 2],
    [{ fixedTermsSigned: 1 }, ["other-evasion"], 2],
    [{ fixedTermsSigned: 2, term: "task" }, [], 0],
    [{ fixedTermsSigned: 2, startsOn: "2007-12-31" }, [], 0],
    [{ fixedTermsSigned: 2, startsOn: "2008-01-01" }, [], 2],
    [{ fixedTermsSigned: undefined }, [], undefined],
  ] as const)("counts %j with %j: %s", (plain, alike, count) => {
    expect(countedFixedTerms(contract(plain), day("2026-06-15"), alike)).toBe(count);
  });

  it("counts what is alike only since 2025-09-01", () => {
    const facts = { ...filed("2025-08-31", { extendedMonths: 12 }) };
    expect(wantsOpenEnded(facts)).toBe(false);
    expect(wantsOpenEnded({ ...facts, today: day("2025-09-01") })).toBe(true);
  });

  const past = (...row: [Term, string][]) =>
    row.map(([term, signedOn]) => ({ term, signedOn: day(signedOn) }));
  it.each([
    [past(["fixed", "2020-01-01"], ["fixed", "2022-01-01"]), 2],
    [past(["fixed", "2007-12-31"], ["fixed", "2010-01-01"]), 1],
    [past(["fixed", "2008-01-01"], ["fixed", "2010-01-01"]), 2],
    [past(["fixed", "2020-01-01"], ["task", "2021-01-01"], ["fixed", "2022-01-01"]), 1],
    [past(["fixed", "2020-01-01"], ["task", "2021-01-01"]), 0],
    [past(), 0],
  ])("row %#: %d", (contracts, count) => expect(fixedTermsInARow(contracts)).toBe(count));

  // Hired on 2016-07-01: ten years are complete on 2026-06-30.
  it.each([
    ["2016-07-01", "2026-07-01", ["warning open-ended-after-ten-years @term"]],
    ["2016-07-02", "2026-07-01", []],
    ["2005-01-01", "2026-07-01", ["warning open-ended-after-ten-years @term"]],
  ])("hired %s, renewed from %s: %j", (hiredOn, startsOn, expected) => {
    const facts = filed("2026-06-15", { hiredOn });
    expect(told(checkRenewalTenYears(renewal({ term: "fixed", startsOn }), facts))).toEqual(expected);
    expect(checkRenewalTenYears(renewal({ term: "open-ended", startsOn }), facts)).toEqual([]);
  });
});

describe("its terms", () => {
  it("starts on the day after the old end", () => {
    const facts = filed("2026-06-15");
    expect(checkRenewalStart(renewal({ startsOn: "2026-07-01" }), facts)).toEqual([]);
    for (const startsOn of ["2026-06-30", "2026-07-02"]) {
      const findings = checkRenewalStart(renewal({ startsOn }), facts);
      expect(told(findings)).toEqual(["breach renewal-not-next-day @startsOn"]);
      expect(findings[0]!.suggest).toBe("2026-07-01");
    }
  });

  it.each([
    ["2026-08-20", "2026-08-25", 2020, []],
    ["2026-08-20", "2026-08-31", 2020, ["breach renewal-wage-below-minimum @startsOn"]],
    ["2026-09-01", "2026-08-25", 2119.99, ["breach renewal-wage-below-minimum @startsOn"]],
    ["2026-09-01", "2026-08-25", 2120, []],
  ])("on %s, old end %s, %d yuan: %j", (today, endsOn, monthlyWage, expected) => {
    expect(told(checkRenewalWage({}, filed(today, { endsOn, monthlyWage })))).toEqual(expected);
  });

  // A man born on 1967-06-10 retires on 2028-02-10.
  const man = { idNumber: undefined, birthDate: "1967-06-10", sex: "male" };
  it.each([
    ["2028-02-10", []],
    ["2028-02-29", ["warning term-past-retirement-day @endsOn"]],
    ["2028-03-01", ["breach term-past-retirement @endsOn"]],
    ["2026-06-30", ["breach ends-before-start @endsOn"]],
  ])("to %s: %j", (endsOn, expected) => {
    expect(
      told(
        checkRenewalEnd(renewal({ term: "fixed", startsOn: "2026-07-01", endsOn }), filed("2026-06-15", man)),
      ),
    ).toEqual(expected);
  });

  it.each([
    ["2028-02-28", []],
    ["2028-02-29", ["breach renewal-past-retirement @startsOn"]],
  ])("with a worker who retired in the month of the old end %s: %j", (endsOn, expected) => {
    expect(
      told(checkRenewalOverAge(renewal({ term: "open-ended" }), filed("2028-02-15", { ...man, endsOn }))),
    ).toEqual(expected);
  });

  it("asks for a woman's post before it refuses", () => {
    // Born on 1972-03-10: 2022 at fifty, 2027-10 at fifty-five and seven months.
    const woman = { idNumber: undefined, birthDate: "1972-03-10", sex: "female" };
    const over = (more: object) => told(checkRenewalOverAge({}, filed("2026-06-15", { ...woman, ...more })));
    expect(over({})).toEqual(["warning renewal-may-be-past-retirement @startsOn"]);
    expect(over({ retirementCategory: "female-50" })).toEqual(["breach renewal-past-retirement @startsOn"]);
    expect(over({ retirementCategory: "female-55" })).toEqual([]);
  });

  it("has no probation, and at least two years of dispatch", () => {
    expect(told(checkRenewalProbation(renewal({ probationMonths: 1 }), filed("2026-06-15")))).toEqual([
      "breach renewal-no-probation @probationMonths",
    ]);
    expect(checkRenewalProbation(renewal({ probationMonths: 0 }), filed("2026-06-15"))).toEqual([]);
    const facts = filed("2026-06-15", { template: "dispatch" });
    const to = (endsOn: string) => told(checkRenewalEnd(renewal({ term: "fixed", endsOn }), facts));
    expect(to("2028-06-29")).toEqual(["breach dispatch-term-too-short @endsOn"]);
    expect(to("2028-06-30")).toEqual([]);
    expect(told(checkRenewalDispatch(renewal({ term: "task" }), facts))).toEqual([
      "breach dispatch-not-for-a-task @term",
    ]);
  });
});

it("opens before it closes, and never refuses on the last day of the contract", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
      const endsOn = addDays(day("2020-01-01"), days);
      const window = renewalWindow(filed(endsOn, { endsOn }))!;
      expect(window.opensOn < endsOn && endsOn < window.closesOn).toBe(true);
      expect(checkRenewalWindow({}, filed(endsOn, { endsOn }))).toEqual([]);
    }),
  );
});
