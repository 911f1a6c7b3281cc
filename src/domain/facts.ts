/*
 * What a conversation may start from: the employer's and, for everything after the first filing, the contract's
 * own data. Names are stable; documents, tests and the command line rely on them.
 */
import type { IsoDate } from "./dates.ts";
import type { Fen } from "./money.ts";

export type Term = "fixed" | "open-ended" | "task";
export type RetirementCategory = "male-60" | "female-55" | "female-50";
export type Sex = "male" | "female";
export type IdKind = "resident-id" | "residence-permit" | "foreign-permanent-residence" | "passport";

export interface EmployerFacts {
  name?: string;
  creditCode?: string;
  /** Six digits. */
  division?: string;
  headcount?: number;
  isDispatchAgency?: boolean;
  accessAppliedOn?: IsoDate;
  accessGrantedOn?: IsoDate;
}

export interface ContractFacts {
  workerName?: string;
  idNumber?: string;
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
}
