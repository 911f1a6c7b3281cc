import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/dates.ts";
import { protectedSituations } from "../../../src/rules/ending-answers.ts";
import { endingReasons } from "../../../src/rules/ending-reasons/index.ts";
import { medicalTreatment } from "../../../src/rules/medical-treatment.ts";
import { checkExpiry, checkProtected, nearRetirement } from "../../../src/rules/protected-workers.ts";
import { checkWorkInjury } from "../../../src/rules/work-injury.ts";
import { ending, filed, told } from "../filed.ts";

const situations = protectedSituations.filter((situation) => situation !== "none");

describe("the six situations of 第四十二条", () => {
  it.each(situations)(
    "%s bars 40 and 41, and nothing that the worker or both want or that is for fault",
    (protectedSituation) => {
      const barred = endingReasons.filter(({ code }) =>
        checkProtected(ending({ reason: code, protectedSituation }), filed("2026-06-30")).some(
          ({ rule }) => rule === "protected-worker",
        ),
      );
      expect(barred.map(({ code }) => code)).toEqual([
        "J40-1",
        "J40-2",
        "J40-3",
        "J41-1",
        "J41-2",
        "J41-3",
        "J41-4",
      ]);
    },
  );

  it.each([
    ["Z44-1A", "pregnancy", ["breach expiry-extended @reason"], undefined],
    ["Z44-1B", "pregnancy", ["breach expiry-extended @reason"], undefined],
    ["Z44-1C", "pregnancy", ["warning protected-worker-leaves @reason"], undefined],
    ["Z22", "medical-treatment", ["breach expiry-extended @reason"], undefined],
    ["Z44-1A", "injury-or-disease", ["breach expiry-extended @reason"], "ZWI"],
    ["Z44-1A", "none", [], undefined],
    ["Z44-1A", undefined, [], undefined],
    ["Z21", "pregnancy", [], undefined],
  ])("%s with %s: %j", (reason, protectedSituation, expected, suggest) => {
    const findings = checkProtected(
      ending({ reason, protectedSituation, lastDay: "2026-06-30" }),
      filed("2026-06-30"),
    );
    expect(told(findings)).toEqual(expected);
    expect(findings[0]?.suggest).toBe(suggest);
  });

  it("cites 第四十二条, and 第四十五条 for expiry", () => {
    const cited = (reason: string) =>
      checkProtected(ending({ reason, protectedSituation: "pregnancy" }), filed("2026-06-30"))[0]!.cites
        .article;
    expect([cited("J40-2"), cited("Z44-1A")]).toEqual(["第四十二条", "第四十二条、第四十五条"]);
  });
});

describe("fifteen years and less than five to retirement", () => {
  // A man born on 1967-06-10 retires on 2028-02-10; five years before is 2023-02-10.
  const man = { idNumber: undefined, birthDate: "1967-06-10", sex: "male" };
  it.each([
    ["2008-02-11", "2023-02-10", "no"],
    ["2008-02-11", "2023-02-11", "yes"],
    ["2008-02-12", "2023-02-11", "yes"],
    ["2008-02-13", "2023-02-11", "no"],
    ["2000-01-01", "2028-02-09", "yes"],
    ["2000-01-01", "2028-02-10", "no"],
  ])("hired %s, on %s: %s", (hiredOn, on, expected) => {
    expect(nearRetirement(filed("2026-06-30", { ...man, hiredOn }), day(on))).toBe(expected);
  });

  it("is known from the dates, whatever was answered", () => {
    const facts = filed("2026-06-30", { ...man, hiredOn: "2005-01-01" });
    const of = (reason: string) =>
      told(checkProtected(ending({ reason, lastDay: "2026-06-30", protectedSituation: "none" }), facts));
    expect(of("J40-2")).toEqual(["breach protected-worker @reason"]);
    expect(of("Z44-1A")).toEqual(["breach expiry-extended @reason"]);
    expect(of("J39-2")).toEqual([]);
  });

  it("is only possible while a woman's post is not known", () => {
    const woman = { idNumber: undefined, birthDate: "1974-03-10", sex: "female", hiredOn: "2005-01-01" };
    const of = (more: object) =>
      told(
        checkProtected(
          ending({ reason: "J40-2", lastDay: "2026-06-30" }),
          filed("2026-06-30", { ...woman, ...more }),
        ),
      );
    expect(of({})).toEqual(["warning may-be-near-retirement @protectedSituation"]);
    expect(of({ retirementCategory: "female-55" })).toEqual(["breach protected-worker @reason"]);
  });
});

it.each([
  [{}, "Z44-1A", []],
  [{ serviceUntil: "2026-07-01" }, "Z44-1A", ["breach service-period-runs @reason"]],
  [{ serviceUntil: "2026-06-30" }, "Z44-1A", []],
  [{ fixedTermsSigned: 2 }, "Z44-1A", ["warning expiry-after-two-terms @reason"]],
  [{ fixedTermsSigned: 2 }, "Z44-1C", []],
  [{ fixedTermsSigned: 1 }, "Z44-1A", []],
  [{ serviceUntil: "2026-07-01" }, "J37", []],
])("expiry of %j by %s: %j", (plain, reason, expected) => {
  expect(told(checkExpiry(ending({ reason }), filed("2026-06-30", plain)))).toEqual(expected);
});

describe("work injury", () => {
  it.each([
    [{ reason: "ZWI", injuryGrade: 4, workerProposed: true }, ["breach injured-worker-stays @injuryGrade"]],
    [{ reason: "ZWI", injuryGrade: 5, workerProposed: true }, ["info injury-subsidies @injuryGrade"]],
    [{ reason: "ZWI", injuryGrade: 6, workerProposed: false }, ["breach injured-worker-decides @reason"]],
    [
      { reason: "ZWI", injuryGrade: 7, workerProposed: false, lastDay: "2026-06-29" },
      ["breach injured-worker-at-expiry @reason"],
    ],
    [
      { reason: "ZWI", injuryGrade: 7, workerProposed: false, lastDay: "2026-06-30" },
      ["info injury-subsidies @injuryGrade"],
    ],
    [
      { reason: "ZWI", injuryGrade: 10, workerProposed: true, lastDay: "2026-03-01" },
      ["info injury-subsidies @injuryGrade"],
    ],
    [{ reason: "J40-2", injuryGrade: 5 }, ["breach injured-worker-decides @reason"]],
    [{ reason: "J39-2", injuryGrade: 2 }, []],
    [{ reason: "ZWI" }, []],
  ])("%j: %j", (plain, expected) => {
    expect(told(checkWorkInjury(ending(plain), filed("2026-06-30")))).toEqual(expected);
  });
});

it.each([
  [0, 0, 3, 6],
  [9, 4, 3, 6],
  [9, 5, 6, 12],
  [10, 4, 6, 12],
  [10, 5, 9, 15],
  [10, 9, 9, 15],
  [10, 10, 12, 18],
  [15, 14, 12, 18],
  [15, 15, 18, 24],
  [20, 19, 18, 24],
  [20, 20, 24, 30],
])("medical treatment with %d years in all, %d here: %d months within %d", (total, here, months, within) => {
  expect(medicalTreatment(total, here)).toEqual({ months, within });
});
