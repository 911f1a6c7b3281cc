import type { Channel, Sent } from "../channels/channel.ts";
import { faultDetail } from "./fault-detail.ts";
import type { Log, MessageStore, Queued } from "./ports.ts";

export interface SenderOptions {
  now: () => Date;
  log: Log;
  /** Messages claimed at once. */
  batch: number;
  /** After this long without an answer from the channel, nobody knows whether the message arrived. */
  timeoutMs: number;
  /** The least time between two messages on this channel, 0 for none. */
  paceMs: number;
}

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 5 * 60_000;

/** Sends one channel's outgoing messages: claimed, handed over, noted. */
export class Sender {
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private readonly timers = new Set<NodeJS.Timeout>();
  private readyAt = 0;

  constructor(
    private readonly channel: Channel,
    private readonly store: Pick<MessageStore<never>, "claimOutgoing" | "noteSent" | "unclaim">,
    private readonly options: SenderOptions,
  ) {}

  /** Sees to it that what is due is sent. */
  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.drain()
      .catch((error: unknown) => {
        this.options.log.error(
          { channel: this.channel.name, ...faultDetail(error) },
          "sending was interrupted",
        );
      })
      .finally(() => {
        this.running = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  /** Finishes the batch in hand. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    await this.running;
  }

  async settled(): Promise<void> {
    while (this.running) await this.running;
  }

  private async drain(): Promise<void> {
    while (!this.stopped) {
      const perChat = this.channel.capabilities.idempotentSend ? "all" : "one";
      const { now, batch } = this.options;
      const claimed = await this.store.claimOutgoing(this.channel.name, now(), batch, perChat);
      if (claimed.length === 0) return;
      await this.sendAll(claimed);
    }
  }

  /** In order within a chat: what comes after a message that has to wait goes back too. */
  private async sendAll(claimed: readonly Queued[]): Promise<void> {
    const noted: { id: string; result: Sent }[] = [];
    const back: string[] = [];
    const blocked = new Set<string>();
    for (const message of claimed) {
      const chat = JSON.stringify([message.account, message.chat]);
      if (blocked.has(chat) || this.stopped) {
        back.push(message.id);
        continue;
      }
      const result = await this.send(message);
      noted.push({ id: message.id, result });
      if (result.outcome === "retry") {
        blocked.add(chat);
        this.wakeLater(result.afterMs ?? 0);
      }
    }
    await this.store.noteSent(noted, this.options.now());
    await this.store.unclaim(back);
  }

  private async send({ account, chat, reference, seq, message, attempt }: Queued): Promise<Sent> {
    await this.pace();
    const result = await this.withinTime(this.channel.send({ account, chat, reference, seq, message }));
    if (result.outcome !== "sent")
      this.options.log.warn(
        { channel: this.channel.name, reference, attempt, outcome: result.outcome },
        "a message was not sent",
      );
    // Sending again does no harm there, so not knowing is no end.
    const again = result.outcome === "unknown" && this.channel.capabilities.idempotentSend;
    if (result.outcome !== "retry" && !again) return result;
    const named = result.outcome === "retry" ? result.afterMs : undefined;
    return { outcome: "retry", afterMs: named ?? patience(attempt) };
  }

  private async withinTime(sending: Promise<Sent>): Promise<Sent> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Sent>((done) => {
      timer = setTimeout(() => done({ outcome: "unknown" }), this.options.timeoutMs);
    });
    try {
      return await Promise.race([sending, late]);
    } catch (error) {
      // A channel reports what the platform says; a throw is a fault of ours, and whether it arrived is unknown.
      this.options.log.error(
        { channel: this.channel.name, ...faultDetail(error) },
        "a channel failed to send",
      );
      return { outcome: "unknown" };
    } finally {
      clearTimeout(timer);
    }
  }

  private async pace(): Promise<void> {
    if (this.options.paceMs === 0) return;
    const at = performance.now();
    const wait = Math.max(0, this.readyAt - at);
    this.readyAt = at + wait + this.options.paceMs;
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
  }

  /** Just when the message is due again; a sweep would come later. */
  private wakeLater(afterMs: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.wake();
    }, afterMs + 5).unref();
    this.timers.add(timer);
  }
}

/** Milliseconds before the next attempt: 1 s, 2 s, 4 s … at most five minutes. */
function patience(attempt: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** (attempt - 1), LONGEST_RETRY_MS);
}
