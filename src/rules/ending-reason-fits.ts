/** Whether a reason fits the contract at all: its kind, its probation, its group of workers. All about `reason`. */
import { type IsoDate, inclusiveEnd, latest } from "../domain/dates.ts";
import type { AfterSigningCircumstances, ContractOnFile } from "./after-signing.ts";
import type { EndingTerms } from "./ending-answers.ts";
import { type EndingReason, endingReason } from "./ending-reasons/index.ts";
import type { Finding } from "./finding.ts";
import { latestProbationEnd, probationLimits } from "./probation-length.ts";
import { labourContractLaw } from "./sources.ts";

/** Attached to `reason`. */
export function checkEndingReason(terms: EndingTerms, circumstances: AfterSigningCircumstances): Finding[] {
  const reason = endingReason(terms.reason);
  if (!reason) return [];
  const { contract, employer } = circumstances;
  const about = { field: "reason", args: { reason: reason.code }, cites: reason.cites };
  if (reason.code === "Z71") return [{ ...about, rule: "reason-of-part-time-work", severity: "breach" }];
  if (reason.code.includes("LD1") && notDispatched(contract, employer.isDispatchAgency)) {
    return [{ ...about, rule: "reason-of-dispatch-only", severity: "breach" }];
  }
  if (reason.code === "ZIR5" || reason.code === "ZIR6") {
    return [{ ...about, rule: "reason-of-unsigned-work", severity: "warning" }];
  }
  return checkKindOfTerm(reason, contract);
}

function notDispatched(contract: ContractOnFile | undefined, isDispatchAgency: boolean | undefined): boolean {
  return isDispatchAgency === false || (contract?.template !== undefined && contract.template !== "dispatch");
}

function checkKindOfTerm(reason: EndingReason, contract: ContractOnFile | undefined): Finding[] {
  const term = contract?.term;
  if (!term || reason.when === "any-day") return [];
  const about = { field: "reason", args: { reason: reason.code, term }, cites: reason.cites };
  if (term === "open-ended") return [{ ...about, rule: "open-ended-does-not-expire", severity: "breach" }];
  if (reason.when === "task-over" && term === "fixed") {
    return [{ ...about, rule: "fixed-term-has-no-task", severity: "breach", suggest: "Z44-1A" }];
  }
  if (reason.when === "term-over" && term === "task") {
    return [{ ...about, rule: "task-has-no-term", severity: "breach", suggest: "Z22" }];
  }
  return [];
}

/** Where a day lies towards probation, as far as the facts tell. */
export type InProbation = "yes" | "no" | "unknown";

export function inProbation(contract: ContractOnFile | undefined, on: IsoDate): InProbation {
  if (!contract) return "unknown";
  const { hadProbation, probationMonths, startsOn, term, endsOn, fixedTermsSigned = 0 } = contract;
  // Only the first contract can have one.
  if (hadProbation === false || probationMonths === 0 || fixedTermsSigned > 1) return "no";
  if (!startsOn) return "unknown";
  if (probationMonths !== undefined) return on <= inclusiveEnd(startsOn, probationMonths) ? "yes" : "no";
  // However long was agreed, the law allows no more: past that day nobody is on probation.
  const judgedOn = latest(startsOn, probationLimits.versions[0]!.from);
  const longest = latestProbationEnd({ term, startsOn, endsOn }, judgedOn);
  const known = term === "open-ended" || term === "task" || Boolean(endsOn);
  return known && (longest === undefined || on > longest) ? "no" : "unknown";
}

/**
 * About `reason`; attach it to `lastDay` and `noticeGivenOn`. The worker's three days count from a notice given during
 * probation; the employer's dismissal has to take effect during it.
 */
export function checkEndingProbation(terms: EndingTerms, { contract }: AfterSigningCircumstances): Finding[] {
  const reason = endingReason(terms.reason);
  const { lastDay, noticeGivenOn } = terms;
  if (!reason || reason.probation === "any" || !lastDay) return [];
  const on = reason.code === "J37P" ? (noticeGivenOn ?? lastDay) : lastDay;
  const inside = inProbation(contract, on);
  const about = { field: "reason", args: { reason: reason.code, onDay: on } };
  if (reason.probation === "never") {
    const cites = labourContractLaw("第二十一条");
    return inside === "yes" ? [{ ...about, cites, rule: "not-during-probation", severity: "breach" }] : [];
  }
  const { cites } = reason;
  if (inside === "no") {
    const suggest = reason.code === "J37P" ? { suggest: "J37" } : {};
    return [{ ...about, cites, rule: "probation-is-over", severity: "breach", ...suggest }];
  }
  return inside === "yes" ? [] : [{ ...about, cites, rule: "probation-must-still-run", severity: "info" }];
}
