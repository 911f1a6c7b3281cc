/*
 * Someone past the statutory retirement age is not hired by a labour contract. Since 2026-07-01 a written agreement
 * (用工协议) with pay, rest, safety and work-injury cover takes its place; before, it was a matter for the office.
 */
import { day, latest } from "../domain/dates.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Finding } from "./finding.ts";
import { inForce, type Parameter } from "./law.ts";
import { possibleRetirements } from "./retirement.ts";
import { implementingRegulations } from "./sources.ts";
import type { NewContractTerms } from "./terms.ts";

/** What stands in for the labour contract of a worker past the age. */
export const overAgeArrangement: Parameter<"ask-office" | "written-agreement"> = {
  name: "over-age-arrangement",
  unit: "kind of paper",
  checkedOn: day("2026-11-21"),
  versions: [
    {
      from: day("2008-09-18"),
      value: "ask-office",
      cites: implementingRegulations("第二十一条"),
      confidence: "verified",
    },
    {
      // Its existence, number and first day were read; its final text was not found, only the draft of 2025-07-31.
      from: day("2026-07-01"),
      value: "written-agreement",
      cites: {
        law: "超龄劳动者基本权益保障暂行规定",
        article: "人力资源和社会保障部令第56号",
        url: "https://www.mohrss.gov.cn/",
      },
      confidence: "memory-medium",
    },
  ],
};

/** Attached to `hiredOn`. Past the retirement month on the day of hiring, or on the first day of the contract. */
export function checkOverAge(terms: NewContractTerms, { today }: Circumstances): Finding[] {
  const { hiredOn, startsOn, signedOn = today } = terms;
  if (!hiredOn) return [];
  const on = startsOn ? latest(hiredOn, startsOn) : hiredOn;
  const retirements = possibleRetirements(terms, today);
  const [first, last] = [retirements[0], retirements.at(-1)];
  if (!first || !last || on <= first.monthEndsOn) return [];

  const { value: arrangement, cites, from } = inForce(overAgeArrangement, signedOn);
  const certain = on > last.monthEndsOn;
  const limit = certain ? last : first;
  return [
    {
      rule: certain ? "worker-over-age" : "worker-may-be-over-age",
      severity: certain ? "breach" : "warning",
      field: "hiredOn",
      args: {
        retiresOn: limit.retiresOn,
        years: Math.floor(limit.ageMonths / 12),
        months: limit.ageMonths % 12,
        arrangement,
      },
      cites,
      since: from,
    },
  ];
}
