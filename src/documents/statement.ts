import { z } from "zod";
import { correctionRows, correctionsIn } from "./corrections.ts";
import { choice, day, line, optional, paragraphs } from "./data-fields.ts";
import type { DocumentKind } from "./document-kind.ts";
import { knownWorker } from "./parties.ts";
import type { Block } from "./pdf/blocks.ts";
import { blank, filled, strong } from "./pdf/inked-text.ts";
import { dateByHand } from "./signed-by-both.ts";
import type { Wording } from "./wording.ts";

const schema = z.object({
  purpose: choice(["correction", "withdrawal", "green-channel"]),
  employer: z.object({
    name: line(120),
    creditCode: line(18),
    adminName: optional(line(60)),
    adminMobile: optional(line(30)),
  }),
  contract: knownWorker.extend({
    number: optional(line(40)),
    retirementCategory: optional(choice(["female-55", "female-50"])),
    approvedOn: optional(day),
  }),
  answers: z
    .object({
      reason: paragraphs(2000).refine((parts) => parts.length > 0, "missing"),
      /** What should have been filed in time, for the green channel. */
      matter: optional(
        choice(["historical-import", "new-contract", "change", "renewal", "ending", "withdrawal"]),
      ),
    })
    .extend(correctionsIn.answers),
  /** What is wrong, where it is more than the one field of the answers. */
  corrections: correctionsIn.data,
  /** The last day on which the withdrawal is safe. */
  withdrawUntil: optional(day),
  attachments: optional(z.array(line(80)).max(8, { error: () => "not-rows" })),
  /** Where the statement is brought. */
  office: optional(
    z.object({ name: optional(line(80)), room: optional(line(40)), phone: optional(line(30)) }),
  ),
});
type Data = z.infer<typeof schema>;

/** 申请 or 情况说明 for what only the office can do; one of the few papers that it takes (manual 三、2). */
export const statement: DocumentKind<Data> = {
  schema: schema.superRefine((data, context) => {
    if (data.purpose === "correction" && correctionRows(data, String).length === 0) {
      context.addIssue({ code: "custom", path: ["answers", "field"], message: "missing" });
    }
  }),
  compose: (data, wording) => ({
    title: wording.say(`statement-title-${data.purpose}`),
    subject: data.contract.workerName,
    blocks: compose(data, wording),
  }),
};

function compose(data: Data, wording: Wording): Block[] {
  const { purpose, employer, answers, office } = data;
  const say: Wording["say"] = (message, args) => wording.say(`statement-${message}`, args);
  return [
    { type: "title", text: say(`title-${purpose}`) },
    {
      type: "paragraph",
      indent: false,
      text: say("addressee", { office: office?.name ?? wording.say("renewal-statement-office") }),
    },
    { type: "fields", labelWidth: 112, rows: about(data, wording).map((row) => [row]) },
    { type: "space", height: 8 },
    { type: "paragraph", text: say(`opening-${purpose}`, { matter: matterOf(data, wording) }) },
    ...(purpose === "correction" ? correctionTable(data, wording) : []),
    { type: "paragraph", text: strong(say("reason")), keepWithNext: true },
    ...answers.reason.map((text): Block => ({ type: "paragraph", text })),
    { type: "paragraph", text: say(`promise-${purpose}`) },
    ...attachments(data, wording),
    {
      type: "paragraph",
      text: say("contact", {
        name: employer.adminName ? filled(employer.adminName) : blank(6),
        phone: employer.adminMobile ? filled(employer.adminMobile) : blank(9),
      }),
      keepWithNext: true,
    },
    {
      type: "signatures",
      parties: [
        { title: say("sign-employer"), label: say("sign-personnel-leader"), date: dateByHand(wording) },
      ],
    },
    { type: "space", height: "fill" },
    { type: "notice", title: say("handing-in"), items: handingIn(data, wording) },
  ];
}

/** The person by the last four signs of the number only: the office finds the record by the contract's number. */
function about({ purpose, employer, contract, withdrawUntil }: Data, wording: Wording) {
  const field = (name: string, value: string | undefined, note?: string) => ({
    label: wording.say(`statement-field-${name}`),
    value: value ?? "",
    ...(note && { note }),
  });
  const { workerName, idNumber, approvedOn } = contract;
  const until = withdrawUntil && wording.say("statement-until", { day: wording.day(withdrawUntil) });
  return [
    field("employer", employer.name),
    field("credit-code", employer.creditCode),
    field("worker", wording.say("statement-person", { workerName, lastFour: idNumber.slice(-4) })),
    field("contract", contract.number),
    ...(purpose === "withdrawal" ? [field("approved", approvedOn && wording.day(approvedOn), until)] : []),
  ];
}

function matterOf({ answers }: Data, wording: Wording): string {
  return answers.matter ? filled(wording.say(`statement-matter-${answers.matter}`)) : blank(10);
}

function correctionTable(data: Data, wording: Wording): Block[] {
  return [
    {
      type: "table",
      labels: "first",
      columns: [{ share: 22, align: "center" }, { share: 39 }, { share: 39 }],
      header: ["item", "now", "correct"].map((column) => wording.say(`statement-column-${column}`)),
      rows: correctionRows(data, wording.say, wording.day),
    },
  ];
}

function attachments(data: Data, wording: Wording): Block[] {
  const list = data.attachments ?? [];
  if (list.length === 0) return [];
  const items = list.map((text, index) => wording.say("statement-attachment", { number: index + 1, text }));
  return [
    {
      type: "paragraph",
      text: wording.say("statement-attachments", {
        list: items.join(wording.say("statement-attachment-separator")),
      }),
      keepWithNext: true,
    },
  ];
}

function handingIn({ office }: Data, { say }: Wording): string[] {
  return [
    say("statement-hand-in", { room: office?.room ?? say("statement-hand-in-room") }),
    ...(office?.phone ? [say("statement-hand-in-phone", { phone: office.phone })] : []),
  ];
}
