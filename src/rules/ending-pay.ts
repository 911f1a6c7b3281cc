/** The money of an ending, from the answers: how much severance is due, and that it is paid when the work is handed over. */
import type { IsoDate } from "../domain/dates.ts";
import { type Fen, toYuan } from "../domain/money.ts";
import type { AfterSigningCircumstances } from "./after-signing.ts";
import type { EndingTerms } from "./ending-answers.ts";
import { endingReason } from "./ending-reasons/index.ts";
import type { Finding } from "./finding.ts";
import { type Severance, severanceOf } from "./severance.ts";
import { labourContractLaw } from "./sources.ts";

/** Undefined while the reason, the last day, the average wage or the day of hiring is not known. */
export function endingSeverance(
  terms: EndingTerms,
  circumstances: AfterSigningCircumstances,
): Severance | undefined {
  const reason = endingReason(terms.reason);
  const { lastDay, averageWage } = terms;
  const hiredOn = circumstances.contract?.hiredOn ?? circumstances.contract?.startsOn;
  if (!reason || !lastDay || averageWage === undefined || !hiredOn) return undefined;
  return severanceOf({
    reason,
    hiredOn,
    lastDay,
    averageWage,
    minimumWage: minimumWageOn(lastDay, circumstances),
    localAverageWage: localAverageOn(lastDay, circumstances),
  });
}

/** Zero, which floors nothing, on days before the first known figure. */
function minimumWageOn(on: IsoDate, { jurisdiction, employer }: AfterSigningCircumstances): Fen {
  const { versions } = jurisdiction.minimumWage(employer.division);
  return versions.findLast(({ from }) => from <= on)?.value ?? (0 as Fen);
}

function localAverageOn(on: IsoDate, { localAverageWage }: AfterSigningCircumstances): Fen | undefined {
  return localAverageWage?.versions.findLast(({ from }) => from <= on)?.value;
}

/** Attached to `averageWage`: the sum, for the person to see before paying. */
export function checkSeverance(terms: EndingTerms, circumstances: AfterSigningCircumstances): Finding[] {
  const severance = endingSeverance(terms, circumstances);
  if (!severance || severance.due === "no") return [];
  const { years, base, amount, unlawfulAmount, cap, floored, due } = severance;
  return [
    {
      rule: "severance-amount",
      severity: "info",
      field: "averageWage",
      args: {
        years,
        baseWage: toYuan(base),
        severanceAmount: toYuan(amount),
        unlawfulAmount: toYuan(unlawfulAmount),
        cap,
        floored: floored ? "yes" : "no",
        due,
      },
      cites: labourContractLaw("第四十六条、第四十七条"),
    },
  ];
}

/** Attached to `paidOn`: severance is paid when the work is handed over, which is not later than shortly after the end. */
export function checkPaidOn(terms: EndingTerms, _circumstances: AfterSigningCircumstances): Finding[] {
  const { paidOn, lastDay } = terms;
  const reason = endingReason(terms.reason);
  if (!paidOn || !lastDay || !reason || reason.severance === "not-due" || paidOn <= lastDay) return [];
  const about = { field: "paidOn", args: { paidOn, lastDay }, cites: labourContractLaw("第五十条第二款") };
  return [{ ...about, rule: "severance-paid-late", severity: "warning" }];
}
