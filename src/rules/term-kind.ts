/*
 * When a first contract has to be, or should be, open-ended: a year without a written one (第十四条第三款), or ten
 * years with the employer (第十四条第二款第一项; years before 2008 count, 实施条例 第九条).
 */
import { addDays, day, fullMonths, inclusiveEnd } from "../domain/dates.ts";
import type { Circumstances } from "./circumstances.ts";
import { signingDeadline } from "./double-wage.ts";
import type { Finding } from "./finding.ts";
import { inForce, type Parameter } from "./law.ts";
import { labourContractLaw } from "./sources.ts";
import type { NewContractTerms } from "./terms.ts";

/** Months with one employer after which an open-ended contract must be offered. */
export const monthsBeforeOpenEnded: Parameter<number> = {
  name: "months-before-open-ended",
  unit: "months",
  checkedOn: day("2026-11-21"),
  versions: [
    {
      from: day("2008-01-01"),
      value: 120,
      cites: labourContractLaw("第十四条第二款第一项"),
      confidence: "verified",
    },
  ],
};

/** Attached to `term`. */
export function checkTermKind(terms: NewContractTerms, circumstances: Circumstances): Finding[] {
  const { hiredOn, term } = terms;
  if (!hiredOn || !term || term === "open-ended") return [];
  const { deemedOpenEndedOn } = signingDeadline(hiredOn);
  if (circumstances.today >= deemedOpenEndedOn) {
    return [
      {
        rule: "deemed-open-ended",
        severity: "breach",
        field: "term",
        args: { hiredOn, deemedOpenEndedOn },
        cites: labourContractLaw("第十四条第三款"),
        suggest: "open-ended",
      },
      ...checkTenYears(terms, circumstances),
    ];
  }
  return checkTenYears(terms, circumstances);
}

function checkTenYears(terms: NewContractTerms, { today }: Circumstances): Finding[] {
  const { hiredOn, term, startsOn = today, signedOn = today } = terms;
  if (!hiredOn || term !== "fixed") return [];
  const { value: months, cites, from } = inForce(monthsBeforeOpenEnded, signedOn);
  if (fullMonths(hiredOn, addDays(startsOn, -1)) < months) return [];
  const tenYearsOn = inclusiveEnd(hiredOn, months);
  return [
    {
      rule: "open-ended-after-ten-years",
      severity: "warning",
      field: "term",
      args: { hiredOn, tenYearsOn, years: months / 12 },
      cites,
      since: from,
      suggest: "open-ended",
    },
  ];
}
