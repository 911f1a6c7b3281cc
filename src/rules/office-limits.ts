/*
 * Time limits that are not law but the office's: what its portal still takes, and until when. A region provides them
 * as data, each with the section of its manual. Where a region gives none, the rules that depend on it say nothing.
 */
import type { AfterSigningCircumstances } from "./after-signing.ts";
import type { Citation } from "./law.ts";

export interface OfficeLimits {
  /** Running contracts can be brought in for so many working days after access. */
  historicalImport?: { workdays: number; cites: Citation };
  /** Whole months around the end of a contract in which it can be renewed; 0 after means: by its last day. */
  renewal?: { monthsBefore: number; monthsAfter: number; cites: Citation };
  /** Whole months after the end of a contract in which its ending can be entered. */
  ending?: { monthsAfter: number; cites: Citation };
  /** Calendar days after approval in which a filing can be withdrawn. */
  withdrawal?: { days: number; cites: Citation };
  /** Only basic data can be corrected. */
  correction?: { cites: Citation };
  /** Where the rosters (合同备案花名册) are described. */
  roster?: { cites: Citation };
}

/** Of the circumstances, or else of the jurisdiction. */
export function limitsOf({ limits, jurisdiction }: AfterSigningCircumstances): OfficeLimits {
  return limits ?? jurisdiction.officeLimits ?? {};
}
