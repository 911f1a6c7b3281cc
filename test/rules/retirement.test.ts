import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../src/domain/dates.ts";
import type { RetirementCategory } from "../../src/domain/facts.ts";
import { checkOverAge } from "../../src/rules/over-age.ts";
import { checkRetirement } from "../../src/rules/retirement.ts";
import { retirement } from "../../src/rules/retirement-age.ts";
import retirements from "../vectors/retirement.json" with { type: "json" };
import { at, terms } from "./zhanyi.ts";

const categories: Record<string, RetirementCategory> = { M60: "male-60", F55: "female-55", F50: "female-50" };
const month = (date: string) => date.slice(0, 7);

describe("关于实施渐进式延迟法定退休年龄的决定, 附表", () => {
  it.each(retirements)("$cat born in $birth: $age", (vector) => {
    const { delayMonths, ageMonths, retiresOn, earliestOn, latestOn } = retirement(
      day(`${vector.birth}-15`),
      categories[vector.cat]!,
    );
    const [, years, months] = vector.age.match(/(\d+)y(\d+)m/)!.map(Number);
    expect(delayMonths).toBe(vector.delay);
    expect(ageMonths).toBe(years! * 12 + months!);
    expect(month(retiresOn)).toBe(vector.retire);
    expect(month(earliestOn)).toBe(vector.earliestFlex);
    // Whoever retired before 2025 could not stay on; the table counts it out all the same.
    if (vector.delay > 0) expect(month(latestOn)).toBe(vector.latestFlex);
  });

  it("never lets the younger retire before the older", () => {
    const birth = fc.integer({ min: 0, max: 25_000 }).map((days) => addDays(day("1940-01-01"), days));
    fc.assert(
      fc.property(
        birth,
        fc.nat(2000),
        fc.constantFrom(...Object.values(categories)),
        (older, days, category) => {
          const younger = retirement(addDays(older, days), category);
          return retirement(older, category).retiresOn <= younger.retiresOn;
        },
      ),
    );
  });

  it("knows an age for anyone born since 1900", () => {
    expect(retirement(day("1900-01-01"), "female-50").retiresOn).toBe("1950-01-01");
  });

  it("ends in the month's last day where the birthday does not exist", () => {
    // Born on 31 May 1975: 62 years and 8 months, and January has a 31st; 1975-08-31 leads to a shorter month.
    expect(retirement(day("1975-05-31"), "male-60").retiresOn).toBe("2038-01-31");
    expect(retirement(day("1976-05-31"), "male-60").retiresOn).toBe("2039-04-30");
  });
});

describe("a term and the retirement month", () => {
  // A man born on 1966-01-10 retires at 60 years and 4 months: 2026-05-10.
  const man = { birthDate: "1966-01-10", sex: "male", term: "fixed", startsOn: "2026-01-01" };
  const rules = (endsOn: string, more: object = {}) =>
    checkRetirement(terms({ ...man, ...more, endsOn }), at("2025-12-20"));

  it.each([
    ["2026-05-09", undefined, undefined],
    ["2026-05-10", undefined, undefined],
    ["2026-05-11", "term-past-retirement-day", "warning"],
    ["2026-05-31", "term-past-retirement-day", "warning"],
    ["2026-06-01", "term-past-retirement", "breach"],
  ])("until %s: %s", (endsOn, rule, severity) => {
    const found = rules(endsOn);
    if (!rule) return expect(found).toEqual([]);
    expect(found).toMatchObject([
      {
        rule,
        severity,
        field: "endsOn",
        suggest: "2026-05-10",
        cites: { law: "劳动合同法实施条例", article: "第二十一条" },
        args: { years: 60, months: 4, earliestOn: "2026-01-10", latestOn: "2029-05-10" },
      },
    ]);
    expect(rules("2026-05-10")).toEqual([]);
  });

  it("warns of a woman's earlier day while her post is not known", () => {
    // Born 1980-05-20: at 50 + 33 months on 2033-02-20, or at 55 + 32 months on 2038-01-20.
    const woman = { birthDate: "1980-05-20", sex: "female" };
    expect(rules("2033-02-20", woman)).toEqual([]);
    expect(rules("2033-02-21", woman)).toMatchObject([
      { rule: "term-may-pass-retirement", severity: "warning", suggest: "2033-02-20" },
    ]);
    expect(rules("2038-02-01", woman)).toMatchObject([{ rule: "term-past-retirement", severity: "breach" }]);
    expect(rules("2033-03-01", { ...woman, retirementCategory: "female-50" })).toMatchObject([
      { rule: "term-past-retirement", severity: "breach", suggest: "2033-02-20" },
    ]);
    expect(rules("2033-03-01", { ...woman, retirementCategory: "female-55" })).toEqual([]);
  });

  it("suggests no day before the contract begins", () => {
    expect(rules("2030-01-01", { startsOn: "2026-06-01" })[0]).not.toHaveProperty("suggest");
  });

  it("reads birth and sex from the identity number", () => {
    const known = terms({ idNumber: "530328196501011052", term: "fixed", endsOn: "2027-01-01" });
    expect(checkRetirement(known, at("2024-12-01"))).toMatchObject([{ suggest: "2025-02-01" }]);
  });

  it("says nothing while a fact is missing, or without a last day", () => {
    expect(checkRetirement(terms({ term: "fixed", endsOn: "2030-01-01" }), at("2026-11-21"))).toEqual([]);
    expect(rules("2030-01-01", { term: "open-ended" })).toEqual([]);
    expect(rules("2030-01-01", { sex: undefined })).toEqual([]);
  });
});

describe("someone past the age", () => {
  const man = { birthDate: "1966-01-10", sex: "male" };
  const rules = (hiredOn: string, today = hiredOn, more: object = {}) =>
    checkOverAge(terms({ ...man, hiredOn, ...more }), at(today));

  it.each([
    ["2026-05-10", 0],
    ["2026-05-31", 0],
    ["2026-06-01", 1],
  ])("hired on %s: %i breaches", (hiredOn, breaches) => {
    expect(rules(hiredOn)).toHaveLength(breaches);
  });

  it("gets a written work agreement instead, since 2026-07-01", () => {
    expect(rules("2026-06-30")).toMatchObject([
      { rule: "worker-over-age", severity: "breach", field: "hiredOn", args: { arrangement: "ask-office" } },
    ]);
    expect(rules("2026-07-01")).toMatchObject([
      {
        args: { arrangement: "written-agreement", retiresOn: "2026-05-10" },
        cites: { article: "人力资源和社会保障部令第56号" },
        since: "2026-07-01",
      },
    ]);
  });

  it("is looked at on the first day of the contract too", () => {
    expect(rules("2026-05-20", "2026-05-20", { startsOn: "2026-06-01" })).toHaveLength(1);
  });

  it("is only warned of while a woman's post is not known", () => {
    const woman = { birthDate: "1970-01-15", sex: "female" };
    // Under the old law at 50 on 2020-01-15; at 55 years and 1 month on 2025-02-15.
    expect(rules("2020-01-31", "2020-01-31", woman)).toEqual([]);
    expect(rules("2025-02-28", "2025-02-28", woman)).toMatchObject([
      { rule: "worker-may-be-over-age", severity: "warning", args: { retiresOn: "2020-01-15" } },
    ]);
    expect(rules("2025-03-01", "2025-03-01", woman)).toMatchObject([
      { rule: "worker-over-age", severity: "breach" },
    ]);
  });
});
