import type { z } from "zod";
import type { Translator } from "../i18n/translator.ts";

/** What can be wrong with one value; each has a Fluent message `document-problem-<problem>`. */
export const dataProblems = [
  "missing",
  "not-text",
  "too-long",
  "unprintable",
  "not-a-day",
  "not-a-month",
  "before-start",
  "not-the-next-day",
  "not-an-amount",
  "not-a-whole-number",
  "not-a-choice",
  "not-rows",
] as const;
export type DataProblem = (typeof dataProblems)[number];

export interface FieldProblem {
  /** Such as "answers.endsOn" or "employer.name". */
  field: string;
  problem: DataProblem;
  /** For "unprintable": the characters, each once. */
  characters?: readonly string[];
}

/** A document can't be made from this data. Says which fields and why, never what they hold. */
export class UnusableDocumentData extends Error {
  override name = "UnusableDocumentData";
  readonly kind: string;
  readonly problems: readonly FieldProblem[];

  constructor(kind: string, problems: readonly FieldProblem[]) {
    super(`${kind}: ${problems.map(({ field, problem }) => `${field} ${problem}`).join(", ")}`);
    this.kind = kind;
    this.problems = problems;
  }

  /** One sentence per problem. */
  describe(say: Translator): string[] {
    return this.problems.map(({ field, problem, characters }) =>
      say(`document-problem-${problem}`, { field, characters: (characters ?? []).map(visible).join(" ") }),
    );
  }
}

export function problemsOf(error: z.ZodError): FieldProblem[] {
  return error.issues.map((issue) => {
    const known = dataProblems.find((problem) => problem === issue.message);
    const field = issue.path.join(".");
    const characters =
      issue.code === "custom" ? (issue.params?.characters as string[] | undefined) : undefined;
    return { field, problem: known ?? "missing", ...(characters ? { characters } : {}) };
  });
}

/** The character itself where it can be seen, otherwise its number. */
function visible(character: string): string {
  const codePoint = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `${character}（${codePoint}）` : codePoint;
}
