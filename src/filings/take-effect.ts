/* What a filing does to the employer and to the contract once it is approved. */
import type { IsoDate } from "../domain/dates.ts";
import type { FilingKind } from "../domain/filing.ts";
import type { Office } from "./office.ts";
import { type Contract, type Employer, type Filing, type Records, Stale } from "./records.ts";

type Effect = (
  records: Records,
  filing: Filing,
  employer: Employer,
  office: Office,
) => Promise<Contract | undefined>;

const effects: Readonly<Record<FilingKind, Effect>> = {
  async access(records, _filing, employer, office) {
    await records.employers.update(employer.id, employer.version, { accessGrantedOn: office.today });
    return undefined;
  },
  "new-contract": putInForce,
  "historical-import": putInForce,
  async change(records, filing, _employer, _office) {
    const contract = await contractOf(records, filing);
    const { answers } = filing;
    const changed: Record<string, unknown> = { ...contract.answers };
    for (const [item, field] of Object.entries(changedFields)) {
      if (answers[field] !== undefined && answers[field] !== null) changed[item] = answers[field];
    }
    return records.contracts.update(contract.id, contract.version, {
      answers: changed,
      ...(typeof answers.newEndsOn === "string" && { endsOn: answers.newEndsOn as IsoDate }),
    });
  },
  async renewal(records, filing, _employer, office) {
    const contract = await contractOf(records, filing);
    const { term, startsOn, endsOn = null, task = null } = filing.answers;
    const before = Number(contract.answers.fixedTermsSigned ?? (contract.answers.term === "fixed" ? 1 : 0));
    const answers = {
      ...contract.answers,
      ...{ term, startsOn, endsOn, task },
      fixedTermsSigned: before + (term === "fixed" ? 1 : 0),
      // 第十九条第二款: agreed once, at the first contract.
      probationMonths: 0,
      probationWage: null,
      hadProbation:
        Number(contract.answers.probationMonths ?? 0) > 0 || contract.answers.hadProbation === true,
    };
    return records.contracts.update(contract.id, contract.version, {
      state: "in-force",
      answers,
      startsOn: startsOn as IsoDate,
      endsOn: endsOn as IsoDate | null,
      approvedOn: office.today,
    });
  },
  async ending(records, filing) {
    const contract = await contractOf(records, filing);
    const { lastDay, reason } = filing.answers;
    return records.contracts.update(contract.id, contract.version, {
      state: "ended",
      answers: { ...contract.answers, endedOn: lastDay, endingReason: reason },
      endsOn: lastDay as IsoDate,
    });
  },
  async correction(records, filing) {
    const contract = await contractOf(records, filing);
    const { field, newValue } = filing.answers;
    const corrected = String(newValue);
    return records.contracts.update(contract.id, contract.version, {
      answers: { ...contract.answers, [String(field)]: newValue },
      ...(field === "workerName" && { workerName: corrected }),
      ...(field === "idNumber" && { idNumber: corrected }),
    });
  },
  async withdrawal(records, filing) {
    const contract = await contractOf(records, filing);
    return records.contracts.update(contract.id, contract.version, { state: "withdrawn" });
  },
  // The office opens in the portal what it has opened; the record of it is this filing.
  "green-channel": async () => undefined,
};

/** Terms of a contract, and the answers of `change` that replace them. */
const changedFields = {
  monthlyWage: "newMonthlyWage",
  position: "newPosition",
  workplace: "newWorkplace",
  hoursSystem: "newHoursSystem",
  endsOn: "newEndsOn",
  extraTerms: "otherChange",
};

/** Carries out what was approved; returns the contract it made or altered. */
export function takeEffect(
  records: Records,
  filing: Filing,
  employer: Employer,
  office: Office,
): Promise<Contract | undefined> {
  return effects[filing.kind](records, filing, employer, office);
}

async function putInForce(records: Records, filing: Filing, employer: Employer, office: Office) {
  const { answers } = filing;
  return records.contracts.create({
    employer: employer.id,
    state: "in-force",
    workerName: String(answers.workerName),
    idNumber: String(answers.idNumber),
    answers,
    startsOn: answers.startsOn as IsoDate,
    ...(answers.term === "fixed" && { endsOn: answers.endsOn as IsoDate }),
    approvedOn: office.today,
  });
}

async function contractOf(records: Records, filing: Filing): Promise<Contract> {
  const contract = filing.contract && (await records.contracts.find(filing.contract, filing.employer));
  if (!contract) throw new Stale(filing.id);
  return contract;
}
