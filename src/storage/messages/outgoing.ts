import type { Outgoing, Sent } from "../../channels/channel.ts";
import type { MessageStore, Queued } from "../../messaging/ports.ts";
import type { Database } from "../database.ts";

/** With the sender's patience between them, about half an hour. */
const MOST_ATTEMPTS = 10;

type OutgoingQueue = Pick<MessageStore<never>, "claimOutgoing" | "noteSent" | "unclaim" | "recoverOutgoing">;

interface Row {
  id: string;
  channel: string;
  account: string;
  externalId: string;
  reference: string;
  seq: number;
  priority: number;
  attempts: number;
  messageSealed: Buffer;
}

export function outgoingQueue({ pool, vault }: Database): OutgoingQueue {
  return {
    async claimOutgoing(channel, now, limit, perChat) {
      const { rows } = await pool.query<Row>({
        name: "claim",
        text: CLAIM,
        values: [channel, now, limit, perChat === "all"],
      });
      return inOrder(rows).map(
        (row): Queued => ({
          id: row.id,
          channel: row.channel,
          account: row.account,
          chat: row.externalId,
          reference: row.reference,
          seq: row.seq,
          message: vault.openJson<Outgoing>(row.messageSealed, `Outbox.message:${row.reference}`),
          attempt: row.attempts,
        }),
      );
    },
    async noteSent(attempts, now) {
      if (attempts.length === 0) return;
      const ids = attempts.map((attempt) => attempt.id);
      await pool.query({
        name: "note",
        text: NOTE,
        values: [
          ids,
          attempts.map(({ result }) => stateAfter[result.outcome]),
          attempts.map(({ result }) => (result.outcome === "sent" ? (result.id ?? null) : null)),
          attempts.map(({ result }) => failureOf(result)),
          attempts.map(({ result }) => (result.outcome === "retry" ? (result.afterMs ?? null) : null)),
          now,
          MOST_ATTEMPTS,
        ],
      });
    },
    async unclaim(ids) {
      if (ids.length === 0) return;
      await pool.query(
        `UPDATE "Outbox" SET "state" = 'queued', "claimedAt" = NULL, "attempts" = "attempts" - 1
         WHERE "id" = ANY($1::bigint[]) AND "state" = 'sending'`,
        [ids],
      );
    },
    async recoverOutgoing(channel, idempotentSend, claimedBefore) {
      const { rowCount } = await pool.query(
        `UPDATE "Outbox" SET "state" = $2, "claimedAt" = NULL
         WHERE "channel" = $1 AND "state" = 'sending' AND "claimedAt" < $3`,
        [channel, idempotentSend ? "queued" : "unknown", claimedBefore],
      );
      return rowCount ?? 0;
    },
  };
}

/** Chats by how urgent their first message is, each chat's messages by their number. */
function inOrder(rows: readonly Row[]): Row[] {
  const chats = new Map<string, Row[]>();
  for (const row of [...rows].sort((a, b) => a.seq - b.seq)) {
    const key = JSON.stringify([row.account, row.externalId]);
    chats.set(key, [...(chats.get(key) ?? []), row]);
  }
  const heads = [...chats.values()].sort(
    ([a], [b]) => a!.priority - b!.priority || Number(BigInt(a!.id) - BigInt(b!.id)),
  );
  return heads.flat();
}

const stateAfter: Record<Sent["outcome"], string> = {
  sent: "sent",
  retry: "queued",
  unreachable: "failed",
  rejected: "failed",
  unknown: "unknown",
};

function failureOf(result: Sent): string | null {
  if (result.outcome === "rejected") return result.reason.slice(0, 200);
  return result.outcome === "sent" ? null : result.outcome;
}

/**
 * The first open message of a chat stands for the chat: whoever locks it may take the chat's messages, so no other
 * process takes a later one meanwhile.
 */
const CLAIM = `
  WITH head AS (
    SELECT q."id", q."chatId" FROM "Outbox" q
    WHERE q."channel" = $1 AND q."state" = 'queued' AND q."dueAt" <= $2
      AND NOT EXISTS (
        SELECT FROM "Outbox" e
        WHERE e."chatId" = q."chatId" AND e."seq" < q."seq" AND e."state" IN ('queued', 'sending')
      )
    ORDER BY q."priority", q."id" LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED
  )
  UPDATE "Outbox" o SET "state" = 'sending', "claimedAt" = $2, "attempts" = o."attempts" + 1
  FROM head JOIN "Chat" c ON c."id" = head."chatId"
  WHERE o."chatId" = head."chatId" AND o."state" = 'queued' AND o."dueAt" <= $2 AND ($4 OR o."id" = head."id")
  RETURNING o."id", o."channel", o."account", c."externalId", o."reference", o."seq", o."priority", o."attempts", o."messageSealed"`;

const NOTE = `
  UPDATE "Outbox" o SET
    "state" = CASE WHEN r.state = 'queued' AND o."attempts" >= $7 THEN 'failed' ELSE r.state END,
    "platformId" = COALESCE(r.platform, o."platformId"),
    "failure" = r.failure,
    "claimedAt" = NULL,
    "sentAt" = CASE WHEN r.state = 'sent' THEN $6::timestamptz END,
    "dueAt" = CASE WHEN r.state = 'queued' THEN $6::timestamptz + make_interval(secs => COALESCE(r.wait, 0) / 1000) ELSE o."dueAt" END
  FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::float8[]) AS r (id, state, platform, failure, wait)
  WHERE o."id" = r.id AND o."state" = 'sending'`;
