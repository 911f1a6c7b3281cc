import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Records } from "../../src/filings/records.ts";
import { Pipeline } from "../../src/messaging/pipeline.ts";
import type { Handler } from "../../src/messaging/ports.ts";
import { type DatabaseConfig, startDatabase } from "../../src/storage/database.ts";
import { createMessageStore } from "../../src/storage/message-store.ts";
import { countingHandler } from "./counting-handler.ts";
import { Network } from "./network.ts";

/*
 * A process to be killed: takes messages by HTTP, answers 200 once they are kept, handles them. It loads first and
 * begins when it is told to, prints the port when it is ready, and ends in good order when its input ends.
 */

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Counts, and leaves a trace in a business table too: both must agree in the end. */
const handle: Handler<Records> = async (turn) => {
  await turn.records.audit.add({
    at: turn.now,
    actor: { kind: "system", id: "test" },
    action: "handled",
    subject: { kind: "message", id: turn.message.id },
  });
  return await countingHandler(turn);
};

async function body(request: IncomingMessage): Promise<{ chat: string; id: string; text: string }> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as { chat: string; id: string; text: string };
}

async function live(config: DatabaseConfig): Promise<void> {
  const database = await startDatabase(config, { log: silent });
  const network = new Network();
  const pipeline = new Pipeline<Records>(
    {
      store: createMessageStore(database),
      wakes: database.wakes,
      channels: [network],
      handle,
      apologise: countingHandler,
      now: () => new Date(),
      log: silent,
    },
    { onlySender: true },
  );
  await pipeline.start();
  const server = createServer((request, response) => {
    void body(request)
      .then(({ chat, text, id }) => network.say(chat, text, id))
      .then(
        () => response.writeHead(200).end(),
        () => response.writeHead(500).end(),
      );
  });
  server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
  process.stdin.on("end", () => {
    server.close();
    server.closeAllConnections();
    void pipeline
      .settled()
      .then(() => pipeline.stop())
      .then(() => database.close())
      .then(() => process.exit(0));
  });
}

process.stdin.once("data", (chunk) => void live(JSON.parse(String(chunk)) as DatabaseConfig));
