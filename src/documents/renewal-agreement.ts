import type { DocumentKind } from "./document-kind.ts";
import { referenceTo } from "./existing-contract.ts";
import { Outline } from "./outline.ts";
import { partyBlocksInBrief } from "./party-blocks.ts";
import type { Block } from "./pdf/blocks.ts";
import { filled, struckBlank } from "./pdf/inked-text.ts";
import { type RenewalData, renewalData, renewedFrom, signingOf } from "./renewal-terms.ts";
import { signedByBoth } from "./signed-by-both.ts";
import type { Wording } from "./wording.ts";

/** 劳动合同续订协议书: the old contract goes on for a new term, and nothing else changes. */
export const renewalAgreement: DocumentKind<RenewalData> = {
  schema: renewalData,
  compose: (data, wording) => ({
    title: wording.say("renewal-agreement-title"),
    subject: data.contract.workerName,
    blocks: compose(data, wording),
  }),
};

function compose(data: RenewalData, wording: Wording): Block[] {
  const { employer, contract, answers } = data;
  const outline = new Outline(wording, "renewal-agreement");
  outline.add(
    { type: "title", text: outline.say("title") },
    ...partyBlocksInBrief(employer, contract, wording),
  );
  outline.paragraph("preamble", referenceTo(contract, wording));
  writeTerm(outline, data, wording);
  if (answers.term === "fixed" && answers.workerAskedForFixedTerm) outline.article("asked");
  outline.article("no-probation");
  if (contract.monthlyWage !== undefined) {
    outline.article("wage", {
      wage: filled(wording.amount(contract.monthlyWage)),
      words: filled(wording.amountInWords(contract.monthlyWage)),
    });
  }
  const changes = answers.otherChanges ?? [];
  if (changes.length > 0) outline.article("changes", {}, { keepWithNext: true });
  for (const change of changes) outline.add({ type: "paragraph", text: change });
  const rest = changes.length > 0 ? "rest" : "rest-unchanged";
  for (const article of [rest, "copies"]) outline.article(article, {}, { keepWithNext: true });
  outline.add(signedByBoth(wording));
  return outline.blocks;
}

function writeTerm(outline: Outline, data: RenewalData, wording: Wording): void {
  const { term, endsOn, task } = data.answers;
  const startsOn = filled(wording.day(renewedFrom(data)!));
  const option = (of: typeof term, args: Record<string, string>) => {
    const chosen = of === term;
    const values = Object.entries({ startsOn, ...args }).map(([name, value]) => [
      name,
      chosen ? value : struckBlank,
    ]);
    return { checked: chosen, message: `term-${of}`, args: Object.fromEntries(values) };
  };
  outline.article("term", {}, { keepWithNext: true });
  outline.options([
    option("fixed", { endsOn: filled(endsOn ? wording.day(endsOn) : "") }),
    option("open-ended", {}),
    option("task", { task: filled(task ?? "") }),
  ]);
  const signing = signingOf(data);
  if (signing === undefined) outline.article("follows");
  else outline.article("signing", { signing: filled(signing) });
}
