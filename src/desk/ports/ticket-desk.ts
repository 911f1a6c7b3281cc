import type { Page, PageOf } from "./page.ts";

/** Questions that were handed to the officers. Answering goes through `DeskPorts.answerTicket`. */
export interface TicketDesk {
  /** Open ones oldest first, others newest first. */
  list(view: TicketView, page: Page): Promise<PageOf<TicketRow>>;
  counts(): Promise<Readonly<Record<TicketView, number>>>;
  find(id: string): Promise<TicketDetail | undefined>;
  /** Throws `Stale` unless the ticket still has this version. */
  close(id: string, version: number, officer: string, now: Date): Promise<void>;
  reopen(id: string, version: number, officer: string, now: Date): Promise<void>;
}

export const ticketViews = ["open", "answered", "closed"] as const;
export type TicketView = (typeof ticketViews)[number];

export interface TicketRow {
  id: string;
  number: string;
  state: TicketView;
  /** "failed": our own machinery gave up on a message. */
  cause: "asked" | "failed";
  text: string;
  employer?: { id: string; name: string };
  openedAt: Date;
}

export interface TicketDetail extends TicketRow {
  version: number;
  /** What was handed over and what officers answered, oldest first. */
  messages: readonly { at: Date; author: "person" | "officer" | "system"; name?: string; text: string }[];
  /** The last lines of the chat before and since, oldest first. */
  transcript: readonly { at: Date; from: "person" | "assistant"; text: string }[];
}
