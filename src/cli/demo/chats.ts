import type { Assistant } from "../../assistant/assistant.ts";
import { assistantHandler } from "../../assistant/assistant.ts";
import type { Incoming } from "../../channels/channel.ts";
import type { Database } from "../../storage/database.ts";
import { createMessageStore } from "../../storage/message-store.ts";
import type { DemoEmployer } from "./demo-employer.ts";

const CHANNEL = "web";
const SEND_BATCH = 200;
const silent = { announce: () => undefined, subscribe: () => () => undefined, close: async () => undefined };

/** What admins say in their chats, answered by the real assistant at moments of the invented past. */
export class Chats {
  private readonly store;
  private readonly handle;
  private said = 0;
  /** Chat ids of the database by the admin who talks there. */
  readonly ids = new Map<string, string>();

  constructor(
    private readonly database: Database,
    assistant: Assistant,
  ) {
    // A server that is running must not take these messages: it would answer them as of today.
    this.store = createMessageStore({ ...database, wakes: silent });
    this.handle = assistantHandler(assistant);
  }

  says(employer: DemoEmployer, text: string, at: Date): Promise<void> {
    return this.receive(employer, { text }, at);
  }

  presses(employer: DemoEmployer, choice: string, at: Date): Promise<void> {
    return this.receive(employer, { choice }, at);
  }

  /** What was written long ago was seen long ago; else a server that starts would send it all. */
  async markAllSent(now: Date): Promise<void> {
    for (;;) {
      const claimed = await this.store.claimOutgoing(CHANNEL, now, SEND_BATCH, "all");
      if (claimed.length === 0) return;
      await this.store.noteSent(
        claimed.map(({ id }) => ({ id, result: { outcome: "sent" } })),
        now,
      );
    }
  }

  /** The newest state of an admin's chat. */
  async stateOf(employer: DemoEmployer, now: Date): Promise<unknown> {
    return this.database.transact(now, (records) => records.chatState(this.ids.get(employer.person)!));
  }

  private async receive(employer: DemoEmployer, said: Partial<Incoming>, at: Date): Promise<void> {
    const { person } = employer;
    const message: Incoming = {
      channel: CHANNEL,
      account: "",
      id: `demo:${person}:${this.said++}`,
      chat: person,
      kind: "private",
      sender: { id: person },
      ...said,
    };
    const { chat } = await this.store.accept(message, at);
    this.ids.set(person, chat);
    await this.store.takeTurn(chat, at, this.handle);
  }
}
