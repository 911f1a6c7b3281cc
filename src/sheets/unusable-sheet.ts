/** Why a file as a whole can't be taken. Its wording is the message `sheet-unusable-<problem>`. */
export type SheetProblem =
  // The file is none of ours.
  | "empty-file"
  | "too-big"
  | "not-xlsx"
  | "old-or-locked"
  | "text-file"
  | "web-page"
  | "not-a-workbook"
  | "damaged"
  // It holds what no data needs.
  | "macros"
  | "external-links"
  | "embedded-objects"
  | "bomb"
  | "too-much-content"
  | "too-heavy"
  | "too-long-text"
  // It is a workbook, but not the one that was asked for.
  | "another-office"
  | "another-conversation"
  | "wrong-sheet"
  | "several-sheets"
  | "missing-columns"
  | "unknown-columns"
  | "doubled-columns"
  | "merged-cells"
  | "no-rows"
  | "too-many-rows";

/** A refusal: nothing of the file is used. Holds names of sheets and columns and addresses, never data. */
export class UnusableSheet extends Error {
  override name = "UnusableSheet";
  readonly problem: SheetProblem;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(problem: SheetProblem, args: Readonly<Record<string, string | number>> = {}) {
    super(problem);
    this.problem = problem;
    this.args = args;
  }
}
