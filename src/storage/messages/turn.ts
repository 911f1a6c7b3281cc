import type { PoolClient } from "pg";
import type { Incoming } from "../../channels/channel.ts";
import type { Employer, Person } from "../../filings/records.ts";
import type { Chat, Handled, Received } from "../../messaging/ports.ts";
import type { Vault } from "../crypto.ts";
import { asEmployer } from "../records/employers.ts";
import { openChatState, sealChatState } from "../records/sealed.ts";
import type { Transaction } from "../transaction.ts";
import { payloadContext } from "./incoming.ts";

/** A chat, locked until the transaction ends, and the message that is next. */
export interface Next {
  chat: Chat;
  message: Received;
  dueAt: Date;
  /** Whether another message waits behind this one. */
  more: boolean;
  /** Who writes and whom they file for, if the chat has a person already. */
  known: { person: Person; employer?: Employer } | undefined;
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
  stateSealed: Buffer | null;
  lastSeq: number;
  inbox: string;
  messageId: string;
  payloadSealed: Buffer;
  attempts: number;
  dueAt: Date;
  receivedAt: Date;
  more: boolean;
  personId: string | null;
  username: string | null;
  employer: string | null;
  region: string;
  name: string;
  creditCode: string;
  profileSealed: Buffer;
  accessAppliedOn: string | null;
  accessGrantedOn: string | null;
  profileCompletedOn: string | null;
  version: number;
}

/**
 * Locks the chat and takes its next message in one round trip. The inner lock matters: when this statement waited
 * for another turn, its snapshot still shows that turn's message as waiting, and only locking the row looks again.
 * Who writes and for whom comes along: every turn asks.
 */
const TAKE = `
  WITH chat AS MATERIALIZED (
    SELECT "id", "channel", "account", "externalId", "kind", "stateSealed", "lastSeq", "personId"
    FROM "Chat" WHERE "id" = $1 FOR NO KEY UPDATE
  )
  SELECT chat.*, m.*, EXISTS (
      SELECT FROM "Inbox" j WHERE j."chatId" = chat."id" AND j."state" = 'waiting' AND j."id" > m.inbox
    ) AS more, a."username", e."id" AS employer, e."region", e."name", e."creditCode", e."profileSealed",
    e."accessAppliedOn", e."accessGrantedOn", e."profileCompletedOn", e."version"
  FROM chat CROSS JOIN LATERAL (
    SELECT i."id" AS inbox, i."externalId" AS "messageId", i."payloadSealed", i."attempts", i."dueAt", i."receivedAt"
    FROM "Inbox" i WHERE i."chatId" = chat."id" AND i."state" = 'waiting'
    ORDER BY i."id" LIMIT 1 FOR NO KEY UPDATE
  ) m
  LEFT JOIN "Account" a ON a."personId" = chat."personId"
  LEFT JOIN "EmployerAdmin" ea ON ea."personId" = chat."personId" AND ea."until" IS NULL
  LEFT JOIN "Employer" e ON e."id" = ea."employerId"`;

export async function takeNext(client: PoolClient, vault: Vault, chatId: string): Promise<Next | undefined> {
  const { rows } = await client.query<Row>({ name: "take", text: TAKE, values: [chatId] });
  const [row] = rows;
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
      inbox: row.inbox,
      receivedAt: row.receivedAt,
      attempt: row.attempts + 1,
    },
    dueAt: row.dueAt,
    more: row.more,
    known: knownFrom(vault, row),
    seq: () => ++lastSeq,
    lastSeq: () => lastSeq,
  };
}

function knownFrom(vault: Vault, row: Row): Next["known"] {
  if (row.personId === null) return undefined;
  return {
    person: { id: row.personId, ...(row.username !== null && { username: row.username }) },
    ...(row.employer !== null && { employer: asEmployer(vault, { ...row, id: row.employer }) }),
  };
}

/** What is kept of a person's line once it is handled. */
export interface ShownLine {
  text: string;
  file?: { upload: string; name: string };
}

/**
 * Everything a turn leaves behind, in one statement: redacted message, state, replies. It is sent together with COMMIT,
 * so it has to fail by itself (division by zero) when the message is not waiting any more.
 */
const FINISH = `
  WITH kept AS (
    UPDATE "Chat" SET "stateSealed" = $2, "lastSeq" = $3, "usedAt" = $4 WHERE "id" = $1
  ), written AS (
    INSERT INTO "Outbox"
      ("chatId", "channel", "account", "seq", "reference", "messageSealed", "dueAt", "createdAt")
    SELECT $1, $5, $6, r.seq, r.reference, r.message, $4, $4
    FROM unnest($7::int[], $8::text[], $9::bytea[]) AS r (seq, reference, message) ORDER BY r.seq
  ), done AS (
    UPDATE "Inbox" SET
      "state" = 'done', "payloadSealed" = NULL, "seq" = $10, "shownSealed" = $11, "doneAt" = $4
    WHERE "id" = $12 AND "state" = 'waiting' RETURNING "id"
  )
  SELECT 1 / count(*) FROM done`;

export async function finishTurn(
  tx: Pick<Transaction, "last">,
  vault: Vault,
  turn: { next: Next; line: number; handled: Handled; now: Date },
): Promise<void> {
  const { next, line, handled, now } = turn;
  const { chat, message } = next;
  const shown: ShownLine = {
    text: handled.shown,
    ...(message.file && { file: { upload: message.file.upload, name: message.file.name } }),
  };
  const references = handled.replies.map((_, index) => `${message.inbox}:${index + 1}`);
  const sealed = handled.replies.map((reply, index) =>
    Buffer.from(vault.sealJson(reply, `Outbox.message:${references[index]}`)),
  );
  const numbers = handled.replies.map(() => next.seq());
  const values = [
    chat.id,
    sealChatState(vault, chat.id, handled.state),
    next.lastSeq(),
    now,
    chat.channel,
    chat.account,
    numbers,
    references,
    sealed,
    line,
    vault.sealJson(shown, `Inbox.shown:${message.inbox}`),
    message.inbox,
  ];
  await tx.last({ name: "finish", text: FINISH, values });
}
