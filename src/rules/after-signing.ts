/*
 * What the rules after signing (import, change, renewal, ending) may know besides what every rule knows. All of it is
 * optional: a plain `Circumstances` will do, and a rule that lacks a fact says nothing.
 */
import type { ContractFacts } from "../domain/facts.ts";
import type { Fen } from "../domain/money.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Parameter } from "./law.ts";
import type { OfficeLimits } from "./office-limits.ts";
import type { NewContractTerms } from "./terms.ts";
import { type WorkdayCalendar, workdays } from "./workdays.ts";

export type ContractOnFile = ContractFacts;

export interface AfterSigningCircumstances extends Circumstances {
  /** Default: the national calendar that comes with the product. */
  calendar?: WorkdayCalendar;
  /** Default: those of the jurisdiction. */
  limits?: OfficeLimits;
  /** Last year's average monthly wage of the city; without it, severance is not capped and says so. */
  localAverageWage?: Parameter<Fen>;
}

export const calendarOf = ({ calendar }: AfterSigningCircumstances): WorkdayCalendar => calendar ?? workdays;

/** The worker of the contract, in the words of the rules for a new contract, so that these can be asked again. */
export function workerOf(contract: ContractOnFile | undefined): NewContractTerms {
  if (!contract) return {};
  const { idKind, idNumber, birthDate, sex, retirementCategory } = contract;
  return { idKind, idNumber, birthDate, sex, retirementCategory };
}
