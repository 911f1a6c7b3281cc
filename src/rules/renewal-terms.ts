/*
 * The terms of a renewal: it starts where the old contract ends, has no second probation, ends before retirement, and
 * needs a wage that is not below the minimum before it begins.
 */
import { addDays } from "../domain/dates.ts";
import { toYuan } from "../domain/money.ts";
import { type AfterSigningCircumstances, workerOf } from "./after-signing.ts";
import { checkDispatchKind, checkDispatchTerm } from "./dispatch.ts";
import type { Finding } from "./finding.ts";
import { minimumWageFor } from "./minimum-wage.ts";
import type { RenewalTerms } from "./renewal-answers.ts";
import { renewalStart } from "./renewal-kind.ts";
import { checkRetirement, possibleRetirements } from "./retirement.ts";
import { implementingRegulations, labourContractLaw } from "./sources.ts";
import { checkTermOrder } from "./term-order.ts";
import type { NewContractTerms } from "./terms.ts";

/** Attached to `startsOn`: the day after the old end, no gap and no overlap. */
export function checkRenewalStart(
  { startsOn }: RenewalTerms,
  { contract }: AfterSigningCircumstances,
): Finding[] {
  if (!startsOn || !contract?.endsOn) return [];
  const nextDay = addDays(contract.endsOn, 1);
  if (startsOn === nextDay) return [];
  const args = { contractEndsOn: contract.endsOn, startsOn, nextDay };
  const about = { field: "startsOn", cites: labourContractLaw("第四十四条第一项"), suggest: nextDay };
  return [{ ...about, rule: "renewal-not-next-day", severity: "breach", args }];
}

/**
 * About `startsOn`, like the window: whether the renewal can be filed now at all. The wage is not asked here, so only
 * a change (合同变更) before it helps. The later of today and the first day decides which figure applies.
 */
export function checkRenewalWage(terms: RenewalTerms, circumstances: AfterSigningCircumstances): Finding[] {
  const wage = circumstances.contract?.monthlyWage;
  if (wage === undefined) return [];
  const startsOn = renewalStart(terms, circumstances);
  const minimum = minimumWageFor({ startsOn, signedOn: circumstances.today }, circumstances);
  if (wage >= minimum.value) return [];
  return [
    {
      rule: "renewal-wage-below-minimum",
      severity: "breach",
      field: "startsOn",
      args: { monthlyWage: toYuan(wage), minimumWage: toYuan(minimum.value), sinceDay: minimum.from },
      cites: minimum.cites,
      since: minimum.from,
    },
  ];
}

/** Attached to `endsOn`: after the start, not past retirement, long enough for dispatch. */
export function checkRenewalEnd(terms: RenewalTerms, circumstances: AfterSigningCircumstances): Finding[] {
  const renewed = asContract(terms, circumstances);
  return [checkTermOrder, checkRetirement, checkDispatchTerm].flatMap((check) =>
    check(renewed, circumstances),
  );
}

/** Attached to `term`: a dispatched worker is not employed for a task. */
export function checkRenewalDispatch(
  terms: RenewalTerms,
  circumstances: AfterSigningCircumstances,
): Finding[] {
  return checkDispatchKind(asContract(terms, circumstances), circumstances);
}

function asContract(terms: RenewalTerms, circumstances: AfterSigningCircumstances): NewContractTerms {
  const { contract } = circumstances;
  return {
    ...workerOf(contract),
    template: contract?.template,
    term: terms.term,
    startsOn: renewalStart(terms, circumstances),
    endsOn: terms.endsOn,
  };
}

/**
 * About `startsOn`: a worker past the month of retirement is not renewed, with whatever term. A woman whose post is not
 * known is only pointed to her earlier day.
 */
export function checkRenewalOverAge(
  terms: RenewalTerms,
  circumstances: AfterSigningCircumstances,
): Finding[] {
  const startsOn = renewalStart(terms, circumstances);
  const retirements = possibleRetirements(workerOf(circumstances.contract), circumstances.today);
  const [first, last] = [retirements[0], retirements.at(-1)];
  if (!startsOn || !first || !last || startsOn <= first.monthEndsOn) return [];
  const certain = startsOn > last.monthEndsOn;
  const limit = certain ? last : first;
  return [
    {
      rule: certain ? "renewal-past-retirement" : "renewal-may-be-past-retirement",
      severity: certain ? "breach" : "warning",
      field: "startsOn",
      args: {
        startsOn,
        retiresOn: limit.retiresOn,
        years: Math.floor(limit.ageMonths / 12),
        months: limit.ageMonths % 12,
      },
      cites: implementingRegulations("第二十一条"),
    },
  ];
}

/** About `probationMonths`, which a renewal has not: one probation between the same two (第十九条第二款). */
export function checkRenewalProbation(
  { probationMonths }: RenewalTerms,
  _c: AfterSigningCircumstances,
): Finding[] {
  if (!probationMonths) return [];
  const about = { field: "probationMonths", cites: labourContractLaw("第十九条第二款"), suggest: 0 };
  return [{ ...about, rule: "renewal-no-probation", severity: "breach", args: { probationMonths } }];
}
