/*
 * What a conversation may start from: the employer's and, for everything after the first filing, the contract's
 * own data. Names are stable; documents, tests and the command line rely on them.
 */
import type { IsoDate } from "./dates.ts";
import type { Fen } from "./money.ts";

export type Term = "fixed" | "open-ended" | "task";
export type RetirementCategory = "male-60" | "female-55" | "female-50";
export type Sex = "male" | "female";
export type ContractTemplate = "full-time" | "dispatch" | "simple";
export type HoursSystem = "standard" | "comprehensive" | "flexible";
export type IdKind = "resident-id" | "residence-permit" | "foreign-permanent-residence" | "passport";

export interface EmployerFacts {
  name?: string;
  creditCode?: string;
  /** Six digits. */
  division?: string;
  headcount?: number;
  isDispatchAgency?: boolean;
  hasUnion?: boolean;
  accessAppliedOn?: IsoDate;
  accessGrantedOn?: IsoDate;
}

/** A contract as it stands now: what was filed, and what was changed since. */
export interface ContractFacts {
  workerName?: string;
  idKind?: IdKind;
  idNumber?: string;
  /** Only where the number does not tell. */
  birthDate?: IsoDate;
  sex?: Sex;
  retirementCategory?: "female-55" | "female-50";
  hiredOn?: IsoDate;
  term?: Term;
  startsOn?: IsoDate;
  endsOn?: IsoDate;
  /** Fixed terms signed in a row since 2008-01-01, this one included. */
  fixedTermsSigned?: number;
  monthlyWage?: Fen;
  hadProbation?: boolean;
  state?: string;
  approvedOn?: IsoDate;
  template?: ContractTemplate;
  position?: string;
  workplace?: string;
  hoursSystem?: HoursSystem;
  probationMonths?: number;
  /** Months by which changes have moved the end of this contract already. */
  extendedMonths?: number;
  /** Last day of a service period agreed for a training paid by the employer. */
  serviceUntil?: IsoDate;
}
