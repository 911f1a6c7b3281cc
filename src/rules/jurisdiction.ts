import type { Fen } from "../domain/money.ts";
import type { Citation, Parameter } from "./law.ts";
import type { OfficeLimits } from "./office-limits.ts";

/** What one office's place adds to the national rules. A region's data folder provides it. */
export interface Jurisdiction {
  /** The region's id, such as "zhanyi". */
  id: string;
  /** Six-digit divisions (today's and former codes) whose employers belong to this office. */
  divisions: readonly string[];
  /** Prefixes of codes given out by authorities above the office, which tell nothing about the place. */
  divisionsAbove: readonly string[];
  /** Where the office says that it serves only employers registered there. */
  territoryCites: Citation;
  /** Monthly minimum wage for full-time work at a division of this region. */
  minimumWage(division: string | undefined): Parameter<Fen>;
  /** Whether the office itself demands 80 % of the contract wage, not of the lowest wage of the post. */
  probationWageOfContract: boolean;
  /** Whether the portal refuses a new contract once the month after hiring is over. */
  closesAfterOneMonth: boolean;
  /** What the portal still takes, and until when. Without it, it takes everything at any time. */
  officeLimits?: OfficeLimits;
}
