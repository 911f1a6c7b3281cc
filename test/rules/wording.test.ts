/*
 * Every finding that the rules can make has words in both languages, and those words need nothing that the finding
 * does not bring. Findings come from random terms, so a new rule is covered by being listed in `checks`.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays, day } from "../../src/domain/dates.ts";
import { formatYuan, yuan } from "../../src/domain/money.ts";
import { languages, loadLanguage } from "../../src/i18n/translator.ts";
import { checkAge } from "../../src/rules/age.ts";
import type { Circumstances } from "../../src/rules/circumstances.ts";
import * as dispatch from "../../src/rules/dispatch.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { checkHours } from "../../src/rules/hours.ts";
import { lintTerms } from "../../src/rules/lint-terms.ts";
import { checkMinimumWage } from "../../src/rules/minimum-wage.ts";
import { checkOverAge } from "../../src/rules/over-age.ts";
import { checkProbationLength } from "../../src/rules/probation-length.ts";
import { checkProbationWage } from "../../src/rules/probation-wage.ts";
import { checkRegisteredPlace } from "../../src/rules/registered-place.ts";
import { checkRequiredClauses } from "../../src/rules/required-clauses.ts";
import { checkRetirement } from "../../src/rules/retirement.ts";
import { checkSigningDeadline, checkStart } from "../../src/rules/signing-deadline.ts";
import { checkTermKind } from "../../src/rules/term-kind.ts";
import { checkTermOrder } from "../../src/rules/term-order.ts";
import type { NewContractTerms } from "../../src/rules/terms.ts";
import { at, elsewhere, zhanyi } from "./zhanyi.ts";

const locales = new URL("../../locales", import.meta.url).pathname;

type Check = (terms: NewContractTerms, circumstances: Circumstances) => Finding[];
const checks: readonly Check[] = [
  checkSigningDeadline,
  checkStart,
  checkTermKind,
  checkTermOrder,
  checkProbationLength,
  checkProbationWage,
  checkMinimumWage,
  checkRetirement,
  checkOverAge,
  checkAge,
  checkHours,
  dispatch.checkDispatchAgency,
  dispatch.checkDispatchKind,
  dispatch.checkDispatchTerm,
  dispatch.checkDispatchAssignmentStart,
  dispatch.checkDispatchAssignmentEnd,
  dispatch.checkTemporaryPost,
  lintTerms("extraTerms"),
  (known) => checkRequiredClauses({ ...known, socialInsurance: false }),
  (_known, circumstances) =>
    ["91150102MA0N123408", "91530000MA6P000192"].flatMap((creditCode) =>
      checkRegisteredPlace({ creditCode }, circumstances),
    ),
];

const near = (centre: string, spread: number) =>
  fc.integer({ min: -spread, max: spread }).map((days) => addDays(day(centre), days));
const clause = fc.constantFrom(
  "交押金",
  "扣押身份证",
  "自愿放弃社保",
  "不得怀孕",
  "支付违约金",
  "自动离职",
  "工伤概不负责",
);
const anyTerms: fc.Arbitrary<NewContractTerms> = fc.record(
  {
    birthDate: fc.oneof(near("1966-01-10", 2), near("1968-01-01", 3000), near("2009-01-01", 1500)),
    sex: fc.constantFrom("male", "female"),
    retirementCategory: fc.constantFrom("female-55", "female-50"),
    hiredOn: fc.oneof(near("2026-11-01", 60), near("2020-01-01", 5000)),
    template: fc.constantFrom("full-time", "dispatch", "simple"),
    term: fc.constantFrom("fixed", "open-ended", "task"),
    startsOn: near("2026-12-01", 400),
    // A man born on 1966-01-10 retires on 2026-05-10.
    endsOn: fc.oneof(near("2026-05-21", 9), near("2028-01-01", 1500)),
    probationMonths: fc.integer({ min: 0, max: 8 }),
    monthlyWage: fc.integer({ min: 1000, max: 6000 }).map(yuan),
    probationWage: fc.integer({ min: 1000, max: 6000 }).map(yuan),
    hoursSystem: fc.constantFrom("standard", "comprehensive", "flexible"),
    extraTerms: clause,
    assignmentStartsOn: near("2026-12-01", 400),
    assignmentEndsOn: near("2028-01-01", 1500),
    postKind: fc.constantFrom("temporary", "auxiliary", "substitute"),
  },
  { requiredKeys: [] },
);
const anyCircumstances = fc
  .record({
    jurisdiction: fc.constantFrom(zhanyi, elsewhere),
    today: near("2026-09-01", 120),
    isDispatchAgency: fc.boolean(),
    hadProbation: fc.boolean(),
  })
  .map(({ jurisdiction, today, isDispatchAgency, hadProbation }) =>
    at(today, {
      jurisdiction,
      employer: { division: "530303", isDispatchAgency },
      contract: { hadProbation },
    }),
  );

/** As the assistant shows them: days and amounts formatted before they reach the wording. */
function shown(args: Finding["args"]): Record<string, string | number> {
  const format = ([name, value]: [string, string | number]): [string, string | number] => {
    if (/(?:On|Day)$/.test(name)) return [name, `〔${day(String(value))}〕`];
    if (/(?:Wage|Amount)$/.test(name)) return [name, formatYuan(yuan(Number(value)))];
    return [name, value];
  };
  return Object.fromEntries(Object.entries(args).map(format));
}

const found = new Map<string, Finding[]>();

beforeAll(() => {
  fc.assert(
    fc.property(anyTerms, anyCircumstances, (terms, circumstances) => {
      for (const finding of checks.flatMap((check) => check(terms, circumstances))) {
        const alike = found.get(finding.rule) ?? [];
        if (alike.length < 100) found.set(finding.rule, [...alike, finding]);
      }
    }),
    { numRuns: 3000, seed: 20_261_121 },
  );
});

describe.each(languages)("%s", (language) => {
  const say = loadLanguage(locales, language);
  const ids = [...readFileSync(`${locales}/${language}/rules.ftl`, "utf8").matchAll(/^rule-(\S+) =/gm)].map(
    ([, id]) => id!,
  );

  it("words every rule that can find something, and no other", () => {
    expect([...found.keys()].sort()).toEqual(ids.toSorted());
  });

  it("needs nothing for its words that the finding does not bring", () => {
    for (const finding of [...found.values()].flat()) {
      const text = say(`rule-${finding.rule}`, shown(finding.args));
      expect(text).not.toMatch(/undefined|NaN|\{|\}/);
      expect(text, finding.rule).not.toMatch(/(?<!〔)\d{4}-\d{2}-\d{2}/);
    }
  });
});

it("cites an article in every finding", () => {
  for (const { cites } of [...found.values()].flat()) {
    expect(cites.law).not.toBe("");
    expect(cites.article).not.toBe("");
  }
});
