import { z } from "zod";
import { amount, choice, day, line, optional, paragraphs } from "./data-fields.ts";
import type { DataProblem } from "./data-problems.ts";
import type { DocumentKind } from "./document-kind.ts";
import { existingContract, referenceTo } from "./existing-contract.ts";
import { Outline } from "./outline.ts";
import { employerParty } from "./parties.ts";
import { partyBlocksInBrief } from "./party-blocks.ts";
import type { Block } from "./pdf/blocks.ts";
import { blank, filled } from "./pdf/inked-text.ts";
import { signedByBoth } from "./signed-by-both.ts";
import type { Wording } from "./wording.ts";

/** Each item of a change, and the answer that holds its new value. */
const newValueOf = {
  wage: "newMonthlyWage",
  position: "newPosition",
  workplace: "newWorkplace",
  hours: "newHoursSystem",
  term: "newEndsOn",
  other: "otherChange",
} as const;
type Item = keyof typeof newValueOf;

const item = choice(["wage", "position", "workplace", "hours", "term", "other"]);

const answers = z.object({
  /** One item, or several. */
  items: z.preprocess(
    (value) => (typeof value === "string" ? [value] : value),
    z.array(item, { error: () => "not-rows" }).min(1, { error: () => "not-rows" }),
  ),
  newMonthlyWage: optional(amount),
  newPosition: optional(line(80)),
  newWorkplace: optional(line(200)),
  newHoursSystem: optional(choice(["standard", "comprehensive", "flexible"])),
  newEndsOn: optional(day),
  otherChange: optional(paragraphs(2000)),
  effectiveOn: day,
});

const schema = z
  .object({ employer: employerParty, contract: existingContract, answers })
  .superRefine((data, context) => {
    for (const [field, problem] of contradictions(data)) {
      context.addIssue({ code: "custom", path: ["answers", field], message: problem });
    }
  });
type Data = z.infer<typeof schema>;

/** 劳动合同变更协议书: 劳动合同法 第三十五条, in writing. */
export const changeAgreement: DocumentKind<Data> = {
  schema,
  compose: (data, wording) => ({
    title: wording.say("change-agreement-title"),
    subject: data.contract.workerName,
    blocks: compose(data, wording),
  }),
};

function contradictions({ contract, answers }: Pick<Data, "contract" | "answers">): [string, DataProblem][] {
  const missing = answers.items
    .map((each) => newValueOf[each])
    .filter((field) => answers[field] === undefined || answers[field]?.toString() === "")
    .map((field): [string, DataProblem] => [field, "missing"]);
  const endsTooEarly = answers.newEndsOn && answers.newEndsOn < contract.startsOn;
  return endsTooEarly ? [...missing, ["newEndsOn", "before-start"]] : missing;
}

function compose({ employer, contract, answers }: Data, wording: Wording): Block[] {
  const outline = new Outline(wording, "change-agreement");
  outline.add(
    { type: "title", text: outline.say("title") },
    ...partyBlocksInBrief(employer, contract, wording),
  );
  outline.paragraph("preamble", referenceTo(contract, wording));
  outline.article("table", {}, { keepWithNext: true });
  const valuesOf = valuesIn(contract, answers, wording);
  outline.add({
    type: "table",
    labels: "first",
    columns: [{ share: 20, align: "center" }, { share: 40 }, { share: 40 }],
    header: ["item", "before", "after"].map((column) => outline.say(`column-${column}`)),
    rows: [...new Set(answers.items)].map((each) => [outline.say(`item-${each}`), ...valuesOf(each)]),
  });
  outline.article("effective", { effectiveOn: filled(wording.day(answers.effectiveOn)) });
  const { newHoursSystem } = answers;
  if (answers.items.includes("hours") && newHoursSystem && newHoursSystem !== "standard") {
    const system = wording.say(`document-hours-${newHoursSystem}`);
    outline.article("hours-approval", { system, approval: blank(10) });
  }
  for (const article of ["rest", "copies"]) outline.article(article, {}, { keepWithNext: true });
  outline.add(signedByBoth(wording));
  return outline.blocks;
}

/** Before and after, as the table shows them; what isn't known of the old contract is left to be written in. */
function valuesIn(contract: Data["contract"], answers: Data["answers"], wording: Wording) {
  const { say } = wording;
  const wage = (value: typeof answers.newMonthlyWage) =>
    value === undefined
      ? ""
      : say("change-agreement-wage", { wage: wording.amount(value), words: wording.amountInWords(value) });
  const hours = (system: typeof answers.newHoursSystem) => (system ? say(`document-hours-${system}`) : "");
  const date = (value: typeof answers.newEndsOn) => (value ? wording.day(value) : "");
  return (each: Item): [before: string, after: string] => {
    switch (each) {
      case "wage":
        return [wage(contract.monthlyWage), wage(answers.newMonthlyWage)];
      case "position":
        return [contract.position ?? "", answers.newPosition ?? ""];
      case "workplace":
        return [contract.workplace ?? "", answers.newWorkplace ?? ""];
      case "hours":
        return [hours(contract.hoursSystem), hours(answers.newHoursSystem)];
      case "term":
        return [date(contract.endsOn) || say("change-agreement-no-end"), date(answers.newEndsOn)];
      case "other":
        return [say("change-agreement-before-other"), answers.otherChange?.join("\n") ?? ""];
    }
  };
}
