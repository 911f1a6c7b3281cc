/*
 * Economic layoffs (第四十一条): from twenty people on, or from ten per cent of the staff on where fewer. The manual says
 * "more than"; the law's 以上 includes the number. Then the staff or the union is heard and the plan reported.
 */
import { addMonths, day, type IsoDate } from "../domain/dates.ts";
import type { AfterSigningCircumstances } from "./after-signing.ts";
import type { EndingTerms } from "./ending-answers.ts";
import { endingReason } from "./ending-reasons/index.ts";
import type { Finding } from "./finding.ts";
import type { Parameter } from "./law.ts";
import { labourContractLaw } from "./sources.ts";

export const layoffThresholds: Parameter<{ people: number; percent: number; rehireMonths: number }> = {
  name: "layoff-thresholds",
  unit: "people; per cent of the staff; months of preference",
  checkedOn: day("2026-11-21"),
  versions: [
    {
      from: day("2008-01-01"),
      value: { people: 20, percent: 10, rehireMonths: 6 },
      cites: labourContractLaw("第四十一条"),
      confidence: "verified",
    },
  ],
};

const { people, percent, rehireMonths } = layoffThresholds.versions[0]!.value;

/** Undefined where fewer than twenty leave and the size of the staff is not known. */
export function isLayoff(count: number, headcount: number | undefined): boolean | undefined {
  if (count >= people) return true;
  return headcount === undefined ? undefined : count * 100 >= headcount * percent;
}

/** The last day on which those laid off are told of new posts and preferred (第四十一条第三款). */
export function rehirePreferenceUntil(lastDay: IsoDate): IsoDate {
  return addMonths(lastDay, rehireMonths);
}

/** The three papers, by the field that says whether there is one. */
export const layoffPapers = ["layoffExplained", "layoffOpinions", "layoffReported"] as const;

/**
 * About `layoffCount`, and about each paper that was said to be missing. A paper not asked for yet is only announced:
 * nobody who tells the true number is refused for it.
 */
export function checkLayoff(terms: EndingTerms, { employer }: AfterSigningCircumstances): Finding[] {
  const { layoffCount } = terms;
  if (endingReason(terms.reason)?.notice !== "layoff" || layoffCount === undefined) return [];
  const cites = labourContractLaw("第四十一条第一款");
  const { headcount } = employer;
  const args = { layoffCount, people, percent, ...(headcount === undefined ? {} : { headcount }) };
  const about = { field: "layoffCount", args, cites };
  const layoff = isLayoff(layoffCount, headcount);
  if (layoff === undefined) return [{ ...about, rule: "layoff-headcount-unknown", severity: "warning" }];
  if (!layoff) return [{ ...about, rule: "layoff-too-small", severity: "warning" }];
  const missing = layoffPapers.filter((paper) => terms[paper] === false);
  if (missing.length > 0) {
    return missing.map((field) => ({
      rule: "layoff-paper-missing",
      severity: "breach",
      field,
      args: { paper: field },
      cites,
    }));
  }
  const allThere = layoffPapers.every((paper) => terms[paper]);
  const priority: Finding = {
    rule: "layoff-priority",
    severity: "info",
    field: "layoffCount",
    args: { rehireMonths },
    cites: labourContractLaw("第四十一条第二款、第三款"),
  };
  return allThere ? [priority] : [{ ...about, rule: "layoff-needs-papers", severity: "warning" }, priority];
}
