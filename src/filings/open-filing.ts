import { type FilingKind, nextState } from "../domain/filing.ts";
import type { Finding } from "../rules/finding.ts";
import { admit } from "./admit.ts";
import type { Office } from "./office.ts";
import { makePapers } from "./papers.ts";
import type { Employer, Filing, Paper, Records } from "./records.ts";
import { Refusal } from "./refusal.ts";
import { takeEffect } from "./take-effect.ts";

/** A finished conversation, to be handed to the office. */
export interface Filled {
  kind: FilingKind;
  answers: Filing["answers"];
  findings: readonly Finding[];
  /** The contract that it changes, renews or ends. */
  contract?: string;
}

/**
 * Makes a filing of what was filled in, or fills an earlier one in again, and makes its papers. A contract that was
 * signed long ago takes effect at once: no officer looks at it (Zhanyi manual, part two, 6).
 *
 * Refuses contracts while access is not granted, a second running contract with the same worker, a second filing
 * about a contract while one is in review, and a second application for access.
 */
export async function openFiling(
  records: Records,
  employer: Employer,
  filled: Filled,
  office: Office,
  again?: Filing,
): Promise<{ filing: Filing; papers: Paper[] }> {
  const contract = await admit(records, employer, filled, again);
  const subject = contract?.workerName ?? filled.answers.workerName;
  const shown = typeof subject === "string" ? { subject } : {};
  const filing = again
    ? await refill(records, again, filled, shown)
    : await records.filings.create({ ...filled, employer: employer.id, ...shown });
  await records.audit.add({
    at: office.now,
    actor: { kind: "system", id: "assistant" },
    action: again ? "filing.refilled" : "filing.filled",
    subject: { kind: "filing", id: filing.id },
    detail: { kind: filled.kind },
  });
  const accepted = await acceptByItself(records, filing, employer, office);
  const papers = await makePapers(records, accepted, { employer, contract }, office);
  return { filing: accepted, papers };
}

async function acceptByItself(
  records: Records,
  filing: Filing,
  employer: Employer,
  office: Office,
): Promise<Filing> {
  const state = nextState(filing.kind, filing.state, "accept");
  if (!state) return filing;
  const contract = await takeEffect(records, filing, employer, office);
  return records.filings.update(filing.id, filing.version, {
    state,
    submittedAt: office.now,
    decidedAt: office.now,
    ...(contract && { contract: contract.id }),
  });
}

async function refill(
  records: Records,
  filing: Filing,
  filled: Filled,
  shown: { subject?: string },
): Promise<Filing> {
  const state = nextState(filing.kind, filing.state, "refill");
  if (!state) throw new Refusal("refusal-filing-closed", { number: filing.number });
  return records.filings.update(filing.id, filing.version, {
    state,
    answers: filled.answers,
    findings: filled.findings,
    ...shown,
  });
}
