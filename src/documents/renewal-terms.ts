import { z } from "zod";
import { addDays, type IsoDate } from "../domain/dates.ts";
import { choice, day, line, optional, paragraphs, wholeNumber } from "./data-fields.ts";
import type { DataProblem } from "./data-problems.ts";
import { existingContract } from "./existing-contract.ts";
import { employerParty } from "./parties.ts";

const answers = z.object({
  term: choice(["fixed", "open-ended", "task"]),
  /** The day after the old contract ends, if left out. */
  startsOn: optional(day),
  endsOn: optional(day),
  task: optional(line(200)),
  workerAskedForFixedTerm: optional(z.boolean()),
  /** What else is agreed with the renewal. */
  otherChanges: optional(paragraphs(2000)),
});

/** What both papers of a renewal are made from. Whether the renewal is lawful is for the rules to say. */
export const renewalData = z
  .object({
    employer: employerParty,
    contract: existingContract,
    answers,
    renewal: optional(z.object({ signing: optional(wholeNumber(2, 99)) })),
    /** Whom the statement is handed to, such as 曲靖市沾益区人力资源和社会保障局劳动关系科. */
    office: optional(z.object({ name: optional(line(80)) })),
  })
  .superRefine((data, context) => {
    for (const [field, problem] of contradictions(data)) {
      context.addIssue({ code: "custom", path: ["answers", field], message: problem });
    }
  });
export type RenewalData = z.infer<typeof renewalData>;

type Terms = Pick<RenewalData, "contract" | "answers">;

/** The first day of the renewed term; undefined if nothing tells. */
export function renewedFrom({ contract, answers }: Terms): IsoDate | undefined {
  return answers.startsOn ?? (contract.endsOn && addDays(contract.endsOn, 1));
}

/** Which contract of the two sides this is; undefined where earlier ones weren't counted. */
export function signingOf({ contract, renewal }: RenewalData): number | undefined {
  if (renewal?.signing !== undefined) return renewal.signing;
  const { term, fixedTermsSigned } = contract;
  return term === "fixed" && fixedTermsSigned ? fixedTermsSigned + 1 : undefined;
}

function contradictions(data: Terms): [keyof RenewalData["answers"], DataProblem][] {
  const { contract, answers } = data;
  const startsOn = renewedFrom(data);
  if (!startsOn) return [["startsOn", "missing"]];
  const found: [keyof RenewalData["answers"], DataProblem][] = [];
  if (contract.endsOn && startsOn !== addDays(contract.endsOn, 1))
    found.push(["startsOn", "not-the-next-day"]);
  if (answers.term === "fixed" && !answers.endsOn) found.push(["endsOn", "missing"]);
  if (answers.term === "task" && !answers.task) found.push(["task", "missing"]);
  if (answers.endsOn && answers.endsOn < startsOn) found.push(["endsOn", "before-start"]);
  return found;
}
