import { randomUUID } from "node:crypto";
import { createAssistant } from "../../src/app/assistant.ts";
import { apologyHandler } from "../../src/assistant/apologise.ts";
import { assistantHandler } from "../../src/assistant/assistant.ts";
import type { Channel, Incoming } from "../../src/channels/channel.ts";
import { Pipeline } from "../../src/messaging/pipeline.ts";
import { regionOf } from "../../src/regions/index.ts";
import type { Database } from "../../src/storage/database.ts";
import { createMessageStore } from "../../src/storage/message-store.ts";
import type { Contender } from "./dialog.bench.ts";
import { NOW } from "./twenty-questions.ts";

/** The product's whole message pipeline, its sender included, with a channel that sends nothing anywhere. */
export async function ourChats(database: Database): Promise<Contender> {
  const assistant = createAssistant(regionOf("zhanyi"));
  const store = createMessageStore(database);
  const committed = new Map<string, () => void>();
  const asked = new Map<string, string | undefined>();
  const faults: unknown[] = [];
  const channel: Channel = {
    name: "web",
    capabilities: { buttons: true, files: true, activeSend: true, idempotentSend: true, maxText: 4_000 },
    start: async () => undefined,
    send: async ({ chat, message }) => {
      asked.set(chat, message.input?.field);
      return { outcome: "sent" };
    },
    stop: async () => undefined,
  };
  const handle = assistantHandler(assistant);
  const pipeline = new Pipeline(
    {
      store: {
        ...store,
        async takeTurn(chat, now, handler) {
          let from = "";
          const outcome = await store.takeTurn(chat, now, (turn) => {
            from = turn.chat.externalId;
            return handler(turn);
          });
          committed.get(from)?.();
          return outcome;
        },
      },
      wakes: database.wakes,
      channels: [channel],
      handle,
      apologise: apologyHandler(assistant),
      now: () => NOW,
      log: {
        info: () => undefined,
        warn: () => undefined,
        error: (detail) => void faults.push(detail),
      },
    },
    { onlySender: true, lanes: 8 },
  );
  await pipeline.start();

  const deliver = async (chat: string, said: Partial<Incoming>) => {
    const done = new Promise<void>((resolve) => committed.set(chat, resolve));
    const about = { channel: "web", account: "", id: randomUUID(), kind: "private" } as const;
    await pipeline.receive({ ...about, chat, sender: { id: chat }, ...said });
    await done;
    if (faults.length > 0) throw new Error(`a turn failed: ${JSON.stringify(faults[0])}`);
  };
  return {
    async begin() {
      const chat = randomUUID();
      await deliver(chat, { choice: "do:start:new-contract" });
      return chat;
    },
    say: (chat, text) => deliver(chat, { text }),
    async asked(chat) {
      await pipeline.settled();
      return asked.get(chat);
    },
    close: () => pipeline.stop(),
  };
}
