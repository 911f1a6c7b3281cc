import type { Citation } from "./law.ts";

/** "breach" must be corrected, "warning" may be accepted, "info" is worth knowing. */
export type Severity = "breach" | "warning" | "info";

/** What a rule says about an answer. Rules return findings; they never write text. */
export interface Finding {
  /** Stable id such as "probation-too-long"; its wording is the Fluent message `rule-<id>`. */
  rule: string;
  severity: Severity;
  /** The field that is wrong, or that the advice is about. */
  field: string;
  /** For the wording. Days as "YYYY-MM-DD", money as yuan, both formatted by the translator. */
  args: Readonly<Record<string, string | number>>;
  cites: Citation;
  /** First day of the version of the law that was applied, where a dated parameter decided. */
  since?: string;
  /** The nearest value that would pass, in the form in which answers are kept. */
  suggest?: string | number | boolean;
}
