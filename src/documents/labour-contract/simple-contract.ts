import { Outline } from "../outline.ts";
import { partyBlocks } from "../party-blocks.ts";
import type { Block } from "../pdf/blocks.ts";
import { filled } from "../pdf/inked-text.ts";
import { signedByBoth } from "../signed-by-both.ts";
import type { Wording } from "../wording.ts";
import { writeExtraTerms } from "./closing.ts";
import { subtitleOf } from "./cover.ts";
import type { LabourContractData } from "./data.ts";
import { writeWageTable } from "./pay.ts";
import { writeTerm } from "./term.ts";

/** The short text (简易劳动合同): everything 劳动合同法 第十七条 requires, without a cover and in fewer words. */
export function composeSimpleContract(
  data: LabourContractData,
  wording: Wording,
  number: string | undefined,
): Block[] {
  const { answers } = data;
  const outline = new Outline(wording, "labour-contract");
  outline.add({
    type: "title",
    text: outline.say("title"),
    subtitle: subtitleOf(data, wording),
  });
  if (number)
    outline.add({
      type: "paragraph",
      align: "right",
      look: "small",
      text: outline.say("number", { number }),
    });
  outline.add(...partyBlocks(data.employer, answers, wording));
  outline.paragraph("preamble");
  writeTerm(outline, data, wording);
  outline.chapter("simple-work");
  outline.article("simple-position", {
    position: filled(answers.position),
    workplace: filled(answers.workplace),
  });
  outline.article(`simple-hours-${answers.hoursSystem}`);
  outline.article("simple-overtime");
  outline.chapter("pay");
  outline.article("pay-day", { payDay: filled(answers.payDay) }, { keepWithNext: true });
  writeWageTable(outline, data, wording);
  outline.chapter("simple-care");
  for (const article of ["simple-insurance", "simple-safety", "women", "minors"]) outline.article(article);
  outline.chapter("simple-ending");
  for (const article of ["simple-change", "simple-severance", "renewal"]) outline.article(article);
  outline.chapter("closing");
  writeExtraTerms(outline, data);
  for (const article of ["dispute", "copies"]) outline.article(article, {}, { keepWithNext: true });
  outline.add(signedByBoth(wording));
  return outline.blocks;
}
