import type { AuditEntry, AuditTrail } from "../../filings/records.ts";
import type { Vault } from "../crypto.ts";
import type { Prisma, AuditEntry as Row } from "../generated/client.ts";
import type { RecordsContext } from "../records.ts";

/** Any number that no other lock uses. */
const LOCK = 5_303_030;
const BEGINNING = "";

/** Each entry's keyed hash covers the one before, so that no entry can be changed, dropped or slipped in unseen. */
export function auditTrail({ tx, vault }: RecordsContext): AuditTrail {
  return {
    async add(entry) {
      // Until the commit nobody else can add: the chain has no forks.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
      const last = await tx.auditEntry.findFirst({
        orderBy: { seq: "desc" },
        select: { seq: true, hash: true },
      });
      const seq = (last?.seq ?? 0n) + 1n;
      const prevHash = last?.hash ?? BEGINNING;
      await tx.auditEntry.create({
        data: {
          seq,
          at: entry.at,
          actorKind: entry.actor.kind,
          actorId: entry.actor.id,
          action: entry.action,
          subjectKind: entry.subject.kind,
          subjectId: entry.subject.id,
          ...(entry.detail && { detail: { ...entry.detail } as Prisma.InputJsonObject }),
          prevHash,
          hash: entryHash(vault, seq, prevHash, entry),
        },
      });
    },
  };
}

/** Covers every column; the detail with its keys in order, since the database keeps none. */
export function entryHash(vault: Vault, seq: bigint, prevHash: string, entry: AuditEntry): string {
  const detail = Object.entries(entry.detail ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const { actor, subject } = entry;
  return vault.index(
    "audit",
    JSON.stringify([
      seq.toString(),
      prevHash,
      entry.at.toISOString(),
      actor.kind,
      actor.id,
      entry.action,
      subject.kind,
      subject.id,
      detail,
    ]),
  );
}

/** An audit row as the rest of the program knows it. */
export function asAuditEntry(row: Row): AuditEntry {
  return {
    at: row.at,
    actor: { kind: row.actorKind as AuditEntry["actor"]["kind"], id: row.actorId },
    action: row.action,
    subject: { kind: row.subjectKind, id: row.subjectId },
    ...(row.detail !== null && { detail: row.detail as NonNullable<AuditEntry["detail"]> }),
  };
}
