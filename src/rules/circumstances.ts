import type { IsoDate } from "../domain/dates.ts";
import type { ContractFacts, EmployerFacts } from "../domain/facts.ts";
import type { Jurisdiction } from "./jurisdiction.ts";

/** Everything a rule may look at besides the answers. Time is always here, never read from a clock. */
export interface Circumstances {
  today: IsoDate;
  jurisdiction: Jurisdiction;
  employer: EmployerFacts;
  /** The contract that a change, renewal or ending is about. */
  contract?: ContractFacts;
  /** Where the person is talking, for questions that only make sense in one place (a password). */
  channel?: string;
  /** Whether the person already has a username and password. */
  hasAccount?: boolean;
}
