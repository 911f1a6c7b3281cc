/*
 * Every finding of the rules after signing has words in both languages that need nothing the finding does not bring,
 * and there are no words for findings that nothing makes. Findings come from random facts and answers.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays, day } from "../../src/domain/dates.ts";
import { formatYuan, yuan } from "../../src/domain/money.ts";
import { languages, loadLanguage } from "../../src/i18n/translator.ts";
import { officeLimits } from "../../src/regions/zhanyi/office-limits.ts";
import type { AfterSigningCircumstances, ContractOnFile } from "../../src/rules/after-signing.ts";
import * as certificate from "../../src/rules/certificate.ts";
import * as change from "../../src/rules/change.ts";
import * as changeTerm from "../../src/rules/change-term.ts";
import { type ChangeTerms, changeItems } from "../../src/rules/change-terms.ts";
import * as changeWage from "../../src/rules/change-wage.ts";
import * as correction from "../../src/rules/correction.ts";
import { type EndingTerms, protectedSituations } from "../../src/rules/ending-answers.ts";
import * as endingDay from "../../src/rules/ending-day.ts";
import { checkEndingNotice, checkNoticeSkipped } from "../../src/rules/ending-notice.ts";
import * as endingPay from "../../src/rules/ending-pay.ts";
import * as fits from "../../src/rules/ending-reason-fits.ts";
import { endingReasonCodes } from "../../src/rules/ending-reasons/index.ts";
import * as endingRetirement from "../../src/rules/ending-retirement.ts";
import type { Finding } from "../../src/rules/finding.ts";
import * as importTerms from "../../src/rules/import-terms.ts";
import { checkImportWindow } from "../../src/rules/import-window.ts";
import { checkLayoff } from "../../src/rules/layoffs.ts";
import * as protectedWorkers from "../../src/rules/protected-workers.ts";
import type { RenewalTerms } from "../../src/rules/renewal-answers.ts";
import * as renewalKind from "../../src/rules/renewal-kind.ts";
import * as renewalTerms from "../../src/rules/renewal-terms.ts";
import { checkRenewalWindow } from "../../src/rules/renewal-window.ts";
import { checkRosterEnd, checkRosterStart, type RosterTerms } from "../../src/rules/roster-period.ts";
import type { NewContractTerms } from "../../src/rules/terms.ts";
import { checkUnionNotice } from "../../src/rules/union-notice.ts";
import { checkWithdrawalWindow } from "../../src/rules/withdrawal-window.ts";
import { checkWorkInjury } from "../../src/rules/work-injury.ts";
import { zhanyi } from "./zhanyi.ts";

const near = (centre: string, spread: number) =>
  fc.integer({ min: -spread, max: spread }).map((days) => addDays(day(centre), days));
const money = fc.integer({ min: 1000, max: 6000 }).map(yuan);

const contracts = fc.record(
  {
    birthDate: fc.oneof(near("1966-01-10", 200), near("1968-01-01", 3000)),
    sex: fc.constantFrom("male", "female"),
    hiredOn: fc.oneof(near("2024-07-01", 60), near("2010-01-01", 2000)),
    template: fc.constantFrom("full-time", "dispatch"),
    term: fc.constantFrom("fixed", "fixed", "fixed", "open-ended", "task"),
    startsOn: near("2025-06-01", 400),
    endsOn: near("2026-09-01", 60),
    fixedTermsSigned: fc.integer({ min: 0, max: 3 }),
    monthlyWage: money,
    hadProbation: fc.boolean(),
    probationMonths: fc.integer({ min: 0, max: 6 }),
    extendedMonths: fc.integer({ min: 0, max: 14 }),
    serviceUntil: near("2026-09-01", 200),
    approvedOn: near("2026-09-01", 12),
    mobile: fc.constant("13800000000"),
    position: fc.constantFrom("会计", "电工"),
  },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<ContractOnFile>;

const circumstances: fc.Arbitrary<AfterSigningCircumstances> = fc.record({
  today: near("2026-09-01", 90),
  jurisdiction: fc.constant(zhanyi),
  limits: fc.constant(officeLimits),
  employer: fc.record(
    {
      headcount: fc.integer({ min: 1, max: 300 }),
      isDispatchAgency: fc.boolean(),
      hasUnion: fc.boolean(),
      accessAppliedOn: near("2026-08-20", 15),
      accessGrantedOn: near("2026-08-24", 15),
    },
    { requiredKeys: [] },
  ),
  contract: contracts,
});

const changes = fc.record(
  {
    items: fc.subarray([...changeItems]),
    newMonthlyWage: money,
    newPosition: fc.constantFrom("会计", "电工"),
    newHoursSystem: fc.constantFrom("standard", "flexible"),
    newEndsOn: near("2026-10-01", 500),
    otherChange: fc.constantFrom("交押金", "无"),
    effectiveOn: near("2026-08-01", 500),
  },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<ChangeTerms>;

const renewals = fc.record(
  {
    term: fc.constantFrom("fixed", "open-ended", "task"),
    startsOn: near("2026-09-01", 60),
    endsOn: near("2028-09-01", 900),
    workerAskedForFixedTerm: fc.boolean(),
    probationMonths: fc.integer({ min: 0, max: 2 }),
  },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<RenewalTerms>;

const endings = fc.record(
  {
    reason: fc.constantFrom(...endingReasonCodes),
    lastDay: fc.oneof(near("2026-09-01", 60), near("2026-03-01", 1500)),
    noticeGivenOn: near("2026-08-20", 50),
    payInLieu: fc.boolean(),
    layoffCount: fc.integer({ min: 1, max: 40 }),
    protectedSituation: fc.constantFrom(...protectedSituations),
    averageWage: fc.oneof(money, fc.constant(yuan(50_000))),
    paidOn: near("2026-09-01", 60),
    layoffExplained: fc.boolean(),
    layoffOpinions: fc.boolean(),
    layoffReported: fc.boolean(),
    unionNotified: fc.boolean(),
    injuryGrade: fc.integer({ min: 1, max: 10 }),
    workerProposed: fc.boolean(),
    drawsPension: fc.boolean(),
    certificateSigned: fc.boolean(),
  },
  { requiredKeys: ["reason"] },
) as unknown as fc.Arbitrary<EndingTerms>;

const imports = fc.record(
  {
    hiredOn: near("2023-01-01", 300),
    signedOn: fc.oneof(near("2023-02-01", 300), near("2026-08-20", 60)),
    term: fc.constantFrom("fixed", "open-ended"),
    startsOn: fc.oneof(near("2023-02-01", 300), near("2026-08-20", 60)),
    endsOn: near("2026-09-01", 200),
    monthlyWage: money,
    probationMonths: fc.integer({ min: 0, max: 7 }),
    probationWage: money,
  },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<NewContractTerms>;

const corrections = fc.record({
  field: fc.constantFrom(
    "workerName",
    "idNumber",
    "mobile",
    "address",
    "monthlyWage",
    "endsOn",
    "startsOn",
    "hiredOn",
  ),
  newValue: fc.constantFrom("", "13800000000", "1380000", "530303198506150010", "530303198506150011"),
});

const rosters: fc.Arbitrary<RosterTerms> = fc.record({
  from: near("2026-09-01", 120),
  to: near("2026-09-01", 120),
});

type Check<Terms> = (terms: Terms, circumstances: AfterSigningCircumstances) => Finding[];
const ofImport: readonly Check<NewContractTerms>[] = [
  checkImportWindow,
  importTerms.checkImportSigned,
  importTerms.checkImportInForce,
  importTerms.checkImportWage,
  importTerms.checkImportProbation,
  importTerms.checkImportProbationWage,
];
const ofChange: readonly Check<ChangeTerms>[] = [
  change.checkChangeItems,
  change.checkChangeDiffers,
  change.checkChangeEffective,
  change.checkChangeHours,
  change.lintChange("otherChange"),
  changeWage.checkChangeWage,
  changeWage.checkChangeLeavesLowWage,
  changeTerm.checkChangeTerm,
];
const ofRenewal: readonly Check<RenewalTerms>[] = [
  checkRenewalWindow,
  renewalKind.checkRenewalKind,
  renewalKind.checkRenewalTenYears,
  renewalTerms.checkRenewalStart,
  renewalTerms.checkRenewalWage,
  renewalTerms.checkRenewalEnd,
  renewalTerms.checkRenewalDispatch,
  renewalTerms.checkRenewalOverAge,
  renewalTerms.checkRenewalProbation,
];
const ofEnding: readonly Check<EndingTerms>[] = [
  fits.checkEndingReason,
  fits.checkEndingProbation,
  endingDay.checkEndingDay,
  endingDay.checkEndingWindow,
  checkEndingNotice,
  checkNoticeSkipped,
  checkLayoff,
  protectedWorkers.checkProtected,
  protectedWorkers.checkExpiry,
  endingRetirement.checkEndingRetirement,
  endingRetirement.checkPension,
  checkWorkInjury,
  checkUnionNotice,
  endingPay.checkSeverance,
  endingPay.checkPaidOn,
  (terms) =>
    certificate.checkCertificate({ term: "fixed", ...(terms.lastDay && { lastDay: terms.lastDay }) }),
  (terms) => certificate.checkCertificateSigned(terms),
];
const ofCorrection: readonly Check<correction.CorrectionTerms>[] = [
  correction.checkCorrectionField,
  correction.checkCorrectionValue,
  checkWithdrawalWindow,
];

const ofRoster: readonly Check<RosterTerms>[] = [checkRosterStart, checkRosterEnd];

const found = new Map<string, Finding[]>();
const fields = new Map<string, Set<string>>();

/** As the assistant shows them: days and amounts formatted before they reach the wording. */
function shown(args: Finding["args"]): Record<string, string | number> {
  const format = ([name, value]: [string, string | number]): [string, string | number] => {
    if (/(?:On|Day)$/.test(name)) return [name, `〔${day(String(value))}〕`];
    if (/(?:Wage|Amount)$/.test(name)) return [name, formatYuan(yuan(Number(value)))];
    return [name, value];
  };
  return Object.fromEntries(Object.entries(args).map(format));
}

function collect<Terms>(checks: readonly Check<Terms>[], terms: fc.Arbitrary<Terms>, numRuns: number): void {
  fc.assert(
    fc.property(terms, circumstances, (answers, facts) => {
      for (const finding of checks.flatMap((check) => check(answers, facts))) {
        const alike = found.get(finding.rule) ?? [];
        if (alike.length < 60) found.set(finding.rule, [...alike, finding]);
        fields.set(finding.rule, (fields.get(finding.rule) ?? new Set()).add(finding.field));
      }
    }),
    { numRuns, seed: 20_261_121 },
  );
}

beforeAll(() => {
  collect(ofImport, imports, 1500);
  collect(ofChange, changes, 1500);
  collect(ofRenewal, renewals, 2000);
  collect(ofEnding, endings, 6000);
  collect(ofCorrection, corrections, 500);
  collect(ofRoster, rosters, 200);
});

describe.each(languages)("%s", (language) => {
  const say = loadLanguage("locales", language);
  const ids = (file: string) =>
    [...readFileSync(`locales/${language}/${file}`, "utf8").matchAll(/^rule-(\S+) =/gm)].map(([, id]) => id!);

  it("words every rule that can find something, and no other", () => {
    const others = new Set(ids("rules.ftl"));
    const mine = [...found.keys()].filter((rule) => !others.has(rule));
    expect(mine.sort()).toEqual(ids("rules-after-signing.ftl").toSorted());
  });

  it("needs nothing for its words that the finding does not bring", () => {
    for (const finding of [...found.values()].flat()) {
      const text = say(`rule-${finding.rule}`, shown(finding.args));
      expect(text, finding.rule).not.toMatch(/undefined|NaN|\{|\}/);
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

it("puts no personal data into the arguments", () => {
  expect(JSON.stringify([...found.values()])).not.toMatch(/530303198506|1380000/);
});
