/*
 * When the renewed contract has to be open-ended (劳动合同法 第十四条第二款): after two fixed terms in a row, unless the
 * worker asks for a fixed one; and it should be after ten years. The employer's own wish for a fixed term is no ground,
 * whatever the manual says of the employer's needs: without the worker's request double wages are due (第八十二条第二款).
 */
import { addDays, fullMonths, type IsoDate, inclusiveEnd } from "../domain/dates.ts";
import type { AfterSigningCircumstances } from "./after-signing.ts";
import type { Finding } from "./finding.ts";
import { countedFixedTerms, fixedTermsBeforeOpenEnded, type LikeAnotherTerm } from "./fixed-terms-count.ts";
import { inForce } from "./law.ts";
import type { RenewalTerms } from "./renewal-answers.ts";
import { labourContractLaw } from "./sources.ts";
import { monthsBeforeOpenEnded } from "./term-kind.ts";

/** Whether the law wants the next contract open-ended, so that the worker's wish has to be asked. */
export function wantsOpenEnded(
  { today, contract }: AfterSigningCircumstances,
  alike?: readonly LikeAnotherTerm[],
): boolean {
  const counted = contract && countedFixedTerms(contract, today, alike);
  return counted !== undefined && counted >= inForce(fixedTermsBeforeOpenEnded, today).value;
}

/**
 * About `term`; attach it where `workerAskedForFixedTerm` is answered, since only that answer lifts the breach. For
 * sheets, an empty answer is no request.
 */
export function checkRenewalKind(
  terms: RenewalTerms,
  circumstances: AfterSigningCircumstances,
  alike?: readonly LikeAnotherTerm[],
): Finding[] {
  const { term, workerAskedForFixedTerm } = terms;
  if (!term || term === "open-ended" || !wantsOpenEnded(circumstances, alike)) return [];
  const { today, contract } = circumstances;
  const { value: limit, cites, from: since } = inForce(fixedTermsBeforeOpenEnded, today);
  const signed = countedFixedTerms(contract!, today, alike)!;
  const args = { signed, limit, term };
  if (workerAskedForFixedTerm !== true || term === "task") {
    const about = { field: "term", cites, since, suggest: "open-ended" };
    return [{ ...about, rule: "open-ended-due", severity: "breach", args }];
  }
  return [
    {
      rule: "fixed-term-on-request",
      severity: "warning",
      field: "workerAskedForFixedTerm",
      args,
      cites: labourContractLaw("第十四条第二款、第八十二条第二款"),
      since,
    },
  ];
}

/** Attached to `term`. The years run from the day of hiring, those before 2008 included (实施条例 第九条). */
export function checkRenewalTenYears(
  terms: RenewalTerms,
  circumstances: AfterSigningCircumstances,
): Finding[] {
  const { today, contract } = circumstances;
  const hiredOn = contract?.hiredOn;
  const startsOn = renewalStart(terms, circumstances);
  if (!hiredOn || !startsOn || !terms.term || terms.term === "open-ended") return [];
  const { value: months, cites, from: since } = inForce(monthsBeforeOpenEnded, today);
  if (fullMonths(hiredOn, addDays(startsOn, -1)) < months) return [];
  return [
    {
      rule: "open-ended-after-ten-years",
      severity: "warning",
      field: "term",
      args: { hiredOn, tenYearsOn: inclusiveEnd(hiredOn, months), years: months / 12 },
      cites,
      since,
      suggest: "open-ended",
    },
  ];
}

/** The first day of the renewed contract: as answered, or the day after the old end. */
export function renewalStart(
  { startsOn }: RenewalTerms,
  { contract }: AfterSigningCircumstances,
): IsoDate | undefined {
  return startsOn ?? (contract?.endsOn && addDays(contract.endsOn, 1));
}
