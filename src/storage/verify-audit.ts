import type { Database } from "./database.ts";
import { asAuditEntry, entryHash } from "./records/audit-trail.ts";

export type AuditVerdict =
  | { intact: true; entries: number }
  /** The first entry that doesn't follow from the one before. */
  | { intact: false; entries: number; seq: bigint };

const PAGE = 500;

/** Walks the audit trail and recomputes its chain: finds entries that were altered, dropped, added or moved. */
export async function verifyAudit({
  prisma,
  vault,
}: Pick<Database, "prisma" | "vault">): Promise<AuditVerdict> {
  let prevHash = "";
  let seq = 0n;
  for (;;) {
    const rows = await prisma.auditEntry.findMany({
      where: { seq: { gt: seq } },
      orderBy: { seq: "asc" },
      take: PAGE,
    });
    for (const row of rows) {
      const follows = row.seq === seq + 1n && row.prevHash === prevHash;
      if (!follows || row.hash !== entryHash(vault, row.seq, row.prevHash, asAuditEntry(row)))
        return { intact: false, entries: Number(seq), seq: row.seq };
      seq = row.seq;
      prevHash = row.hash;
    }
    if (rows.length < PAGE) return { intact: true, entries: Number(seq) };
  }
}
