import type { Outline } from "../outline.ts";
import { filled } from "../pdf/inked-text.ts";
import { signedByBoth } from "../signed-by-both.ts";
import type { Wording } from "../wording.ts";
import type { LabourContractData } from "./data.ts";

/** Agreed terms, disputes, delivery, signatures: 劳动合同法 第十六条, 第二十二条至第二十五条, 第七十七条. */
export function writeClosing(outline: Outline, data: LabourContractData, wording: Wording): void {
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
  outline.add(signedByBoth(wording));
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
