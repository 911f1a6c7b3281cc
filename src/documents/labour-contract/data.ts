import { z } from "zod";
import { addDays, type IsoDate, inclusiveEnd } from "../../domain/dates.ts";
import { amount, choice, day, line, optional, paragraphs, wholeNumber } from "../data-fields.ts";
import type { DataProblem } from "../data-problems.ts";
import { employerParty, workerParty } from "../parties.ts";

const answers = workerParty.extend({
  hiredOn: day,
  template: choice(["full-time", "dispatch", "simple"]).default("full-time"),
  term: choice(["fixed", "open-ended", "task"]),
  startsOn: day,
  endsOn: optional(day),
  task: optional(line(200)),
  probationMonths: optional(wholeNumber(0, 12)),
  monthlyWage: amount,
  probationWage: optional(amount),
  payDay: wholeNumber(1, 31),
  position: line(80),
  workplace: line(200),
  hoursSystem: choice(["standard", "comprehensive", "flexible"]),
  extraTerms: optional(paragraphs(3000)),
  hostEmployer: optional(line(120)),
  assignmentStartsOn: optional(day),
  assignmentEndsOn: optional(day),
  postKind: optional(choice(["temporary", "auxiliary", "substitute"])),
});
type Answers = z.infer<typeof answers>;

/**
 * Where the contract renews another one. Its answers may then be those of the old contract with the renewal's put
 * over them: what they say of probation is history, 劳动合同法 第十九条第二款 allows one only.
 */
const renewal = z.object({
  /** Not known of a contract for a task. */
  previousEndsOn: optional(day),
  /** Which contract of the two sides this is; left out where earlier ones weren't counted. */
  signing: optional(wholeNumber(2, 99)),
});
type Renewal = z.infer<typeof renewal>;

/** What the contract says must fit together. Whether it is lawful is for the rules to say, not for the printer. */
export const labourContractData = z
  .object({ employer: employerParty, answers, renewal: optional(renewal) })
  .superRefine((data, context) => {
    for (const [field, problem] of contradictions(data)) {
      context.addIssue({ code: "custom", path: ["answers", field], message: problem });
    }
  });

export type LabourContractData = z.infer<typeof labourContractData>;

/** The last day of probation, or undefined where there is none. */
export function probationEnd({ answers, renewal }: LabourContractData): IsoDate | undefined {
  const { startsOn, probationMonths } = answers;
  return probationMonths && !renewal ? inclusiveEnd(startsOn, probationMonths) : undefined;
}

function contradictions({
  answers: given,
  renewal,
}: {
  answers: Answers;
  renewal?: Renewal | undefined;
}): [keyof Answers, DataProblem][] {
  const found: [keyof Answers, DataProblem][] = [];
  const needs = (field: keyof Answers) => {
    if (given[field] === undefined) found.push([field, "missing"]);
  };
  if (given.term === "fixed") needs("endsOn");
  if (given.term === "task") needs("task");
  if (given.probationMonths && !renewal) needs("probationWage");
  if (renewal?.previousEndsOn && given.startsOn !== addDays(renewal.previousEndsOn, 1)) {
    found.push(["startsOn", "not-the-next-day"]);
  }
  if (given.template === "dispatch") {
    for (const field of ["hostEmployer", "assignmentStartsOn", "postKind"] as const) needs(field);
  }
  if (given.endsOn && given.endsOn < given.startsOn) found.push(["endsOn", "before-start"]);
  const { assignmentStartsOn, assignmentEndsOn } = given;
  if (assignmentStartsOn && assignmentEndsOn && assignmentEndsOn < assignmentStartsOn) {
    found.push(["assignmentEndsOn", "before-start"]);
  }
  return found;
}
