import type { Capabilities, Channel, Delivery, Incoming, Receive, Sent } from "../../src/channels/channel.ts";

/** A double of a platform: what it was handed, and how it answers. */
export class Network implements Channel {
  readonly name: string;
  readonly capabilities: Capabilities;
  readonly deliveries: Delivery[] = [];
  /** Answers to come, in order; afterwards everything is sent. */
  readonly answers: (Sent | Error | "never")[] = [];
  private receive: Receive | undefined;
  private sent = 0;

  constructor(name = "web", capabilities: Partial<Capabilities> = {}) {
    this.name = name;
    this.capabilities = {
      buttons: true,
      files: true,
      activeSend: true,
      idempotentSend: true,
      maxText: 10_000,
      ...capabilities,
    };
  }

  async start(receive: Receive): Promise<void> {
    this.receive = receive;
  }

  async stop(): Promise<void> {
    this.receive = undefined;
  }

  async send(delivery: Delivery): Promise<Sent> {
    this.deliveries.push(delivery);
    const answer = this.answers.shift() ?? { outcome: "sent", id: `p${++this.sent}` };
    if (answer === "never") return await new Promise(() => undefined);
    if (answer instanceof Error) throw answer;
    return answer;
  }

  /** A person writes. */
  async say(chat: string, text: string, id: string = crypto.randomUUID()): Promise<void> {
    if (!this.receive) throw new Error("The channel is closed");
    await this.receive(this.message(chat, text, id));
  }

  message(chat: string, text: string, id: string = crypto.randomUUID()): Incoming {
    return { channel: this.name, account: "", id, chat, kind: "private", sender: { id: chat }, text };
  }

  textsTo(chat: string): string[] {
    return this.deliveries
      .filter((delivery) => delivery.chat === chat)
      .map((delivery) => delivery.message.text);
  }
}
