import { randomUUID } from "node:crypto";
import type { TicketDesk, TicketDetail, TicketRow, TicketView } from "../desk/ports.ts";
import { Stale } from "../filings/records.ts";
import type { Database } from "./database.ts";
import { isId } from "./desk-filing-query.ts";
import type { Prisma } from "./generated/client.ts";
import { readTranscript } from "./messages/transcript.ts";
import { openColumn, sealColumn } from "./records/sealed.ts";
import { TICKET_TEXT } from "./records/tickets.ts";

const EXCERPT_LINES = 30;
const ROW_TEXT = 80;
const statesOf: Record<TicketView, string[]> = {
  open: ["open", "claimed"],
  answered: ["answered"],
  closed: ["closed"],
};

/** What the desk reads of tickets, and how it closes them. */
export function deskTickets(database: Database): TicketDesk {
  const { prisma } = database;
  return {
    async list(view, page) {
      const where = { state: { in: statesOf[view] } };
      const [rows, total] = await Promise.all([
        prisma.ticket.findMany({
          where,
          orderBy:
            view === "open" ? [{ createdAt: "asc" }, { id: "asc" }] : [{ createdAt: "desc" }, { id: "desc" }],
          skip: (page.number - 1) * page.size,
          take: page.size,
          include: columns,
        }),
        prisma.ticket.count({ where }),
      ]);
      return { rows: rows.map((row) => asRow(database, row)), total };
    },
    async counts() {
      const groups = await prisma.ticket.groupBy({ by: ["state"], _count: true });
      const count = (view: TicketView) =>
        groups
          .filter(({ state }) => statesOf[view].includes(state))
          .reduce((sum, { _count }) => sum + _count, 0);
      return { open: count("open"), answered: count("answered"), closed: count("closed") };
    },
    find: (id) => find(database, id),
    close: (id, version, officer, now) => change(database, { id, version, officer, now, to: "closed" }),
    reopen: (id, version, officer, now) => change(database, { id, version, officer, now, to: "open" }),
  };
}

const columns = {
  employer: { select: { id: true, name: true } },
  messages: { where: { author: { not: "officer" } }, orderBy: [{ at: "desc" }, { id: "desc" }], take: 1 },
} as const satisfies Prisma.TicketInclude;

type Columns = Prisma.TicketGetPayload<{ include: typeof columns }>;

function asRow({ vault }: Database, row: Columns): TicketRow {
  const [last] = row.messages;
  const text = last ? openColumn<string>(vault, TICKET_TEXT, last.id, last.textSealed) : "";
  const signs = [...text];
  return {
    id: row.id,
    number: row.number,
    state: row.state === "claimed" ? "open" : (row.state as TicketView),
    cause: row.cause as TicketRow["cause"],
    text: signs.length > ROW_TEXT ? `${signs.slice(0, ROW_TEXT).join("")}…` : text,
    ...(row.employer && { employer: row.employer }),
    openedAt: row.createdAt,
  };
}

async function find(database: Database, id: string): Promise<TicketDetail | undefined> {
  const { prisma, vault } = database;
  const row = isId(id)
    ? await prisma.ticket.findUnique({
        where: { id },
        include: { ...columns, chat: { select: { lastSeq: true } } },
      })
    : null;
  if (!row) return undefined;
  const [messages, lines] = await Promise.all([
    prisma.ticketMessage.findMany({ where: { ticketId: id }, orderBy: [{ at: "asc" }, { id: "asc" }] }),
    readTranscript(database, row.chatId, Math.max(0, row.chat.lastSeq - EXCERPT_LINES), EXCERPT_LINES),
  ]);
  const officers = await prisma.officer.findMany({
    where: { id: { in: messages.flatMap(({ authorId }) => authorId ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(officers.map(({ id: officer, name }) => [officer, name]));
  return {
    ...asRow(database, row),
    version: row.version,
    messages: messages.map((message) => {
      const name = message.authorId ? names.get(message.authorId) : undefined;
      return {
        at: message.at,
        author: message.author as "person" | "officer" | "system",
        text: openColumn<string>(vault, TICKET_TEXT, message.id, message.textSealed),
        ...(name && { name }),
      };
    }),
    transcript: lines.map((line) => ({
      at: line.at,
      from: line.from,
      text: line.from === "person" ? line.text : line.message.text,
    })),
  };
}

function change(
  database: Database,
  {
    id,
    version,
    officer,
    now,
    to,
  }: { id: string; version: number; officer: string; now: Date; to: "closed" | "open" },
): Promise<void> {
  return database.transact(now, async (records, tx) => {
    const from = to === "closed" ? { not: "closed" } : "closed";
    const current = await tx.ticket.findFirst({
      where: { id, version, state: from },
      select: { chatId: true },
    });
    // A chat has one ticket that is not closed: a newer one takes the place of the one to be reopened.
    const newer =
      to === "open" &&
      current &&
      (await tx.ticket.findFirst({ where: { chatId: current.chatId, state: { not: "closed" } } }));
    if (!current || newer) throw new Stale(`Ticket ${id}`);
    const { count } = await tx.ticket.updateMany({
      where: { id, version },
      data: {
        state: to,
        closedAt: to === "closed" ? now : null,
        officerId: officer,
        version: { increment: 1 },
      },
    });
    if (count === 0) throw new Stale(`Ticket ${id}`);
    await records.audit.add({
      at: now,
      actor: { kind: "officer", id: officer },
      action: to === "closed" ? "ticket.closed" : "ticket.reopened",
      subject: { kind: "ticket", id },
    });
  });
}

/**
 * Adds an officer's answer to a ticket within a transaction and says which chat to tell, and in which state it is
 * ("TicketMessage" id as the dedupe key). Throws `Stale` when the ticket no longer has this version or is closed.
 */
export async function addAnswer(
  { vault }: Pick<Database, "vault">,
  tx: Prisma.TransactionClient,
  answer: { ticket: string; version: number; text: string; officer: string; now: Date },
): Promise<{ message: string; chat: string; number: string }> {
  const [ticket] = await tx.ticket.updateManyAndReturn({
    where: { id: answer.ticket, version: answer.version, state: { not: "closed" } },
    data: { state: "answered", officerId: answer.officer, version: { increment: 1 } },
  });
  if (!ticket) throw new Stale(`Ticket ${answer.ticket}`);
  const id = randomUUID();
  await tx.ticketMessage.create({
    data: {
      id,
      ticketId: ticket.id,
      author: "officer",
      authorId: answer.officer,
      textSealed: sealColumn(vault, TICKET_TEXT, id, answer.text),
      at: answer.now,
    },
  });
  return { message: id, chat: ticket.chatId, number: ticket.number };
}
