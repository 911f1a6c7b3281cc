import type { IsoDate } from "../../domain/dates.ts";
import type { Contract, ContractState } from "../../filings/records.ts";
import type { Page, PageOf } from "./page.ts";

/** Reads the contracts of all employers of the office. */
export interface ContractReading {
  list(query: ContractQuery, page: Page): Promise<PageOf<ContractRow>>;
  find(id: string): Promise<ContractDetail | undefined>;
}

export const contractStates = [
  "drafted",
  "in-force",
  "ended",
  "expired",
  "withdrawn",
] as const satisfies readonly ContractState[];

export interface ContractQuery {
  /** The worker's name, as whole as storage can look it up. */
  worker?: string;
  employer?: string;
  state?: ContractState;
}

export interface ContractRow {
  id: string;
  employerId: string;
  employerName: string;
  workerName: string;
  /** In full; pages mask it. */
  idNumber: string;
  state: ContractState;
  startsOn: IsoDate;
  endsOn?: IsoDate;
  approvedOn?: IsoDate;
}

export interface ContractDetail {
  contract: Contract;
  employerName: string;
  filings: readonly { id: string; number: string }[];
}
