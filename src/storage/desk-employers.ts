import type { EmployerDetail, EmployerQuery, EmployerReading } from "../desk/ports.ts";
import type { IsoDate } from "../domain/dates.ts";
import type { Database } from "./database.ts";
import { asContractRow, contractColumns } from "./desk-contracts.ts";
import { employerWhere, isId } from "./desk-filing-query.ts";
import { asFilingRow, filingColumns } from "./desk-filings.ts";
import type { Prisma } from "./generated/client.ts";
import { asEmployer } from "./records/employers.ts";

const SHOWN = 50;

/** What the desk reads of employers. */
export function deskEmployers(database: Database): EmployerReading {
  const { prisma } = database;
  return {
    async list(query, page) {
      const where = whereOf(query);
      const [rows, total] = await Promise.all([
        prisma.employer.findMany({
          where,
          orderBy: [{ name: "asc" }, { id: "asc" }],
          skip: (page.number - 1) * page.size,
          take: page.size,
          select: {
            id: true,
            name: true,
            creditCode: true,
            accessAppliedOn: true,
            accessGrantedOn: true,
            _count: { select: { contracts: true, filings: { where: { state: "submitted" } } } },
          },
        }),
        prisma.employer.count({ where }),
      ]);
      return {
        total,
        rows: rows.map(({ id, name, creditCode, accessAppliedOn, accessGrantedOn, _count }) => ({
          id,
          name,
          creditCode,
          ...(accessAppliedOn !== null && { accessAppliedOn: accessAppliedOn as IsoDate }),
          ...(accessGrantedOn !== null && { accessGrantedOn: accessGrantedOn as IsoDate }),
          contracts: _count.contracts,
          waiting: _count.filings,
        })),
      };
    },
    find: (id) => find(database, id),
  };
}

function whereOf({ text, access }: EmployerQuery): Prisma.EmployerWhereInput {
  return {
    ...(text && employerWhere(text)),
    ...(access === "granted" && { accessGrantedOn: { not: null } }),
    ...(access === "applied" && { accessGrantedOn: null, accessAppliedOn: { not: null } }),
    ...(access === "none" && { accessGrantedOn: null, accessAppliedOn: null }),
  };
}

async function find(database: Database, id: string): Promise<EmployerDetail | undefined> {
  const { prisma, vault } = database;
  const row = isId(id) ? await prisma.employer.findUnique({ where: { id } }) : null;
  if (!row) return undefined;
  const [filings, contracts, contractCount] = await Promise.all([
    prisma.filing.findMany({
      where: { employerId: id },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: SHOWN,
      select: filingColumns,
    }),
    prisma.contract.findMany({
      where: { employerId: id },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: SHOWN,
      select: contractColumns,
    }),
    prisma.contract.count({ where: { employerId: id } }),
  ]);
  return {
    employer: asEmployer(vault, row),
    filings: filings.map((filing) => asFilingRow(database, filing)),
    contracts: contracts.map((contract) => asContractRow(database, contract)),
    contractCount,
  };
}
