/* Whether something may be filed at all, before anything is written. */
import { isAboutContract } from "../domain/filing.ts";
import { checkRequiredClauses } from "../rules/required-clauses.ts";
import { mayFileContracts } from "./access.ts";
import { contractContent } from "./contract-content.ts";
import type { Filled } from "./open-filing.ts";
import type { Contract, Employer, Filing, Records } from "./records.ts";
import { Refusal } from "./refusal.ts";

/** Throws a refusal that says what stands in the way; returns the contract that the filing is about. */
export async function admit(
  records: Records,
  employer: Employer,
  filled: Filled,
  again: Filing | undefined,
): Promise<Contract | undefined> {
  if (filled.kind === "access") {
    if (!again) await refuseSecondAccess(records, employer);
    return undefined;
  }
  const access = mayFileContracts(employer);
  if (access !== "yes") throw new Refusal(`refusal-${access}`);
  if (isAboutContract(filled.kind)) return contractAtHand(records, employer, filled, again);
  await refuseSecondContract(records, employer, filled, again);
  return undefined;
}

async function contractAtHand(
  records: Records,
  employer: Employer,
  filled: Filled,
  again: Filing | undefined,
): Promise<Contract> {
  const id = filled.contract;
  const contract = id === undefined ? undefined : await records.contracts.find(id, employer.id);
  if (!contract) throw new Refusal("refusal-no-such-contract");
  const { state, workerName: worker } = contract;
  const closed = state === "ended" || state === "withdrawn";
  if (closed && filled.kind !== "green-channel" && filled.kind !== "correction") {
    throw new Refusal("refusal-contract-ended", { worker });
  }
  if (filled.kind === "withdrawal") await refuseOldWithdrawal(records, contract);
  const about = await records.filings.ofEmployer(employer.id, {
    contract: contract.id,
    states: ["submitted"],
  });
  const waiting = about.find((filing) => filing.id !== again?.id);
  if (waiting) throw new Refusal("refusal-contract-in-review", { number: waiting.number });
  return contract;
}

/** Only the filing that made the contract is undone by itself; what altered it later, an officer sorts out. */
async function refuseOldWithdrawal(records: Records, contract: Contract) {
  const approved = await records.filings.ofEmployer(contract.employer, {
    contract: contract.id,
    states: ["approved"],
  });
  const altered = approved.some(({ kind }) => ["change", "renewal", "ending"].includes(kind));
  if (altered) throw new Refusal("refusal-withdrawal-altered", { worker: contract.workerName });
}

async function refuseSecondContract(
  records: Records,
  employer: Employer,
  filled: Filled,
  again: Filing | undefined,
) {
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
