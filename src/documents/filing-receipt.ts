import { z } from "zod";
import { dayIn, type IsoDate } from "../domain/dates.ts";
import { maskIdNumber } from "../domain/masking.ts";
import { choice, line, optional } from "./data-fields.ts";
import type { DocumentKind } from "./document-kind.ts";
import type { Block } from "./pdf/blocks.ts";
import type { Wording } from "./wording.ts";

const kinds = [
  "access",
  "profile",
  "historical-import",
  "new-contract",
  "change",
  "renewal",
  "ending",
  "correction",
  "withdrawal",
  "green-channel",
  "admin-change",
] as const;

const states = ["filled", "downloaded", "saved", "signed", "submitted", "approved", "returned"] as const;

/** A moment in ISO 8601, as a day in Beijing. */
const moment = z.string().transform((text, context): IsoDate => {
  const instant = new Date(text);
  if (!Number.isNaN(instant.getTime())) return dayIn(instant);
  context.addIssue({ code: "custom", message: "not-a-day" });
  return z.NEVER;
});

const schema = z.object({
  employer: z.object({ name: line(120), creditCode: line(18) }),
  answers: z.object({ workerName: optional(line(60)), idNumber: optional(line(30)) }).default({}),
  filing: z.object({
    number: line(40),
    kind: choice(kinds),
    state: choice(states),
    submittedAt: optional(moment),
    decidedAt: optional(moment),
    decidedBy: optional(line(60)),
    reason: optional(line(500)),
  }),
});
type Data = z.infer<typeof schema>;

/** 备案回执: what was handed in and what became of it. Holds no full number, because it is shown around. */
export const filingReceipt: DocumentKind<Data> = {
  schema,
  compose: (data, wording) => ({
    title: wording.say("filing-receipt-title"),
    subject: data.answers.workerName ?? data.employer.name,
    blocks: compose(data, wording),
  }),
};

function compose({ employer, answers, filing }: Data, wording: Wording): Block[] {
  const say: Wording["say"] = (message, args) => wording.say(`filing-receipt-${message}`, args);
  const row = (name: string, value: string | undefined) =>
    value === undefined ? [] : [[say(`row-${name}`), value]];
  const day = (date: IsoDate | undefined) => date && wording.day(date);
  return [
    { type: "title", text: say("title"), subtitle: say(`lead-${leadOf(filing.state)}`) },
    {
      type: "table",
      labels: "first",
      columns: [{ share: 28 }, { share: 72 }],
      rows: [
        ...row("number", filing.number),
        ...row("kind", say(`kind-${filing.kind}`)),
        ...row("employer", employer.name),
        ...row("credit-code", employer.creditCode),
        ...row("worker", answers.workerName),
        ...row("id-number", answers.idNumber && maskIdNumber(answers.idNumber)),
        ...row("submitted", day(filing.submittedAt)),
        ...row("state", say(`state-${filing.state}`)),
        ...row("decided", day(filing.decidedAt)),
        ...row("decided-by", filing.decidedBy),
        ...row("reason", filing.reason),
      ],
    },
    { type: "notice", items: [say("note")] },
  ];
}

function leadOf(state: (typeof states)[number]): "approved" | "returned" | "waiting" {
  return state === "approved" || state === "returned" ? state : "waiting";
}
