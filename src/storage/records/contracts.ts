import { randomUUID } from "node:crypto";
import type { IsoDate } from "../../domain/dates.ts";
import { type Contract, type ContractState, type Contracts, Stale } from "../../filings/records.ts";
import type { Vault } from "../crypto.ts";
import type { Contract as Row } from "../generated/client.ts";
import type { RecordsContext } from "../records.ts";
import { idNumberKey, nameKey, openColumn, sealColumn } from "./sealed.ts";

const WORKER = "Contract.workerName";
const ID_NUMBER = "Contract.idNumber";
const ANSWERS = "Contract.answers";

export function contracts({ tx, vault, now }: RecordsContext): Contracts {
  return {
    async create({ employer, state, workerName, idNumber, answers, startsOn, endsOn, approvedOn }) {
      const id = randomUUID();
      const row = await tx.contract.create({
        data: {
          id,
          employerId: employer,
          state,
          ...sealedWorker(vault, id, workerName),
          ...sealedIdNumber(vault, id, idNumber),
          answersSealed: sealColumn(vault, ANSWERS, id, answers),
          startsOn,
          endsOn: endsOn ?? null,
          approvedOn: approvedOn ?? null,
          createdAt: now,
        },
      });
      return asContract(vault, row);
    },
    async find(id, employer) {
      const row = await tx.contract.findFirst({ where: { id, employerId: employer } });
      return row ? asContract(vault, row) : undefined;
    },
    async ofWorker(employer, idNumber) {
      const rows = await tx.contract.findMany({
        where: { employerId: employer, idNumberKey: idNumberKey(vault, idNumber) },
        orderBy: [{ startsOn: "asc" }, { createdAt: "asc" }],
      });
      return rows.map((row) => asContract(vault, row));
    },
    async ofEmployer(employer, { state, workerName } = {}) {
      const rows = await tx.contract.findMany({
        where: {
          employerId: employer,
          ...(state && { state }),
          ...(workerName !== undefined && { workerNameKey: nameKey(vault, workerName) }),
        },
        orderBy: [{ endsOn: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }],
      });
      return rows.map((row) => asContract(vault, row));
    },
    async update(id, version, { workerName, idNumber, answers, ...change }) {
      const [row] = await tx.contract.updateManyAndReturn({
        where: { id, version },
        data: {
          ...change,
          ...(workerName !== undefined && sealedWorker(vault, id, workerName)),
          ...(idNumber !== undefined && sealedIdNumber(vault, id, idNumber)),
          ...(answers && { answersSealed: sealColumn(vault, ANSWERS, id, answers) }),
          version: { increment: 1 },
        },
      });
      if (!row) throw new Stale(`Contract ${id} has no version ${version} any more`);
      return asContract(vault, row);
    },
  };
}

function sealedWorker(vault: Vault, id: string, name: string) {
  return { workerNameSealed: sealColumn(vault, WORKER, id, name), workerNameKey: nameKey(vault, name) };
}

function sealedIdNumber(vault: Vault, id: string, idNumber: string) {
  return {
    idNumberSealed: sealColumn(vault, ID_NUMBER, id, idNumber),
    idNumberKey: idNumberKey(vault, idNumber),
  };
}

/** A contract's row as the rest of the program knows it. */
export function asContract(vault: Vault, row: Row): Contract {
  return {
    id: row.id,
    employer: row.employerId,
    state: row.state as ContractState,
    workerName: openColumn<string>(vault, WORKER, row.id, row.workerNameSealed),
    idNumber: openColumn<string>(vault, ID_NUMBER, row.id, row.idNumberSealed),
    answers: openColumn<Contract["answers"]>(vault, ANSWERS, row.id, row.answersSealed),
    startsOn: row.startsOn as IsoDate,
    ...(row.endsOn !== null && { endsOn: row.endsOn as IsoDate }),
    ...(row.approvedOn !== null && { approvedOn: row.approvedOn as IsoDate }),
    version: row.version,
  };
}
