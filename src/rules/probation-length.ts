/*
 * Probation (试用期): how long it may last.
 *
 * 劳动合同法 第十九条, in our words: none for a task or a term under 3 months; at most 1 month for 3 to under 12
 * months; at most 2 for 12 to under 36; at most 6 from 36 months on and for open-ended contracts; once only between
 * the same employer and worker. Boundary words: 民法典 第一千二百五十九条 (以上 includes the number, 不满 does not).
 */
import { day, fullMonths, type IsoDate, inclusiveEnd } from "../domain/dates.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Finding } from "./finding.ts";
import { inForce, type Parameter } from "./law.ts";
import { labourContractLaw, labourLaw } from "./sources.ts";
import type { NewContractTerms } from "./terms.ts";

interface ProbationLimits {
  /** Longest probation by the shortest contract it applies to; longest contract first. */
  byLength: readonly { contractMonths: number; probationMonths: number }[];
  openEnded: number;
  task: number;
  onlyOnce: boolean;
}

export const probationLimits: Parameter<ProbationLimits> = {
  name: "probation-limits",
  unit: "months",
  checkedOn: day("2026-11-21"),
  versions: [
    {
      from: day("1995-01-01"),
      cites: labourLaw("第二十一条"),
      confidence: "verified",
      value: {
        byLength: [{ contractMonths: 0, probationMonths: 6 }],
        openEnded: 6,
        task: 6,
        onlyOnce: false,
      },
    },
    {
      from: day("2008-01-01"),
      cites: labourContractLaw("第十九条"),
      confidence: "verified",
      value: {
        byLength: [
          { contractMonths: 36, probationMonths: 6 },
          { contractMonths: 12, probationMonths: 2 },
          { contractMonths: 3, probationMonths: 1 },
          { contractMonths: 0, probationMonths: 0 },
        ],
        openEnded: 6,
        task: 0,
        onlyOnce: true,
      },
    },
  ],
};

type TermFacts = Pick<NewContractTerms, "term" | "startsOn" | "endsOn">;

/** The longest probation in months for these terms, or undefined while they are not complete. */
export function longestProbation(terms: TermFacts, signedOn: IsoDate): number | undefined {
  const { value: limits } = inForce(probationLimits, signedOn);
  if (terms.term === "open-ended") return limits.openEnded;
  if (terms.term === "task") return limits.task;
  if (terms.term !== "fixed" || !terms.startsOn || !terms.endsOn) return undefined;
  const months = fullMonths(terms.startsOn, terms.endsOn);
  return limits.byLength.find(({ contractMonths }) => months >= contractMonths)!.probationMonths;
}

/** The latest last day of probation, the first day counted; undefined where none is allowed. */
export function latestProbationEnd(terms: TermFacts, signedOn: IsoDate): IsoDate | undefined {
  const months = longestProbation(terms, signedOn);
  return months && terms.startsOn ? inclusiveEnd(terms.startsOn, months) : undefined;
}

/** Attached to `probationMonths`. An old contract is judged by the law of the day it was signed. */
export function checkProbationLength(terms: NewContractTerms, circumstances: Circumstances): Finding[] {
  const { probationMonths, term, startsOn, endsOn, signedOn = circumstances.today } = terms;
  if (!probationMonths) return [];
  const { value: limits, cites, from } = inForce(probationLimits, signedOn);
  const about = { severity: "breach", field: "probationMonths", cites, since: from } as const;

  if (limits.onlyOnce && circumstances.contract?.hadProbation) {
    return [{ ...about, rule: "probation-only-once", args: {}, suggest: 0 }];
  }
  const most = longestProbation(terms, signedOn);
  if (most === undefined || probationMonths <= most) return [];
  const months = term === "fixed" && startsOn && endsOn ? fullMonths(startsOn, endsOn) : 0;
  const args = { probationMonths, most, term: term ?? "fixed", months };
  return [{ ...about, rule: "probation-too-long", args, suggest: most }];
}
