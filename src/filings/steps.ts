/*
 * The way of a filing after it is filled in, in the order of the manual: download, save, print and sign, submit
 * (Zhanyi manual, part two, 1). Each step refuses when its turn has not come, and says what comes first.
 */
import { type FilingAction, nextState, nextStep } from "../domain/filing.ts";
import type { Office } from "./office.ts";
import { mainPaper, makeReceipt } from "./papers.ts";
import type { Employer, Filing, Paper, Records, Upload } from "./records.ts";
import { Refusal } from "./refusal.ts";

/** Hands out a document and notes the download. Undefined when this employer has no such document. */
export async function downloadPaper(
  records: Records,
  paperId: string,
  employer: string,
  office: Pick<Office, "now">,
): Promise<{ paper: Paper; content: Uint8Array; filing: Filing; advanced: boolean } | undefined> {
  const found = await records.papers.download(paperId, employer, office.now);
  if (!found) return undefined;
  const filing = await records.filings.find(found.paper.filing, employer);
  if (!filing) return undefined;
  const isMain = found.paper.kind === mainPaper(filing);
  if (!isMain || nextStep(filing.kind, filing.state) !== "download")
    return { ...found, filing, advanced: false };
  const downloaded = await records.filings.update(filing.id, filing.version, { state: "downloaded" });
  return { ...found, filing: downloaded, advanced: true };
}

export async function saveFiling(
  records: Records,
  filing: Filing,
  person: string,
  office: Office,
): Promise<Filing> {
  const state = stateAfter(filing, "save");
  const saved = await records.filings.update(filing.id, filing.version, { state });
  await note(records, office, person, "filing.saved", saved);
  return saved;
}

/** Takes the photo of the signed or stamped page, or the tick where the office allows one. */
export async function signFiling(
  records: Records,
  filing: Filing,
  person: string,
  proof: Upload | "tick",
  office: Office,
): Promise<Filing> {
  const state = stateAfter(filing, "sign");
  const field = filing.kind === "access" ? "authorisationPhoto" : "signedPhoto";
  if (proof === "tick") {
    const allowed = filing.kind !== "access" && (await records.settings.signedTickAllowed());
    if (!allowed) throw new Refusal("refusal-photo-needed");
  } else {
    await records.uploads.attach(proof.id, person, { filing: filing.id, field });
  }
  const given =
    proof === "tick" ? { ticked: true } : { upload: proof.id, name: proof.name, mimeType: proof.mimeType };
  const signed = await records.filings.update(filing.id, filing.version, {
    state,
    answers: { ...filing.answers, [field]: given },
  });
  await note(records, office, person, "filing.signed", signed, { ticked: proof === "tick" });
  return signed;
}

export async function submitFiling(
  records: Records,
  filing: Filing,
  employer: Employer,
  person: string,
  office: Office,
): Promise<{ filing: Filing; receipt: Paper; provisional: boolean }> {
  const state = stateAfter(filing, "submit");
  const due = office.workdaysAfter(office.today, office.reviewDays[filing.kind]);
  const submitted = await records.filings.update(filing.id, filing.version, {
    state,
    submittedAt: office.now,
    dueOn: due.day,
  });
  if (filing.kind === "access") {
    await records.employers.update(employer.id, employer.version, { accessAppliedOn: office.today });
  }
  await note(records, office, person, "filing.submitted", submitted);
  const contract = submitted.contract && (await records.contracts.find(submitted.contract, employer.id));
  const receipt = await makeReceipt(records, submitted, { employer, ...(contract && { contract }) }, office);
  return { filing: submitted, receipt, provisional: due.provisional };
}

function stateAfter(filing: Filing, action: FilingAction) {
  const state = nextState(filing.kind, filing.state, action);
  if (state) return state;
  const due = nextStep(filing.kind, filing.state);
  throw new Refusal(due ? `refusal-first-${due}` : `refusal-is-${filing.state}`, { number: filing.number });
}

function note(
  records: Records,
  { now }: Office,
  person: string,
  action: string,
  filing: Filing,
  detail: Record<string, string | boolean> = {},
) {
  return records.audit.add({
    at: now,
    actor: { kind: "person", id: person },
    action,
    subject: { kind: "filing", id: filing.id },
    detail,
  });
}
