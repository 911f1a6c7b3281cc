import type { Records } from "../filings/records.ts";
import type { Handled, Handler, MessageStore, Wake } from "../messaging/ports.ts";
import type { Database } from "./database.ts";
import { keepIncoming } from "./messages/incoming.ts";
import { outgoingQueue } from "./messages/outgoing.ts";
import { readTranscript } from "./messages/transcript.ts";
import { finishTurn, takeNext } from "./messages/turn.ts";
import { createRecords } from "./records.ts";
import { inTransaction } from "./transaction.ts";

/** Waits between attempts at a message that failed: 0.5 s, 1 s, 2 s … at most a minute. */
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 60_000;

/** The pipeline's storage. How it locks, and why, is told in README.md of this folder. */
export function createMessageStore(database: Database): MessageStore<Records> {
  const { pool, prisma, vault, wakes } = database;

  /** One transaction: lock, next message, handler, everything written. */
  async function turn(
    chat: string,
    now: Date,
    handle: Handler<Records>,
    patience: "due" | "any",
  ): Promise<"handled" | "more" | "idle"> {
    const announced: Wake[] = [];
    const result = await inTransaction(pool, async (tx) => {
      const next = await takeNext(tx.client, vault, chat);
      if (!next || (patience === "due" && next.dueAt > now)) return "idle";
      const line = next.seq();
      const handled: Handled = await handle({
        chat: next.chat,
        message: next.message,
        now,
        records: createRecords({
          get tx() {
            return tx.prisma;
          },
          vault,
          now,
          turn: { chat, nextSeq: next.seq, known: next.known },
          onLine: (wake) => announced.push(wake),
        }),
      });
      await finishTurn(tx, vault, { next, line, handled, now });
      announced.push({ kind: "outbox", channel: next.chat.channel, chat });
      return next.more ? "more" : "handled";
    });
    for (const wake of announced) wakes.announce(wake);
    return result;
  }

  return {
    async accept(message, now) {
      const kept = await keepIncoming(database, message, now);
      if (!kept.duplicate) wakes.announce({ kind: "inbox", chat: kept.chat });
      return kept;
    },
    takeTurn: (chat, now, handle) => turn(chat, now, handle, "due"),
    async giveUp(chat, now, handle) {
      await turn(chat, now, handle, "any");
    },
    async noteFailure(chat, now) {
      const [row] = await prisma.$queryRaw<{ attempts: number }[]>`
        UPDATE "Inbox" SET
          "attempts" = "attempts" + 1,
          "dueAt" = ${now}::timestamptz + make_interval(secs =>
            LEAST(${LONGEST_RETRY_MS}::float8, ${FIRST_RETRY_MS}::float8 * 2 ^ LEAST("attempts", 20)) / 1000)
        WHERE "id" = (SELECT "id" FROM "Inbox" WHERE "chatId" = ${chat} AND "state" = 'waiting' ORDER BY "id" LIMIT 1)
          AND "state" = 'waiting'
        RETURNING "attempts"`;
      return row?.attempts ?? 0;
    },
    async waiting(now, limit) {
      const rows = await prisma.$queryRaw<{ id: string }[]>`
        WITH head AS (
          SELECT DISTINCT ON ("chatId") "chatId", "id", "dueAt" FROM "Inbox"
          WHERE "state" = 'waiting' ORDER BY "chatId", "id"
        )
        SELECT c."id" FROM head JOIN "Chat" c ON c."id" = head."chatId"
        WHERE head."dueAt" <= ${now} ORDER BY head."id" LIMIT ${limit}
        FOR NO KEY UPDATE OF c SKIP LOCKED`;
      return rows.map((row) => row.id);
    },
    ...outgoingQueue(database),
    transcript: (chat, after, limit) => readTranscript(database, chat, after, limit),
  };
}
