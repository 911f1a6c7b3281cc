import type { FilingKind } from "../domain/filing.ts";
import type { Office } from "./office.ts";
import type { Employer, Filing, Paper, Records } from "./records.ts";

/** The document without which a filing can't go on: it is downloaded, signed and stamped. */
export const mainPaper: Record<FilingKind, string> = {
  access: "authorisation-letter",
  "new-contract": "labour-contract",
};

/** Makes the papers of a filing that has just been filled in, newest version only. */
export async function makePapers(
  records: Records,
  filing: Filing,
  employer: Employer,
  office: Office,
): Promise<Paper[]> {
  const made: Paper[] = [];
  for (const kind of [mainPaper[filing.kind], "entry-sheet"]) {
    made.push(await makePaper(records, kind, filing, employer, office));
  }
  return made;
}

/** What the employer keeps to show that the filing was handed in, or decided. */
export function makeReceipt(
  records: Records,
  filing: Filing,
  employer: Employer,
  office: Office,
): Promise<Paper> {
  return makePaper(records, "filing-receipt", filing, employer, office);
}

async function makePaper(
  records: Records,
  kind: string,
  filing: Filing,
  employer: Employer,
  office: Office,
): Promise<Paper> {
  const document = await office.papermaker(kind, paperData(filing, employer), {
    madeOn: office.today,
    number: filing.number,
    demo: await records.settings.isDemo(),
  });
  return records.papers.add(
    {
      employer: employer.id,
      filing: filing.id,
      kind,
      name: document.name,
      mimeType: "application/pdf",
      pages: document.pages,
    },
    document.bytes,
  );
}

/** The facts that documents are made from, in the names of the conversations' fields. */
export type PaperData = ReturnType<typeof paperData>;

function paperData(filing: Filing, employer: Employer) {
  return {
    employer: { ...employer.profile, name: employer.name, creditCode: employer.creditCode },
    answers: filing.answers,
    filing: {
      kind: filing.kind,
      number: filing.number,
      state: filing.state,
      subject: filing.subject,
      submittedAt: filing.submittedAt?.toISOString(),
      decidedAt: filing.decidedAt?.toISOString(),
      decidedBy: filing.decidedBy,
      dueOn: filing.dueOn,
      reason: filing.reason,
    },
  };
}
