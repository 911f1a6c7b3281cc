import type { ContractReading, ContractRow } from "../desk/ports.ts";
import type { IsoDate } from "../domain/dates.ts";
import type { Database } from "./database.ts";
import { employerWhere, isId } from "./desk-filing-query.ts";
import type { Prisma } from "./generated/client.ts";
import { asContract } from "./records/contracts.ts";
import { nameKey, openColumn } from "./records/sealed.ts";

/** What the desk reads of contracts. Names are sealed, so workers are found by their whole name. */
export function deskContracts(database: Database): ContractReading {
  const { prisma, vault } = database;
  return {
    async list({ worker, employer, state }, page) {
      const where: Prisma.ContractWhereInput = {
        ...(worker && { workerNameKey: nameKey(vault, worker) }),
        ...(employer && { employer: employerWhere(employer) }),
        ...(state && { state }),
      };
      const [rows, total] = await Promise.all([
        prisma.contract.findMany({
          where,
          orderBy: [{ createdAt: "desc" }, { id: "desc" }],
          skip: (page.number - 1) * page.size,
          take: page.size,
          select: contractColumns,
        }),
        prisma.contract.count({ where }),
      ]);
      return { rows: rows.map((row) => asContractRow(database, row)), total };
    },
    async find(id) {
      const row = isId(id)
        ? await prisma.contract.findUnique({
            where: { id },
            include: {
              employer: { select: { name: true } },
              filings: { orderBy: { createdAt: "asc" }, select: { id: true, number: true } },
            },
          })
        : null;
      if (!row) return undefined;
      return { contract: asContract(vault, row), employerName: row.employer.name, filings: row.filings };
    },
  };
}

export const contractColumns = {
  id: true,
  employerId: true,
  employer: { select: { name: true } },
  workerNameSealed: true,
  idNumberSealed: true,
  state: true,
  startsOn: true,
  endsOn: true,
  approvedOn: true,
} as const;

interface Columns {
  id: string;
  employerId: string;
  employer: { name: string };
  workerNameSealed: Uint8Array;
  idNumberSealed: Uint8Array;
  state: string;
  startsOn: string;
  endsOn: string | null;
  approvedOn: string | null;
}

export function asContractRow({ vault }: Pick<Database, "vault">, row: Columns): ContractRow {
  return {
    id: row.id,
    employerId: row.employerId,
    employerName: row.employer.name,
    workerName: openColumn<string>(vault, "Contract.workerName", row.id, row.workerNameSealed),
    idNumber: openColumn<string>(vault, "Contract.idNumber", row.id, row.idNumberSealed),
    state: row.state as ContractRow["state"],
    startsOn: row.startsOn as IsoDate,
    ...(row.endsOn !== null && { endsOn: row.endsOn as IsoDate }),
    ...(row.approvedOn !== null && { approvedOn: row.approvedOn as IsoDate }),
  };
}
