import type { AuditQuery, AuditReading, NamedAuditEntry } from "../desk/ports.ts";
import { addDays, type IsoDate } from "../domain/dates.ts";
import type { AuditTrail } from "../filings/records.ts";
import type { Database } from "./database.ts";
import type { Prisma, AuditEntry as Row } from "./generated/client.ts";
import { asAuditEntry } from "./records/audit-trail.ts";
import { verifyAudit } from "./verify-audit.ts";

/** The audit trail as the desk writes and reads it. */
export function deskAudit(database: Database): AuditTrail & AuditReading {
  return {
    add: (entry) => database.transact(entry.at, (records) => records.audit.add(entry)),
    async list(query, limit) {
      const rows = await database.prisma.auditEntry.findMany({
        where: whereOf(query),
        orderBy: { seq: "desc" },
        take: limit,
      });
      return named(database, rows);
    },
    async verify() {
      const verdict = await verifyAudit(database);
      if (verdict.intact) return verdict;
      return { intact: false, entries: verdict.entries, brokenAt: Number(verdict.seq) };
    },
  };
}

/** What was done to one thing, oldest first; the last entries where there are very many. */
export async function historyOf(database: Database, kind: string, id: string): Promise<NamedAuditEntry[]> {
  const rows = await database.prisma.auditEntry.findMany({
    where: { subjectKind: kind, subjectId: id },
    orderBy: { seq: "desc" },
    take: 200,
  });
  return named(database, rows.reverse());
}

async function named({ prisma }: Database, rows: readonly Row[]): Promise<NamedAuditEntry[]> {
  const ids = [...new Set(rows.filter((row) => row.actorKind === "officer").map((row) => row.actorId))];
  const officers = await prisma.officer.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(officers.map(({ id, name }) => [id, name]));
  return rows.map((row) => {
    const actorName = row.actorKind === "officer" ? names.get(row.actorId) : undefined;
    return { ...asAuditEntry(row), seq: Number(row.seq), ...(actorName && { actorName }) };
  });
}

/** Midnight in the office's zone, which has had no summer time since 1991. */
const startOf = (day: IsoDate) => new Date(`${day}T00:00:00+08:00`);

function whereOf(query: AuditQuery): Prisma.AuditEntryWhereInput {
  return {
    ...(query.actor && { actorKind: query.actor }),
    ...(query.officer && { actorKind: "officer", actorId: query.officer }),
    ...(query.area && { action: { startsWith: `${query.area}.` } }),
    ...(query.subject && { subjectId: query.subject }),
    ...((query.from || query.to) && {
      at: {
        ...(query.from && { gte: startOf(query.from) }),
        ...(query.to && { lt: startOf(addDays(query.to, 1)) }),
      },
    }),
    ...(query.before && { seq: { lt: query.before } }),
  };
}
