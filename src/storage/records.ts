import type { Outgoing } from "../channels/channel.ts";
import type { Employer, Person, Records } from "../filings/records.ts";
import type { Wake } from "../messaging/ports.ts";
import type { Vault } from "./crypto.ts";
import type { Prisma } from "./generated/client.ts";
import { auditTrail } from "./records/audit-trail.ts";
import { contracts } from "./records/contracts.ts";
import { employers } from "./records/employers.ts";
import { filings } from "./records/filings.ts";
import { papers } from "./records/papers.ts";
import { people } from "./records/people.ts";
import { openChatState } from "./records/sealed.ts";
import { settings } from "./records/settings.ts";
import { tickets } from "./records/tickets.ts";
import { uploads } from "./records/uploads.ts";

/** What all records of one transaction share. */
export interface RecordsContext {
  readonly tx: Prisma.TransactionClient;
  vault: Vault;
  now: Date;
  /** The chat whose turn this is: its row is locked and its next line numbers are counted here. */
  turn?: TurnContext;
  /** Hears of lines written to a chat, to be announced after the commit. */
  onLine(wake: Wake): void;
}

export interface TurnContext {
  chat: string;
  nextSeq(): number;
  /** Who the chat belongs to and files for, read together with the message; forgotten when it changes. */
  known?: { person: Person; employer?: Employer } | undefined;
}

/** The business records, bound to one transaction. Nothing is asked of the database before it is needed. */
export function createRecords(context: RecordsContext): Records {
  return {
    get people() {
      return people(context);
    },
    get employers() {
      return employers(context);
    },
    get filings() {
      return filings(context);
    },
    get contracts() {
      return contracts(context);
    },
    get papers() {
      return papers(context);
    },
    get uploads() {
      return uploads(context);
    },
    get audit() {
      return auditTrail(context);
    },
    get tickets() {
      return tickets(context);
    },
    get settings() {
      return settings(context);
    },
    notify: (chat, dedupeKey, message) => notify(context, chat, dedupeKey, message),
    chatsOfEmployer: (employer) => chatsOfEmployer(context, employer),
    chatState: (chat) => chatState(context, chat),
  };
}

/** Answers come first: somebody waits for them. */
const NOBODY_WAITS = 1;

async function notify(
  context: RecordsContext,
  chat: string,
  dedupeKey: string,
  message: Outgoing,
): Promise<void> {
  const { tx, vault, now } = context;
  const written = await tx.outbox.findUnique({ where: { reference: dedupeKey }, select: { id: true } });
  if (written) return;
  const sealed = vault.sealJson(message, `Outbox.message:${dedupeKey}`);
  const own = context.turn?.chat === chat ? context.turn.nextSeq() : undefined;
  // The update locks the chat, so lines become visible in the order of their numbers.
  const rows = await tx.$queryRaw<{ channel: string }[]>`
    WITH line AS (
      UPDATE "Chat" SET "lastSeq" = COALESCE(${own}::int, "lastSeq" + 1) WHERE "id" = ${chat}
      RETURNING "id", "channel", "account", "lastSeq"
    )
    INSERT INTO "Outbox" ("chatId", "channel", "account", "seq", "reference", "priority", "messageSealed", "dueAt", "createdAt")
    SELECT "id", "channel", "account", "lastSeq", ${dedupeKey}, ${NOBODY_WAITS}::smallint, ${sealed}, ${now}, ${now} FROM line
    RETURNING "channel"`;
  const [row] = rows;
  if (!row) throw new Error(`No chat ${chat} to write to`);
  context.onLine({ kind: "outbox", channel: row.channel, chat });
}

async function chatState({ tx, vault }: RecordsContext, id: string): Promise<unknown> {
  const chat = await tx.chat.findUnique({ where: { id }, select: { stateSealed: true } });
  return chat ? openChatState(vault, id, chat.stateSealed) : undefined;
}

async function chatsOfEmployer(
  { tx, vault }: RecordsContext,
  employer: string,
): Promise<{ id: string; state: unknown }[]> {
  const chats = await tx.chat.findMany({
    where: { kind: "private", person: { adminOf: { some: { employerId: employer, until: null } } } },
    orderBy: [{ usedAt: "desc" }, { id: "asc" }],
    select: { id: true, stateSealed: true },
  });
  return chats.map(({ id, stateSealed }) => ({ id, state: openChatState(vault, id, stateSealed) }));
}
