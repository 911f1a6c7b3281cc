import { z } from "zod";
import { line, optional } from "./data-fields.ts";
import type { DocumentKind } from "./document-kind.ts";
import { employerParty } from "./parties.ts";
import type { Block } from "./pdf/blocks.ts";
import { filled } from "./pdf/inked-text.ts";
import type { Wording } from "./wording.ts";

const schema = z.object({
  employer: employerParty.extend({
    adminName: line(60),
    adminIdNumber: line(30),
    adminMobile: line(30),
  }),
  answers: z
    .object({
      /** Which halls are asked for; anything naming "social" asks for both. */
      portals: optional(line(40)),
    })
    .default({}),
  /** The division as the portal lists it, such as 云南省曲靖市沾益县; a blank if left out. */
  portalDivision: optional(line(60)),
  /** The division's name today, if the portal's list is older. */
  divisionName: optional(line(60)),
});
type Data = z.infer<typeof schema>;

const TASKS = ["fill-in", "import", "change", "end", "correct", "submit", "print"];
const PROMISES = ["true", "account", "answer", "change"];

/** 单位授权书（劳动合同业务）: printed, stamped, photographed, uploaded with the application for access. */
export const authorisationLetter: DocumentKind<Data> = {
  schema,
  compose: (data, wording) => ({
    title: wording.say("authorisation-letter-title"),
    subject: data.employer.name,
    blocks: compose(data, wording),
  }),
};

function compose({ employer, answers, portalDivision, divisionName }: Data, wording: Wording): Block[] {
  const say: Wording["say"] = (message, args) => wording.say(`authorisation-letter-${message}`, args);
  const field = (name: string, value: string, note?: string) => ({
    label: say(`field-${name}`),
    value,
    ...(note ? { note } : {}),
  });
  const listIsOld = divisionName && portalDivision && !portalDivision.endsWith(divisionName);
  const date = say("date", { year: "　　　", month: "　　", day: "　　" });
  return [
    { type: "title", text: say("title") },
    { type: "paragraph", text: say("addressee"), indent: false },
    {
      type: "paragraph",
      text: say("opening", {
        adminName: filled(employer.adminName),
        adminIdNumber: filled(employer.adminIdNumber),
        adminMobile: filled(employer.adminMobile),
      }),
    },
    {
      type: "fields",
      labelWidth: 112,
      rows: [
        [field("employer", employer.name)],
        [field("credit-code", employer.creditCode)],
        [field("address", employer.address)],
        [field("legal-representative", employer.legalRepName)],
        [
          field(
            "division",
            portalDivision ?? "",
            listIsOld ? say("division-note", { division: divisionName, portalDivision }) : undefined,
          ),
        ],
      ],
    },
    { type: "heading", text: say("halls") },
    { type: "option", checked: true, text: say("hall-labour") },
    { type: "option", checked: answers.portals?.includes("social") ?? false, text: say("hall-social") },
    { type: "heading", text: say("tasks") },
    {
      type: "paragraph",
      text: TASKS.map((task) => say(`task-${task}`)).join(say("task-separator")) + say("task-end-mark"),
    },
    { type: "heading", text: say("duration") },
    { type: "paragraph", text: say("duration-text") },
    { type: "heading", text: say("promises") },
    ...PROMISES.map(
      (promise, index): Block => ({
        type: "paragraph",
        text: say("promise", { number: index + 1, text: say(`promise-${promise}`) }),
        // Where the letter is longer than a page, the signatures take some text along.
        keepWithNext: index >= PROMISES.length - 2,
      }),
    ),
    {
      type: "signatures",
      parties: [
        { title: say("sign-employer"), label: say("sign-representative"), date },
        { title: say("sign-admin"), label: say("sign-by-hand"), date },
      ],
    },
  ];
}
