import type { Incoming } from "../../channels/channel.ts";
import type { Chat, Handled, Received } from "../../messaging/ports.ts";
import type { Vault } from "../crypto.ts";
import { Prisma } from "../generated/client.ts";
import { openChatState, sealChatState } from "../records/sealed.ts";
import { payloadContext } from "./incoming.ts";

/** A chat, locked until the transaction ends, and the message that is next. */
export interface Next {
  chat: Chat;
  message: Received;
  dueAt: Date;
  /** Takes the chat's next line number. */
  seq(): number;
  lastSeq(): number;
}

interface Row {
  id: string;
  channel: string;
  account: string;
  externalId: string;
  kind: string;
  stateSealed: Uint8Array | null;
  lastSeq: number;
  inbox: bigint;
  messageId: string;
  payloadSealed: Uint8Array;
  attempts: number;
  dueAt: Date;
  receivedAt: Date;
}

/**
 * Locks the chat and takes its next message in one round trip. The inner lock matters: when this statement waited
 * for another turn, its snapshot still shows that turn's message as waiting, and only locking the row looks again.
 */
export async function takeNext(
  tx: Prisma.TransactionClient,
  vault: Vault,
  chatId: string,
): Promise<Next | undefined> {
  const [row] = await tx.$queryRaw<Row[]>`
    WITH chat AS MATERIALIZED (
      SELECT "id", "channel", "account", "externalId", "kind", "stateSealed", "lastSeq"
      FROM "Chat" WHERE "id" = ${chatId} FOR NO KEY UPDATE
    )
    SELECT chat.*, m.* FROM chat CROSS JOIN LATERAL (
      SELECT i."id" AS inbox, i."externalId" AS "messageId", i."payloadSealed", i."attempts", i."dueAt", i."receivedAt"
      FROM "Inbox" i WHERE i."chatId" = chat."id" AND i."state" = 'waiting'
      ORDER BY i."id" LIMIT 1 FOR NO KEY UPDATE
    ) m`;
  if (!row) return undefined;
  let lastSeq = row.lastSeq;
  const context = payloadContext({ channel: row.channel, account: row.account, id: row.messageId });
  return {
    chat: {
      id: row.id,
      channel: row.channel,
      account: row.account,
      externalId: row.externalId,
      kind: row.kind as Chat["kind"],
      state: openChatState(vault, row.id, row.stateSealed),
    },
    message: {
      ...vault.openJson<Incoming>(row.payloadSealed, context),
      inbox: row.inbox.toString(),
      receivedAt: row.receivedAt,
      attempt: row.attempts + 1,
    },
    dueAt: row.dueAt,
    seq: () => ++lastSeq,
    lastSeq: () => lastSeq,
  };
}

/** What is kept of a person's line once it is handled. */
export interface ShownLine {
  text: string;
  file?: { upload: string; name: string };
}

/** Everything a turn leaves behind, in one statement: redacted message, state, replies. */
export async function finishTurn(
  tx: Prisma.TransactionClient,
  vault: Vault,
  turn: { next: Next; line: number; handled: Handled; now: Date },
): Promise<void> {
  const { next, line, handled, now } = turn;
  const { chat, message } = next;
  const inbox = BigInt(message.inbox);
  const shown: ShownLine = {
    text: handled.shown,
    ...(message.file && { file: { upload: message.file.upload, name: message.file.name } }),
  };
  const replies = handled.replies.map((reply, index) => {
    const reference = `${message.inbox}:${index + 1}`;
    const sealed = vault.sealJson(reply, `Outbox.message:${reference}`);
    return Prisma.sql`(${next.seq()}::int, ${reference}, ${sealed}::bytea)`;
  });
  const written =
    replies.length === 0
      ? Prisma.empty
      : Prisma.sql`, written AS (
          INSERT INTO "Outbox"
            ("chatId", "channel", "account", "seq", "reference", "messageSealed", "dueAt", "createdAt")
          SELECT ${chat.id}, ${chat.channel}, ${chat.account}, r.seq, r.reference, r.message, ${now}::timestamptz, ${now}::timestamptz
          FROM (VALUES ${Prisma.join(replies)}) AS r (seq, reference, message) ORDER BY r.seq
        )`;
  const changed = await tx.$executeRaw`
    WITH kept AS (
      UPDATE "Chat" SET
        "stateSealed" = ${sealChatState(vault, chat.id, handled.state)}, "lastSeq" = ${next.lastSeq()}::int, "usedAt" = ${now}
      WHERE "id" = ${chat.id}
    )${written}
    UPDATE "Inbox" SET
      "state" = 'done', "payloadSealed" = NULL, "seq" = ${line}::int, "doneAt" = ${now},
      "shownSealed" = ${vault.sealJson(shown, `Inbox.shown:${message.inbox}`)}
    WHERE "id" = ${inbox} AND "state" = 'waiting'`;
  if (changed !== 1) throw new Error(`Message ${message.inbox} was handled by somebody else`);
}
