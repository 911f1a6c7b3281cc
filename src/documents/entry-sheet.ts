import { z } from "zod";
import { line, optional, paragraphs } from "./data-fields.ts";
import type { DocumentKind } from "./document-kind.ts";
import type { Block } from "./pdf/blocks.ts";
import { strong } from "./pdf/inked-text.ts";
import type { Wording } from "./wording.ts";

const says = (problem: string) => ({ error: () => problem });

const schema = z.object({
  employer: z.object({ name: line(120), creditCode: optional(line(18)) }),
  /** Where in the portal this is entered, menu by menu. */
  menuPath: z.array(line(40), says("not-rows")).min(1, says("not-rows")),
  /** In the order of the form. An empty value is shown as a dash. */
  rows: z
    .array(z.object({ label: line(60), value: optional(paragraphs(3000)) }), says("not-rows"))
    .min(1, says("not-rows")),
  /** Hints of the region for this form. */
  notes: optional(z.array(line(200), says("not-rows")).max(8, says("not-rows"))),
  /** Whom the entry is about. */
  subject: optional(line(60)),
});
type Data = z.infer<typeof schema>;

/** 网厅录入单: the values to type into the portal, one by one, beside a box to tick. */
export const entrySheet: DocumentKind<Data> = {
  schema,
  compose: (data, wording) => ({
    title: wording.say("entry-sheet-title"),
    subject: data.subject ?? data.employer.name,
    blocks: compose(data, wording),
  }),
};

function compose(data: Data, { say }: Wording): Block[] {
  const about = [data.employer.name, data.employer.creditCode, data.subject].filter(
    (part) => part !== undefined,
  );
  const notes = [say("entry-sheet-note-page"), ...(data.notes ?? []), say("entry-sheet-note-pick")];
  return [
    { type: "title", text: say("entry-sheet-title"), subtitle: about.join("　") },
    {
      type: "paragraph",
      align: "left",
      text: `${strong(say("entry-sheet-path"))}　${data.menuPath.join(" › ")}`,
    },
    {
      type: "table",
      columns: [{ share: 9, align: "center" }, { share: 30 }, { share: 53 }, { share: 10, align: "center" }],
      header: ["number", "label", "value", "done"].map((column) => say(`entry-sheet-column-${column}`)),
      rows: data.rows.map(({ label, value }, index) => [
        String(index + 1),
        label,
        value && value.length > 0 ? value.join("\n") : "—",
        "□",
      ]),
    },
    {
      type: "notice",
      title: say("entry-sheet-notes"),
      items: notes.map((note, index) => `${index + 1}. ${note}`),
    },
  ];
}
