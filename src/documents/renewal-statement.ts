import type { z } from "zod";
import type { DocumentKind } from "./document-kind.ts";
import { periodOf } from "./existing-contract.ts";
import { Outline } from "./outline.ts";
import type { Block } from "./pdf/blocks.ts";
import { blank, filled } from "./pdf/inked-text.ts";
import { type RenewalData, renewalData, renewedFrom } from "./renewal-terms.ts";
import { dateByHand } from "./signed-by-both.ts";
import type { Wording } from "./wording.ts";

/** Only a fixed term needs the statement. */
const schema = renewalData.superRefine(({ answers }, context) => {
  if (answers.term !== "fixed") {
    context.addIssue({ code: "custom", path: ["answers", "term"], message: "not-a-choice" });
  }
});

/**
 * 续签情况说明: it was the worker who asked for a fixed term. The manual lets the employer's need for it suffice, the
 * law does not: 劳动合同法 第十四条第二款.
 */
export const renewalStatement: DocumentKind<z.infer<typeof schema>> = {
  schema,
  compose: (data, wording) => ({
    title: wording.say("renewal-statement-title"),
    subject: data.contract.workerName,
    blocks: compose(data, wording),
  }),
};

function compose(data: RenewalData, wording: Wording): Block[] {
  const { employer, contract, answers, office } = data;
  const outline = new Outline(wording, "renewal-statement", "");
  const field = (name: string, value: string | undefined) => ({
    label: outline.say(name),
    value: value ?? "",
  });
  const day = (date: typeof answers.endsOn) => (date ? filled(wording.day(date)) : blank(8));
  const worker = {
    label: outline.say("worker"),
    value: `${contract.workerName}（${wording.say(`document-id-${contract.idKind}`)} ${contract.idNumber}）`,
  };
  outline.add(
    { type: "title", text: outline.say("title") },
    {
      type: "paragraph",
      indent: false,
      text: outline.say("addressee", { office: office?.name ?? outline.say("office") }),
    },
    {
      type: "fields",
      labelWidth: 112,
      rows: [
        [field("employer", employer.name)],
        [field("credit-code", employer.creditCode)],
        [worker],
        [field("position", contract.position)],
        [field("contract", contract.number)],
      ],
    },
    { type: "space", height: 8 },
  );
  const signed = contract.term === "fixed" ? contract.fixedTermsSigned : undefined;
  outline.article(signed && signed > 1 ? "history-counted" : "history", {
    hiredOn: day(contract.hiredOn),
    signed: filled(signed ?? ""),
    period: periodOf(contract, wording, filled),
  });
  outline.article("told");
  outline.article("asked", { startsOn: day(renewedFrom(data)), endsOn: day(answers.endsOn) });
  outline.article("agreed");
  outline.article("copies");
  outline.add(handwriting(outline), signatures(outline, dateByHand(wording)));
  return outline.blocks;
}

/** In the worker's own hand, so that nobody can doubt later whose wish it was. */
function handwriting(outline: Outline): Block {
  const written: Block = { type: "paragraph", indent: false, text: blank(42) };
  return {
    type: "together",
    blocks: [
      { type: "space", height: 8 },
      { type: "paragraph", indent: false, text: outline.say("by-hand") },
      { type: "space", height: 10 },
      { ...written, keepWithNext: true },
    ],
  };
}

function signatures(outline: Outline, date: string): Block {
  const party = (side: string, hand: string) => ({
    title: outline.say(`sign-${side}`),
    label: outline.say(`sign-${hand}`),
    date,
  });
  return { type: "signatures", parties: [party("employer", "representative"), party("worker", "by-hand")] };
}
