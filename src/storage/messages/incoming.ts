import { randomUUID } from "node:crypto";
import type { Incoming } from "../../channels/channel.ts";
import type { Database } from "../database.ts";

/** Two first messages of a new chat may meet; the one that loses looks again. */
const TRIES = 5;

/** What a message's payload is sealed to: the key by which it is told apart. */
export function payloadContext(message: { channel: string; account: string; id: string }): string {
  return `Inbox.payload:${JSON.stringify([message.channel, message.account, message.id])}`;
}

/**
 * Keeps an incoming message in one statement, without touching the chat's row: a turn that is under way holds that
 * lock, and nobody should wait for it to be told that a message has arrived.
 */
export async function keepIncoming(
  { pool, vault }: Database,
  message: Incoming,
  now: Date,
): Promise<{ chat: string; duplicate: boolean }> {
  const payload = vault.sealJson(message, payloadContext(message));
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const { rows } = await pool.query<{ chat: string; inbox: string | null }>({
      name: "keep",
      text: KEEP,
      values: [
        message.channel,
        message.account,
        message.chat,
        message.kind,
        randomUUID(),
        message.id,
        payload,
        now,
      ],
    });
    const [row] = rows;
    if (row) return { chat: row.chat, duplicate: row.inbox === null };
  }
  throw new Error("A new chat could not be kept");
}

const KEEP = `
  WITH known AS (
    SELECT "id" FROM "Chat" WHERE "channel" = $1 AND "account" = $2 AND "externalId" = $3
  ), made AS (
    INSERT INTO "Chat" ("id", "channel", "account", "externalId", "kind", "createdAt", "usedAt")
    SELECT $5, $1, $2, $3, $4, $8::timestamptz, $8::timestamptz WHERE NOT EXISTS (SELECT FROM known)
    ON CONFLICT DO NOTHING RETURNING "id"
  ), chat AS (
    SELECT "id" FROM known UNION ALL SELECT "id" FROM made
  ), kept AS (
    INSERT INTO "Inbox" ("chatId", "channel", "account", "externalId", "payloadSealed", "dueAt", "receivedAt")
    SELECT "id", $1, $2, $6, $7::bytea, $8::timestamptz, $8::timestamptz FROM chat
    ON CONFLICT DO NOTHING RETURNING "id"
  )
  SELECT chat."id" AS chat, kept."id" AS inbox FROM chat LEFT JOIN kept ON true`;
