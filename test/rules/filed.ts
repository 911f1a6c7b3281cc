import { day } from "../../src/domain/dates.ts";
import type { EmployerFacts } from "../../src/domain/facts.ts";
import { yuan } from "../../src/domain/money.ts";
import { officeLimits } from "../../src/regions/zhanyi/office-limits.ts";
import type { AfterSigningCircumstances, ContractOnFile } from "../../src/rules/after-signing.ts";
import type { EndingTerms } from "../../src/rules/ending-answers.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { zhanyi } from "./zhanyi.ts";

/** A contract written with plain days and yuan. */
export interface PlainContract extends Omit<Partial<Record<keyof ContractOnFile, unknown>>, "monthlyWage"> {
  monthlyWage?: number;
}

const ordinary: PlainContract = {
  workerName: "张三",
  // Born on 1985-06-15.
  idNumber: "530303198506150010",
  hiredOn: "2024-07-01",
  term: "fixed",
  startsOn: "2024-07-01",
  endsOn: "2026-06-30",
  fixedTermsSigned: 1,
  monthlyWage: 3000,
  hadProbation: true,
  state: "approved",
};

/** A three-year-old ordinary contract, with what the case is about. A value of undefined takes a fact away. */
export function contract(plain: PlainContract = {}): ContractOnFile {
  const all = Object.entries({ ...ordinary, ...plain }).filter(([, value]) => value !== undefined);
  const { monthlyWage, ...rest } = Object.fromEntries(all) as PlainContract;
  return {
    ...rest,
    ...(monthlyWage === undefined ? {} : { monthlyWage: yuan(monthlyWage) }),
  } as ContractOnFile;
}

type Employer = Partial<Record<keyof EmployerFacts | "hasUnion", unknown>>;

/** Zhanyi's office on a day, with a contract on file. */
export function filed(
  today: string,
  plain: PlainContract = {},
  employer: Employer = {},
): AfterSigningCircumstances {
  return {
    today: day(today),
    jurisdiction: zhanyi,
    limits: officeLimits,
    employer: { division: "530303", ...employer } as AfterSigningCircumstances["employer"],
    contract: contract(plain),
  };
}

/** Answers of an ending with plain yuan. */
export function ending(plain: Partial<Record<keyof EndingTerms, unknown>>): EndingTerms {
  const { averageWage, ...rest } = plain;
  return {
    ...rest,
    ...(typeof averageWage === "number" ? { averageWage: yuan(averageWage) } : {}),
  } as EndingTerms;
}

/** "breach renewal-too-early @startsOn", one line for each finding. */
export const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, rule, field }) => `${severity} ${rule} @${field}`);
