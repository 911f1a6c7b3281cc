import type { Incoming, Outgoing, Sent } from "../channels/channel.ts";

/** One conversation's messages, in order. */
export interface Chat {
  id: string;
  channel: string;
  account: string;
  /** The platform's id for the chat. */
  externalId: string;
  kind: "private" | "group";
  /** Whatever the handler kept last time; undefined before the first message. */
  state: unknown;
}

/** An incoming message taken from the inbox. `attempt` counts from 1. */
export interface Received extends Incoming {
  inbox: string;
  receivedAt: Date;
  attempt: number;
}

/** What handling one message leads to. State, replies and whatever was done through `records` commit together. */
export interface Handled {
  state: unknown;
  replies: readonly Outgoing[];
  /** How the person's own line is kept in the transcript (masked); what they sent is then forgotten. */
  shown: string;
}

export interface Turn<Records> {
  chat: Chat;
  message: Received;
  now: Date;
  /** The business records, bound to the turn's transaction. */
  records: Records;
}

export type Handler<Records> = (turn: Turn<Records>) => Promise<Handled>;

/** A line of a chat as people see it. `id` is what the platform or the browser called the person's message. */
export type Line =
  | {
      seq: number;
      at: Date;
      from: "person";
      id?: string;
      text: string;
      file?: { upload: string; name: string };
    }
  | { seq: number; at: Date; from: "assistant"; message: Outgoing };

export interface Queued {
  id: string;
  channel: string;
  account: string;
  chat: string;
  reference: string;
  seq: number;
  message: Outgoing;
  attempt: number;
}

/** Durable storage of the pipeline. Every method is one transaction. */
export interface MessageStore<Records> {
  /** Keeps an incoming message. A second delivery of the same (channel, account, id) is dropped. */
  accept(message: Incoming, now: Date): Promise<{ chat: string; duplicate: boolean }>;
  /**
   * Locks the chat, takes its next message and commits everything the handler did; "idle" when none waits. After "more"
   * another one waits; after "handled" none did when this one was taken, and a later one has its own wake.
   */
  takeTurn(chat: string, now: Date, handle: Handler<Records>): Promise<"handled" | "more" | "idle">;
  /**
   * Notes a failed attempt at the chat's next message, outside its rolled-back turn; returns the attempts so far. The
   * message rests for half a second, then twice as long each time, at most a minute.
   */
  noteFailure(chat: string, now: Date): Promise<number>;
  /** Gives up on the chat's next message: `handle` says what the person is told and opens the ticket. */
  giveUp(chat: string, now: Date, handle: Handler<Records>): Promise<void>;
  /** Chats with messages waiting that nobody is working on, oldest first. */
  waiting(now: Date, limit: number): Promise<string[]>;
  /**
   * Marks due messages of a channel as being sent and returns them, answers before reminders, in order per chat. A
   * chat whose earlier message is still under way is left out. "one" takes only the first of each chat: what is
   * marked when the process dies can't be told from what was sent.
   */
  claimOutgoing(channel: string, now: Date, limit: number, perChat: "one" | "all"): Promise<Queued[]>;
  /** Records what became of attempts. A retry is due `afterMs` later, until ten attempts have failed. */
  noteSent(attempts: readonly { id: string; result: Sent }[], now: Date): Promise<void>;
  /** Gives back what was claimed and not tried, because something before it in the chat has to wait. */
  unclaim(ids: readonly string[]): Promise<void>;
  /**
   * After a crash: what has been under way since before `claimedBefore` is queued again where sending twice is
   * safe, else marked unknown. Returns how many.
   */
  recoverOutgoing(channel: string, idempotentSend: boolean, claimedBefore: Date): Promise<number>;
  /** The chat's lines after a sequence number, oldest first. */
  transcript(chat: string, after: number, limit: number): Promise<Line[]>;
}

/** A hint that something may be waiting. Losing one only costs time: sweeps find the same work. */
export type Wake =
  | { kind: "inbox"; chat: string }
  /** New lines of a chat: to be sent, and to be shown by whichever process its page is connected to. */
  | { kind: "outbox"; channel: string; chat: string };

export interface Wakes {
  announce(wake: Wake): void;
  /** Hears announcements of this and, on a PostgreSQL server, of other processes. Returns how to stop. */
  subscribe(listener: (wake: Wake) => void): () => void;
  close(): Promise<void>;
}

/** Where the pipeline reports. Ids and states, never what people wrote. */
export interface Log {
  info(detail: object, text: string): void;
  warn(detail: object, text: string): void;
  error(detail: object, text: string): void;
}
