import type { Employer } from "../../filings/records.ts";
import type { ContractRow } from "./contract-reading.ts";
import type { FilingRow } from "./filing-reading.ts";
import type { Page, PageOf } from "./page.ts";

/** Reads the employers of the office. */
export interface EmployerReading {
  list(query: EmployerQuery, page: Page): Promise<PageOf<EmployerRow>>;
  find(id: string): Promise<EmployerDetail | undefined>;
}

export const accessStates = ["granted", "applied", "none"] as const;

export interface EmployerQuery {
  /** Part of the name, or the credit code. */
  text?: string;
  access?: (typeof accessStates)[number];
}

export interface EmployerRow
  extends Pick<Employer, "id" | "name" | "creditCode" | "accessAppliedOn" | "accessGrantedOn"> {
  contracts: number;
  waiting: number;
}

export interface EmployerDetail {
  employer: Employer;
  /** The newest first, at most 50 each. */
  filings: readonly FilingRow[];
  contracts: readonly ContractRow[];
  contractCount: number;
}
