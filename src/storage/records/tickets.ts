import { randomUUID } from "node:crypto";
import type { Tickets } from "../../filings/records.ts";
import type { RecordsContext } from "../records.ts";
import { nextNumber } from "./numbers.ts";
import { sealColumn } from "./sealed.ts";

export const TICKET_TEXT = "TicketMessage.text";

export function tickets(context: RecordsContext): Tickets {
  const { tx, vault, now } = context;
  return {
    async open({ chat, person, employer, cause, text }) {
      const open = await tx.ticket.findFirst({ where: { chatId: chat, state: { not: "closed" } } });
      const ticket =
        open ??
        (await tx.ticket.create({
          data: {
            number: await nextNumber(context, "ticket", "T"),
            chatId: chat,
            personId: person,
            employerId: employer ?? null,
            cause,
            createdAt: now,
          },
        }));
      const id = randomUUID();
      await tx.ticketMessage.create({
        data: {
          id,
          ticketId: ticket.id,
          author: cause === "failed" ? "system" : "person",
          textSealed: sealColumn(vault, TICKET_TEXT, id, text),
          at: now,
        },
      });
      // Something new to answer: an answered ticket waits again.
      if (open?.state === "answered")
        await tx.ticket.update({
          where: { id: open.id },
          data: { state: "open", version: { increment: 1 } },
        });
      return { number: ticket.number };
    },
  };
}
