/*
 * The written contract within one month of hiring, and what has to be said when it is late.
 *
 * We never suggest another day of hiring: it is a fact, and back-dating makes a late contract a false one.
 */
import { addDays } from "../domain/dates.ts";
import type { Circumstances } from "./circumstances.ts";
import { doubleWageUntil, signingDeadline } from "./double-wage.ts";
import type { Finding } from "./finding.ts";
import { labourContractLaw } from "./sources.ts";
import type { NewContractTerms } from "./terms.ts";

/** Attached to `hiredOn`. */
export function checkSigningDeadline({ hiredOn }: NewContractTerms, circumstances: Circumstances): Finding[] {
  if (!hiredOn) return [];
  const { today, jurisdiction } = circumstances;
  const about = { field: "hiredOn", cites: labourContractLaw("第十条") };
  if (hiredOn > today) {
    const { safeLastDay } = signingDeadline(hiredOn);
    return [{ ...about, rule: "hired-in-future", severity: "info", args: { hiredOn, lastDay: safeLastDay } }];
  }
  const deadline = signingDeadline(hiredOn);
  if (today <= deadline.safeLastDay) return [];
  if (today <= deadline.legalLastDay) {
    const args = { hiredOn, lastDay: deadline.legalLastDay };
    return [{ ...about, rule: "signing-deadline-last-day", severity: "warning", args }];
  }
  const args = {
    hiredOn,
    lastDay: deadline.legalLastDay,
    doubleWageFromDay: deadline.doubleWageFrom,
    doubleWageLastDay: deadline.doubleWageLastDay,
    ...doubleWageUntil(hiredOn, today),
  };
  const cites = labourContractLaw("第十条、第八十二条");
  return jurisdiction.closesAfterOneMonth
    ? [{ ...about, cites, rule: "signing-deadline-passed", severity: "breach", args }]
    : [{ ...about, cites, rule: "signing-overdue", severity: "warning", args }];
}

/** Attached to `startsOn`: the relation starts with the work, whatever the contract says (第十条第三款). */
export function checkStart(
  { hiredOn, startsOn }: NewContractTerms,
  _circumstances: Circumstances,
): Finding[] {
  if (!hiredOn || !startsOn || startsOn === hiredOn) return [];
  const about = { field: "startsOn", cites: labourContractLaw("第十条第三款") };
  if (startsOn < hiredOn) {
    return [{ ...about, rule: "starts-before-hiring", severity: "info", args: { hiredOn, startsOn } }];
  }
  const args = { hiredOn, startsOn, uncoveredLastDay: addDays(startsOn, -1) };
  return [{ ...about, rule: "starts-after-hiring", severity: "warning", args, suggest: hiredOn }];
}
