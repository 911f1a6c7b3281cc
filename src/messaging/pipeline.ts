import type { Channel, Incoming } from "../channels/channel.ts";
import { faultDetail } from "./fault-detail.ts";
import { Lanes } from "./lanes.ts";
import type { Handler, Log, MessageStore, Wakes } from "./ports.ts";
import { Sender } from "./sender.ts";

export interface PipelineParts<Records> {
  store: MessageStore<Records>;
  wakes: Wakes;
  channels: readonly Channel[];
  /** Handles one message; pure but for what it does through the turn's records. */
  handle: Handler<Records>;
  /** What a person is told when their message could not be handled; opens the ticket. */
  apologise: Handler<Records>;
  now: () => Date;
  log: Log;
}

export interface PipelineOptions {
  /** Chats handled side by side in this process. */
  lanes: number;
  /** Attempts at a message before it goes to an officer. */
  attempts: number;
  sendBatch: number;
  sendTimeoutMs: number;
  /** The least time between two messages, per channel. */
  paceMs: Readonly<Record<string, number>>;
  /** Nobody else sends from this database, so whatever is marked as being sent at start was cut off. */
  onlySender: boolean;
}

const DEFAULTS: PipelineOptions = {
  lanes: 4,
  attempts: 5,
  sendBatch: 50,
  sendTimeoutMs: 30_000,
  paceMs: {},
  onlySender: false,
};

/** After this many send time-outs without news, the sender is taken for dead. */
const DEAD_AFTER_TIMEOUTS = 2;
const SWEEP_LIMIT = 200;

/** The way of a message: stored, handled in the chat's order, answered. See README.md. */
export class Pipeline<Records> {
  private readonly options: PipelineOptions;
  private readonly lanes: Lanes;
  private readonly senders: ReadonlyMap<string, Sender>;
  private unsubscribe: (() => void) | undefined;
  private readonly retries = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly parts: PipelineParts<Records>,
    options: Partial<PipelineOptions> = {},
  ) {
    this.options = { ...DEFAULTS, ...options };
    this.lanes = new Lanes(this.options.lanes, (chat) => this.work(chat));
    this.senders = new Map(
      parts.channels.map((channel) => [
        channel.name,
        new Sender(channel, parts.store, {
          now: parts.now,
          log: parts.log,
          batch: this.options.sendBatch,
          timeoutMs: this.options.sendTimeoutMs,
          paceMs: this.options.paceMs[channel.name] ?? 0,
        }),
      ]),
    );
  }

  /** Recovers what a crash cut off, then opens the channels. */
  async start(): Promise<void> {
    this.unsubscribe = this.parts.wakes.subscribe((wake) => {
      if (wake.kind === "inbox") this.lanes.wake(wake.chat);
      else this.senders.get(wake.channel)?.wake();
    });
    await this.recover(this.options.onlySender ? this.parts.now() : this.presumedDead());
    await this.sweep();
    for (const channel of this.parts.channels) await channel.start((message) => this.receive(message));
  }

  /**
   * Stores a message; resolves once it is kept for good, which is when the platform may be told. A message that was
   * delivered before is dropped. Handling goes on behind.
   */
  async receive(message: Incoming): Promise<void> {
    await this.parts.store.accept(message, this.parts.now());
  }

  /** Looks for work that nobody was woken for: retries, lost wakes, another process's leavings. Safe at any time. */
  async sweep(): Promise<void> {
    await this.recover(this.presumedDead());
    for (const chat of await this.parts.store.waiting(this.parts.now(), SWEEP_LIMIT)) this.lanes.wake(chat);
    for (const sender of this.senders.values()) sender.wake();
  }

  /** Closes the channels, finishes what is in hand and sends the answers to it. */
  async stop(): Promise<void> {
    for (const channel of this.parts.channels) await channel.stop();
    for (const timer of this.retries.values()) clearTimeout(timer);
    this.retries.clear();
    await this.lanes.stop();
    await Promise.all([...this.senders.values()].map((sender) => sender.settled()));
    this.unsubscribe?.();
    await Promise.all([...this.senders.values()].map((sender) => sender.stop()));
  }

  /** Resolves when nothing is being handled or sent in this process. */
  async settled(): Promise<void> {
    await this.lanes.settled();
    await Promise.all([...this.senders.values()].map((sender) => sender.settled()));
  }

  private presumedDead(): Date {
    return new Date(this.parts.now().getTime() - DEAD_AFTER_TIMEOUTS * this.options.sendTimeoutMs);
  }

  private async recover(claimedBefore: Date): Promise<void> {
    for (const channel of this.parts.channels) {
      const { idempotentSend } = channel.capabilities;
      const found = await this.parts.store.recoverOutgoing(channel.name, idempotentSend, claimedBefore);
      if (found > 0)
        this.parts.log.warn(
          { channel: channel.name, found, resent: idempotentSend },
          "sending had been cut off",
        );
    }
  }

  private async work(chat: string): Promise<void> {
    try {
      for (;;) {
        const outcome = await this.parts.store.takeTurn(chat, this.parts.now(), this.parts.handle);
        if (outcome !== "more") return;
      }
    } catch (error) {
      await this.afterFault(chat, error).catch((second: unknown) => {
        // The database itself is in trouble; the message is kept, and the sweep comes back to it.
        this.parts.log.error({ chat, ...faultDetail(second) }, "a failure could not be noted");
      });
    }
  }

  private async afterFault(chat: string, error: unknown): Promise<void> {
    const attempts = await this.parts.store.noteFailure(chat, this.parts.now());
    this.parts.log.error({ chat, attempts, ...faultDetail(error) }, "a message could not be handled");
    if (attempts === 0) return;
    if (attempts < this.options.attempts) {
      this.wakeLater(chat, attempts);
      return;
    }
    await this.parts.store.giveUp(chat, this.parts.now(), this.parts.apologise);
    this.parts.log.warn({ chat, attempts }, "a message was handed to an officer");
    this.lanes.wake(chat);
  }

  /** A little after the store lets the message be taken again; the sweep would come later. */
  private wakeLater(chat: string, attempts: number): void {
    clearTimeout(this.retries.get(chat));
    const timer = setTimeout(
      () => {
        this.retries.delete(chat);
        this.lanes.wake(chat);
      },
      500 * 2 ** (attempts - 1) + 20,
    ).unref();
    this.retries.set(chat, timer);
  }
}
