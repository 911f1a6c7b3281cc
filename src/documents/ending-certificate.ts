import { z } from "zod";
import { sexOf } from "../domain/worker.ts";
import { day, line, optional } from "./data-fields.ts";
import type { DocumentKind, Particulars } from "./document-kind.ts";
import { endingFacts, serviceInWords } from "./ending-facts.ts";
import { existingContract, periodOf } from "./existing-contract.ts";
import { employerParty } from "./parties.ts";
import type { Block } from "./pdf/blocks.ts";
import { blank, filled, strong } from "./pdf/inked-text.ts";
import { dateByHand } from "./signed-by-both.ts";
import type { Wording } from "./wording.ts";

const schema = z.object({
  employer: employerParty.pick({ name: true, creditCode: true }),
  contract: existingContract,
  answers: z.object({ lastDay: day, reason: optional(line(10)) }),
  ending: endingFacts,
});
type Data = z.infer<typeof schema>;

/** Who died or draws a pension doesn't register as unemployed. */
const NO_LONGER_SEEKS_WORK = /^Z(21|44-2|44-3)/;

/**
 * 解除 or 终止劳动合同证明书: 劳动合同法 第五十条, with the four contents of 实施条例 第二十四条. Its receipt is cut off
 * and kept by the employer.
 */
export const endingCertificate: DocumentKind<Data> = {
  schema,
  compose: (data, wording, particulars) => ({
    title: wording.say(`ending-certificate-title-${data.ending.kind}`),
    subject: data.contract.workerName,
    blocks: [...certificate(data, wording, particulars), ...receipt(data, wording, particulars)],
  }),
};

function certificate(data: Data, wording: Wording, particulars: Particulars): Block[] {
  const { contract, ending } = data;
  const say: Wording["say"] = (message, args) => wording.say(`ending-certificate-${message}`, args);
  const seeksWork = !NO_LONGER_SEEKS_WORK.test(codeOf(data) ?? "");
  return [
    { type: "title", text: say(`title-${ending.kind}`) },
    {
      type: "paragraph",
      text: say(`opening-${ending.kind}`, {
        worker: filled(contract.workerName),
        lastDay: filled(wording.day(data.answers.lastDay)),
      }),
    },
    {
      type: "table",
      labels: "alternate",
      look: "compact",
      columns: [{ share: 21 }, { share: 31 }, { share: 21 }, { share: 27 }],
      rows: rows(data, wording, particulars),
    },
    {
      type: "paragraph",
      look: "small",
      text: say("note-handover") + (seeksWork ? say("note-unemployed") : "") + say("note-copies"),
    },
    { type: "signatures", parties: [{ title: say("sign-employer"), date: dateByHand(wording) }] },
  ];
}

/** The four required contents and what other offices usually ask for; what isn't known is left to be written in. */
function rows(
  { employer, contract, answers, ending }: Data,
  wording: Wording,
  { madeOn }: Particulars,
): string[][] {
  const say: Wording["say"] = (message, args) => wording.say(`ending-certificate-${message}`, args);
  const date = (value: typeof contract.hiredOn) => (value ? wording.day(value) : "");
  const cell = (name: string, value: string | undefined) => [say(`row-${name}`), value ?? ""];
  const code = codeOf({ ending, answers });
  const sex = sexOf(contract, madeOn);
  const paidUntil = ending.insurancePaidUntil;
  const [year, month] = (paidUntil ?? "").split("-");
  return [
    [...cell("employer", employer.name)],
    [...cell("credit-code", employer.creditCode), ...cell("number", contract.number)],
    [...cell("worker", contract.workerName), ...cell("sex", sex && wording.say(`document-sex-${sex}`))],
    [...cell("id", `${wording.say(`document-id-${contract.idKind}`)}　${contract.idNumber}`)],
    [...cell("term", wording.say(`document-term-${contract.term}`)), ...cell("position", contract.position)],
    [...cell("period", periodOf(contract, wording))],
    [
      ...cell("hired", date(contract.hiredOn)),
      ...cell("service", serviceInWords(ending, contract.hiredOn, answers.lastDay, wording)),
    ],
    [
      ...cell(`last-day-${ending.kind}`, date(answers.lastDay)),
      ...cell("wages", date(ending.wagesPaidUntil)),
    ],
    [...cell(`reason-${ending.kind}`, code ? say("reason", { reason: ending.reason, code }) : ending.reason)],
    [...cell("basis", ending.basis)],
    [...cell("severance", severanceText(ending, wording))],
    [
      ...cell("insurance", paidUntil && wording.say("document-month", { year: year!, month: Number(month) })),
      ...cell("file", ending.fileTo),
    ],
  ];
}

function severanceText({ severance }: Data["ending"], wording: Wording): string {
  const say: Wording["say"] = (message, args) => wording.say(`ending-certificate-severance-${message}`, args);
  if (!severance) return say("open");
  if (!severance.due) return say("none");
  const { amount, paidOn } = severance;
  const sum =
    amount && say("amount", { amount: wording.amount(amount), words: wording.amountInWords(amount) });
  const paid = paidOn && say("paid", { paidOn: wording.day(paidOn) });
  return [say("due"), sum, paid].filter(Boolean).join(say("separator"));
}

function receipt({ contract, ending }: Data, wording: Wording, { number }: Particulars): Block[] {
  const say: Wording["say"] = (message, args) => wording.say(`ending-certificate-receipt-${message}`, args);
  const date = dateByHand(wording);
  const row = (name: string, value = "") => ({ label: say(name), value });
  const received = say("text", {
    worker: filled(contract.workerName),
    title: wording.say(`ending-certificate-title-${ending.kind}`),
    number: number ? filled(number) : blank(8),
  });
  return [
    { type: "space", height: "fill" },
    {
      type: "together",
      blocks: [
        { type: "cut-line", text: say("cut") },
        { type: "paragraph", text: `${strong(say("title"))}　${received}` },
        { type: "paragraph", text: say("ways", { other: blank(6) }) },
        { type: "space", height: 4 },
        {
          type: "fields",
          labelWidth: 92,
          rows: [
            [row("signed-by"), row("signed-on", date)],
            [row("related"), row("handed-by")],
          ],
        },
      ],
    },
  ];
}

const codeOf = ({ ending, answers }: Pick<Data, "ending" | "answers">) => ending.code ?? answers.reason;
