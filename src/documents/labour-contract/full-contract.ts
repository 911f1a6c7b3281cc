import { Outline } from "../outline.ts";
import { partyBlocks } from "../party-blocks.ts";
import type { Block } from "../pdf/blocks.ts";
import type { Wording } from "../wording.ts";
import { writeClosing } from "./closing.ts";
import { composeCover } from "./cover.ts";
import type { LabourContractData } from "./data.ts";
import { writeDispatch } from "./dispatch.ts";
import { writeEnding } from "./ending.ts";
import { writePay } from "./pay.ts";
import { writeTerm } from "./term.ts";
import { writeWork } from "./work.ts";

/** Cover, parties, chapters, signatures. */
export function composeFullContract(
  data: LabourContractData,
  wording: Wording,
  number: string | undefined,
): Block[] {
  const isDispatch = data.answers.template === "dispatch";
  const outline = new Outline(wording, "labour-contract");
  outline.add(...composeCover(data, wording, number));
  outline.add({ type: "page-break" }, ...partyBlocks(data.employer, data.answers, wording, { isDispatch }));
  outline.paragraph("preamble");
  writeTerm(outline, data, wording);
  if (isDispatch) writeDispatch(outline, data, wording);
  writeWork(outline, data);
  writePay(outline, data, wording);
  writeEnding(outline);
  writeClosing(outline, data, wording);
  return outline.blocks;
}
