import { nextState } from "../domain/filing.ts";
import type { Office } from "./office.ts";
import { makeReceipt } from "./papers.ts";
import { type Employer, type Filing, type Paper, type Records, Stale } from "./records.ts";
import { Refusal } from "./refusal.ts";
import { takeEffect } from "./take-effect.ts";

export interface Verdict {
  filing: string;
  /** The version the officer was looking at. */
  version: number;
  verdict: "approve" | "return";
  /** Needed to send back. */
  reason?: string;
  officer: { id: string; name: string };
}

export interface Reviewed {
  filing: Filing;
  employer: Employer;
  receipt?: Paper;
}

/**
 * An officer's decision (审核). Approving access opens the portal to the employer; approving a contract puts it in
 * force. Throws `Stale` when somebody decided meanwhile, and refuses to send back without a reason.
 */
export async function reviewFiling(records: Records, verdict: Verdict, office: Office): Promise<Reviewed> {
  const filing = await records.filings.findForOffice(verdict.filing);
  const employer = filing && (await records.employers.find(filing.employer));
  if (!filing || !employer || filing.version !== verdict.version) throw new Stale(verdict.filing);
  const state = nextState(filing.kind, filing.state, verdict.verdict);
  if (!state) throw new Stale(verdict.filing);
  const reason = verdict.reason?.trim();
  if (verdict.verdict === "return" && !reason) throw new Refusal("refusal-reason-needed");

  const contract = state === "approved" ? await takeEffect(records, filing, employer, office) : undefined;
  const decided = await records.filings.update(filing.id, filing.version, {
    state,
    decidedAt: office.now,
    decidedBy: verdict.officer.name,
    ...(reason && { reason }),
    ...(contract && { contract: contract.id }),
  });
  await records.audit.add({
    at: office.now,
    actor: { kind: "officer", id: verdict.officer.id },
    action: `filing.${state}`,
    subject: { kind: "filing", id: filing.id },
    detail: { kind: filing.kind, version: decided.version },
  });
  if (state !== "approved") return { filing: decided, employer };
  const receipt = await makeReceipt(records, decided, { employer, contract }, office);
  return { filing: decided, employer, receipt };
}
