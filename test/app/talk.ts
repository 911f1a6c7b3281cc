import { randomUUID } from "node:crypto";
import { createAssistant } from "../../src/app/assistant.ts";
import { decideWith, downloadWith } from "../../src/app/offices-work.ts";
import { apologyHandler } from "../../src/assistant/apologise.ts";
import { assistantHandler } from "../../src/assistant/assistant.ts";
import type { Channel, Incoming, Outgoing, Receive } from "../../src/channels/channel.ts";
import { Pipeline } from "../../src/messaging/pipeline.ts";
import { regionOf } from "../../src/regions/index.ts";
import type { Database } from "../../src/storage/database.ts";
import { createMessageStore } from "../../src/storage/message-store.ts";

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The whole product below the pages: people talk through a channel in memory, officers decide. */
export async function officeForTests(database: Database, options: { today: string; region?: string }) {
  let now = new Date(`${options.today}T02:00:00Z`);
  const assistant = createAssistant(regionOf(options.region ?? "zhanyi"));
  const shown = new Map<string, Outgoing[]>();
  const faults: unknown[] = [];
  let receive: Receive | undefined;
  const channel: Channel = {
    name: "web",
    capabilities: { buttons: true, files: true, activeSend: true, idempotentSend: true, maxText: 4000 },
    async start(taker) {
      receive = taker;
    },
    async send({ chat, message }) {
      shown.set(chat, [...(shown.get(chat) ?? []), message]);
      return { outcome: "sent" };
    },
    stop: async () => undefined,
  };
  const pipeline = new Pipeline(
    {
      store: createMessageStore(database),
      wakes: database.wakes,
      channels: [channel],
      handle: assistantHandler(assistant),
      apologise: apologyHandler(assistant),
      now: () => now,
      log: { ...silent, error: (detail) => void faults.push(new Error(JSON.stringify(detail))) },
    },
    { onlySender: true, attempts: 1 },
  );
  await pipeline.start();

  /** Someone with a browser. */
  function visitor(name: string = randomUUID()) {
    const deliver = async (message: Partial<Incoming>): Promise<Outgoing[]> => {
      const before = shown.get(name)?.length ?? 0;
      await receive!({
        channel: "web",
        account: "",
        id: randomUUID(),
        chat: name,
        kind: "private",
        sender: { id: name },
        ...message,
      });
      await pipeline.settled();
      if (faults.length > 0) throw faults[0];
      return (shown.get(name) ?? []).slice(before);
    };
    return {
      name,
      deliver,
      says: (text: string) => deliver({ text }),
      presses: (choice: string) => deliver({ choice }),
      /** Presses the button with this label in the last message. */
      async clicks(label: string): Promise<Outgoing[]> {
        const choices = (shown.get(name) ?? []).flatMap((message) => message.choices ?? []);
        const choice = choices.findLast((candidate) => candidate.label.includes(label));
        if (!choice) throw new Error(`No button "${label}" among ${choices.map((c) => c.label).join(", ")}`);
        return deliver({ choice: choice.value });
      },
      last: () => shown.get(name)?.at(-1),
      all: () => shown.get(name) ?? [],
    };
  }

  return {
    assistant,
    pipeline,
    visitor,
    decide: decideWith(database, assistant),
    download: downloadWith(database, assistant),
    now: () => now,
    setToday(day: string) {
      now = new Date(`${day}T02:00:00Z`);
    },
    close: () => pipeline.stop(),
  };
}
