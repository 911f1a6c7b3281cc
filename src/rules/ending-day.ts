/*
 * The last day of work: inside the contract, at its end where the reason says so, and entered in time. The portal takes
 * no ending of a contract that ran out more than a month ago; the law knows no such limit, so the green channel remains.
 */
import { addMonths, civilEnd } from "../domain/dates.ts";
import type { AfterSigningCircumstances } from "./after-signing.ts";
import type { EndingTerms } from "./ending-answers.ts";
import { endingReason } from "./ending-reasons/index.ts";
import type { Finding } from "./finding.ts";
import { limitsOf } from "./office-limits.ts";
import { labourContractLaw } from "./sources.ts";

/** Attached to `lastDay`. */
export function checkEndingDay(terms: EndingTerms, { contract }: AfterSigningCircumstances): Finding[] {
  const reason = endingReason(terms.reason);
  const { lastDay } = terms;
  if (!lastDay || !contract) return [];
  const { hiredOn, startsOn, endsOn, term } = contract;
  const first = hiredOn ?? startsOn;
  if (first && lastDay < first) {
    const args = { lastDay, startsOn: first };
    const cites = labourContractLaw("第七条");
    return [{ rule: "ends-before-work", severity: "breach", field: "lastDay", args, cites }];
  }
  if (term !== "fixed" || !endsOn) return [];
  const args = { lastDay, contractEndsOn: endsOn };
  const about = { field: "lastDay", args, cites: labourContractLaw("第四十四条第一项") };
  if (reason?.when === "term-over") {
    if (lastDay < endsOn)
      return [{ ...about, rule: "expiry-before-end", severity: "breach", suggest: endsOn }];
    if (lastDay > endsOn)
      return [{ ...about, rule: "expiry-after-end", severity: "warning", suggest: endsOn }];
    return [];
  }
  return lastDay > endsOn ? [{ ...about, rule: "ends-after-contract", severity: "warning" }] : [];
}

/** About `lastDay`; needs no answer. Counted from the end of the contract, not from the last day of work. */
export function checkEndingWindow(terms: EndingTerms, circumstances: AfterSigningCircumstances): Finding[] {
  const { today, contract } = circumstances;
  const limit = limitsOf(circumstances).ending;
  if (!limit) return [];
  const { lastDay } = terms;
  const about = { field: "lastDay", cites: limit.cites };
  if (contract?.term === "fixed" && contract.endsOn) {
    const closesOn = civilEnd(contract.endsOn, limit.monthsAfter);
    const args = { contractEndsOn: contract.endsOn, closesOn };
    if (today > closesOn) return [{ ...about, rule: "ending-window-closed", severity: "breach", args }];
    if (today > contract.endsOn)
      return [{ ...about, rule: "ending-window-closes", severity: "warning", args }];
  }
  if (!lastDay || today <= addMonths(lastDay, limit.monthsAfter)) return [];
  return [{ ...about, rule: "ending-entered-late", severity: "warning", args: { lastDay } }];
}
