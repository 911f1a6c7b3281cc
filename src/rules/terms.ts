/*
 * What the rules for a new contract may know: the understood answers of the conversation, any of them missing.
 * Money is fen. A rule that lacks a fact says nothing.
 */
import type { IsoDate } from "../domain/dates.ts";
import type { ContractTemplate, HoursSystem, IdKind, Sex, Term } from "../domain/facts.ts";
import type { Fen } from "../domain/money.ts";

export type { ContractTemplate, HoursSystem };
export type PostKind = "temporary" | "auxiliary" | "substitute";

export interface NewContractAnswers {
  workerName: string;
  idKind: IdKind;
  idNumber: string;
  birthDate: IsoDate;
  sex: Sex;
  retirementCategory: "female-55" | "female-50";
  mobile: string;
  address: string;
  hiredOn: IsoDate;
  template: ContractTemplate;
  term: Term;
  startsOn: IsoDate;
  endsOn: IsoDate;
  task: string;
  probationMonths: number;
  monthlyWage: Fen;
  probationWage: Fen;
  payDay: number;
  position: string;
  workplace: string;
  hoursSystem: HoursSystem;
  extraTerms: string;
  hostEmployer: string;
  assignmentStartsOn: IsoDate;
  assignmentEndsOn: IsoDate;
  postKind: PostKind;
  /** Only of an old contract that is brought in: the day it was signed, which decides the law that judges it. */
  signedOn: IsoDate;
}

export type NewContractTerms = {
  readonly [Name in keyof NewContractAnswers]?: NewContractAnswers[Name] | undefined;
};
