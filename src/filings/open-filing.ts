import { type FilingKind, nextState } from "../domain/filing.ts";
import type { Finding } from "../rules/finding.ts";
import { checkRequiredClauses } from "../rules/required-clauses.ts";
import { mayFileContracts } from "./access.ts";
import { contractContent } from "./contract-content.ts";
import type { Office } from "./office.ts";
import { makePapers } from "./papers.ts";
import type { Employer, Filing, Paper, Records } from "./records.ts";
import { Refusal } from "./refusal.ts";

/** A finished conversation, to be handed to the office. */
export interface Filled {
  kind: FilingKind;
  answers: Filing["answers"];
  findings: readonly Finding[];
}

/**
 * Makes a filing of what was filled in, or fills an earlier one in again, and makes its papers.
 * Refuses a contract while access is not granted, a second running contract with the same worker, and a second
 * application for access.
 */
export async function openFiling(
  records: Records,
  employer: Employer,
  filled: Filled,
  office: Office,
  again?: Filing,
): Promise<{ filing: Filing; papers: Paper[] }> {
  if (filled.kind === "new-contract") await refuseContract(records, employer, filled, again);
  if (filled.kind === "access" && !again) await refuseSecondAccess(records, employer);

  const filing = again
    ? await refill(records, again, filled)
    : await records.filings.create({ ...filled, employer: employer.id, ...subjectOf(filled) });
  await records.audit.add({
    at: office.now,
    actor: { kind: "system", id: "assistant" },
    action: again ? "filing.refilled" : "filing.filled",
    subject: { kind: "filing", id: filing.id },
    detail: { kind: filled.kind },
  });
  return { filing, papers: await makePapers(records, filing, employer, office) };
}

async function refill(records: Records, filing: Filing, filled: Filled): Promise<Filing> {
  const state = nextState(filing.kind, filing.state, "refill");
  if (!state) throw new Refusal("refusal-filing-closed", { number: filing.number });
  return records.filings.update(filing.id, filing.version, {
    state,
    answers: filled.answers,
    findings: filled.findings,
    ...subjectOf(filled),
  });
}

async function refuseContract(records: Records, employer: Employer, filled: Filled, again?: Filing) {
  const access = mayFileContracts(employer);
  if (access !== "yes") throw new Refusal(`refusal-${access}`);
  const missing = checkRequiredClauses(contractContent(employer, filled.answers));
  if (missing.length > 0) throw new Refusal("refusal-clauses-missing", {}, missing);
  const idNumber = String(filled.answers.idNumber ?? "");
  const earlier = await records.contracts.ofWorker(employer.id, idNumber);
  const running = earlier.find(({ id, state }) => state === "in-force" && id !== again?.contract);
  if (running) throw new Refusal("refusal-worker-has-contract", { worker: running.workerName });
  const waiting = await records.filings.ofEmployer(employer.id, {
    kind: "new-contract",
    states: ["submitted"],
  });
  const twin = waiting.find(({ id, answers }) => id !== again?.id && answers.idNumber === idNumber);
  if (twin) throw new Refusal("refusal-worker-has-filing", { number: twin.number });
}

async function refuseSecondAccess(records: Records, employer: Employer) {
  if (employer.accessGrantedOn) throw new Refusal("refusal-access-granted-already");
  const [waiting] = await records.filings.ofEmployer(employer.id, { kind: "access", states: ["submitted"] });
  if (waiting) throw new Refusal("refusal-access-submitted-already", { number: waiting.number });
}

function subjectOf({ answers }: Filled): { subject?: string } {
  return typeof answers.workerName === "string" ? { subject: answers.workerName } : {};
}
