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
          },
        }),
        prisma.employer.count({ where }),
      ]);
      // Counted for this page alone; counting along with the rows would count for all employers first.
      const employerId = { in: rows.map(({ id }) => id) };
      const [contracts, waiting] = await Promise.all([
        prisma.contract.groupBy({ by: ["employerId"], where: { employerId }, _count: true }),
        prisma.filing.groupBy({
          by: ["employerId"],
          where: { employerId, state: "submitted" },
          _count: true,
        }),
      ]);
      const countOf = (groups: typeof contracts | typeof waiting, id: string) =>
        groups.find((group) => group.employerId === id)?._count ?? 0;
      return {
        total,
        rows: rows.map(({ id, name, creditCode, accessAppliedOn, accessGrantedOn }) => ({
          id,
          name,
          creditCode,
          ...(accessAppliedOn !== null && { accessAppliedOn: accessAppliedOn as IsoDate }),
          ...(accessGrantedOn !== null && { accessGrantedOn: accessGrantedOn as IsoDate }),
          contracts: countOf(contracts, id),
          waiting: countOf(waiting, id),
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
