import type { Finding } from "../rules/finding.ts";

/** Something a person asked for that can't be done now, and why. Shown politely, nothing is changed. */
export class Refusal extends Error {
  override name = "Refusal";
  /** Fluent message that explains it, such as "refusal-first-save". */
  readonly wording: string;
  readonly args: Readonly<Record<string, string | number>>;
  /** What the law says, where it is the law that refuses. */
  readonly findings: readonly Finding[];

  constructor(
    wording: string,
    args: Readonly<Record<string, string | number>> = {},
    findings: readonly Finding[] = [],
  ) {
    super(wording);
    this.wording = wording;
    this.args = args;
    this.findings = findings;
  }
}
