import type { Block } from "../pdf/blocks.ts";
import { filled } from "../pdf/inked-text.ts";
import type { LabourContractData } from "./data.ts";
import type { Outline } from "./outline.ts";

/** Agreed terms, disputes, delivery, signatures: 劳动合同法 第十六条, 第二十二条至第二十五条, 第七十七条. */
export function writeClosing(outline: Outline, data: LabourContractData): void {
  outline.chapter("agreed");
  outline.article("confidential");
  outline.article("service-period");
  writeExtraTerms(outline, data);

  outline.chapter("disputes");
  outline.article("dispute");

  outline.chapter("closing");
  outline.article("delivery", { address: filled(data.answers.address), mobile: filled(data.answers.mobile) });
  for (const article of ["understood", "law-prevails", "copies"]) {
    // So that the signatures never stand alone on the last page.
    outline.article(article, {}, { keepWithNext: true });
  }
  outline.add(signatures(outline));
}

export function writeExtraTerms(outline: Outline, { answers }: LabourContractData): void {
  const terms = answers.extraTerms ?? [];
  if (terms.length === 0) {
    outline.article("extra-none");
    return;
  }
  outline.article("extra", {}, { keepWithNext: true });
  for (const term of terms) outline.add({ type: "paragraph", text: term });
}

const room = (characters: number) => "　".repeat(characters);

export function signatures(outline: Outline): Block {
  const date = outline.say("sign-date", { year: room(3), month: room(2), day: room(2) });
  return {
    type: "signatures",
    parties: [
      { title: outline.say("sign-employer"), label: outline.say("sign-representative"), date },
      { title: outline.say("sign-worker"), label: outline.say("sign-by-hand"), date },
    ],
  };
}
