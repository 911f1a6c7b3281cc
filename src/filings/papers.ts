import type { FilingKind } from "../domain/filing.ts";
import { contractFacts } from "./contract-facts.ts";
import type { Office } from "./office.ts";
import type { Contract, Employer, Filing, Paper, Records } from "./records.ts";

/** The document without which a filing can't go on: it is downloaded, signed and stamped. */
export function mainPaper({ kind, answers }: Pick<Filing, "kind" | "answers">): string {
  if (kind === "renewal" && answers.document === "contract") return "labour-contract";
  return mainPapers[kind];
}

const mainPapers: Record<FilingKind, string> = {
  access: "authorisation-letter",
  "new-contract": "labour-contract",
  "historical-import": "entry-sheet",
  change: "change-agreement",
  renewal: "renewal-agreement",
  ending: "ending-certificate",
  correction: "statement",
  withdrawal: "statement",
  "green-channel": "statement",
};

/** Every paper that a filing needs, the main one first. */
function papersOf(filing: Filing): string[] {
  const statement =
    filing.kind === "renewal" && filing.answers.workerAskedForFixedTerm === true ? ["renewal-statement"] : [];
  const sheet = mainPaper(filing) === "statement" ? [] : ["entry-sheet"];
  return [...new Set([mainPaper(filing), ...statement, ...sheet])];
}

/** Makes the papers of a filing that has just been filled in, newest version only. */
export async function makePapers(
  records: Records,
  filing: Filing,
  parties: Parties,
  office: Office,
): Promise<Paper[]> {
  const made: Paper[] = [];
  for (const kind of papersOf(filing)) made.push(await makePaper(records, kind, filing, parties, office));
  return made;
}

/** What the employer keeps to show that the filing was handed in, or decided. */
export function makeReceipt(
  records: Records,
  filing: Filing,
  parties: Parties,
  office: Office,
): Promise<Paper> {
  return makePaper(records, "filing-receipt", filing, parties, office);
}

/** Whom a paper is about. */
export interface Parties {
  employer: Employer;
  /** As it was before the filing took effect. */
  contract?: Contract | undefined;
}

async function makePaper(
  records: Records,
  kind: string,
  filing: Filing,
  parties: Parties,
  office: Office,
): Promise<Paper> {
  const document = await office.papermaker(kind, paperData(filing, parties), {
    madeOn: office.today,
    number: filing.number,
    demo: await records.settings.isDemo(),
  });
  return records.papers.add(
    {
      employer: parties.employer.id,
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

function paperData(filing: Filing, { employer, contract }: Parties) {
  return {
    employer: { ...employer.profile, name: employer.name, creditCode: employer.creditCode },
    answers: contract
      ? { workerName: contract.workerName, idNumber: contract.idNumber, ...filing.answers }
      : filing.answers,
    ...(contract && {
      contract: {
        ...contract.answers,
        workerName: contract.workerName,
        idNumber: contract.idNumber,
        startsOn: contract.startsOn,
        endsOn: contract.endsOn,
      } as Readonly<Record<string, unknown>>,
      facts: contractFacts(contract),
    }),
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
