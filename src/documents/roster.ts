import { z } from "zod";
import { birthOf, sexOf } from "../domain/worker.ts";
import { choice, day, line, optional } from "./data-fields.ts";
import type { DocumentKind, Particulars } from "./document-kind.ts";
import type { Block } from "./pdf/blocks.ts";
import { blank } from "./pdf/inked-text.ts";
import { rosterColumns } from "./roster-columns.ts";
import { rosterRow } from "./roster-row.ts";
import { dateByHand } from "./signed-by-both.ts";
import type { Wording } from "./wording.ts";

const rows = z.array(rosterRow, { error: () => "not-rows" });

const schema = z
  .object({
    employer: z.object({ name: line(120), creditCode: line(18), insuranceNumber: optional(line(30)) }),
    answers: z.object({
      kind: choice(["new", "renewal", "ended"]),
      from: day,
      to: day,
    }),
    rows: rows.min(1, { error: () => "not-rows" }).max(5000, { error: () => "not-rows" }),
    /** Who made it. */
    maker: optional(line(60)),
  })
  .refine(({ answers }) => answers.from <= answers.to, { path: ["answers", "to"], message: "before-start" });
type Data = z.infer<typeof schema>;

/** 新参保, 续保 or 停保花名册: printed, stamped, and taken to social insurance. Full numbers, so it is not shown around. */
export const roster: DocumentKind<Data> = {
  schema,
  compose: (data, wording, particulars) => ({
    title: wording.say(`roster-title-${data.answers.kind}`),
    subject: wording.say("roster-subject", {
      employer: data.employer.name,
      from: data.answers.from,
      to: data.answers.to,
    }),
    landscape: true,
    blocks: compose(data, wording, particulars),
  }),
};

function compose(
  { employer, answers, rows, maker }: Data,
  wording: Wording,
  particulars: Particulars,
): Block[] {
  const say: Wording["say"] = (message, args) => wording.say(`roster-${message}`, args);
  const columns = rosterColumns(answers.kind, wording);
  const people = rows.map((person) => ({
    ...person,
    sex: sexOf(person, particulars.madeOn),
    birthDate: birthOf(person, particulars.madeOn),
  }));
  return [
    {
      type: "title",
      text: say(`title-${answers.kind}`),
    },
    {
      type: "table",
      look: "dense",
      caption: say("caption", {
        employer: employer.name,
        creditCode: employer.creditCode,
        insuranceNumber: employer.insuranceNumber ?? blank(8),
        from: wording.day(answers.from),
        to: wording.day(answers.to),
        people: String(rows.length),
      }),
      columns: columns.map(({ share, align }) => ({ share, align: align ?? "center" })),
      header: columns.map(({ name }) => say(`column-${name}`)),
      rows: people.map((person, index) => columns.map(({ cell }) => cell(person, index + 1))),
      keepWithNext: true,
    },
    { type: "paragraph", look: "small", indent: false, text: say("note"), keepWithNext: true },
    {
      type: "signatures",
      parties: [
        { title: say("sign-employer"), date: dateByHand(wording) },
        { title: say("sign-maker", { maker: maker ?? blank(8) }), date: wording.day(particulars.madeOn) },
      ],
    },
  ];
}
