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

/** A line of a chat as people see it. */
export type Line =
  | { seq: number; at: Date; from: "person"; text: string; file?: { upload: string; name: string } }
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
  /** Locks the chat, takes its next message and commits everything the handler did; "idle" when none waits. */
  takeTurn(chat: string, now: Date, handle: Handler<Records>): Promise<"handled" | "idle">;
  /** Notes a failed attempt at the chat's next message, outside its rolled-back turn; returns the attempts so far. */
  noteFailure(chat: string, now: Date): Promise<number>;
  /** Gives up on the chat's next message: `handle` says what the person is told and opens the ticket. */
  giveUp(chat: string, now: Date, handle: Handler<Records>): Promise<void>;
  /** Chats with messages waiting that nobody is working on, oldest first. */
  waiting(now: Date, limit: number): Promise<string[]>;
  /** Marks due messages of a channel as being sent and returns them, answers before reminders, in order per chat. */
  claimOutgoing(channel: string, now: Date, limit: number): Promise<Queued[]>;
  /** Records what became of an attempt; decides about another one. */
  noteSent(id: string, result: Sent, now: Date): Promise<void>;
  /** After a crash: what was being sent is queued again where that is safe, else marked unknown. */
  recoverOutgoing(channel: string, idempotentSend: boolean, now: Date): Promise<number>;
  /** The chat's lines after a sequence number, oldest first. */
  transcript(chat: string, after: number, limit: number): Promise<Line[]>;
}
