/*
 * The composition of the product: everything is built here from the configuration and handed to where it is needed.
 */
import { Hono } from "hono";
import { createAssistant } from "./app/assistant.ts";
import type { Sweep } from "./app/clock.ts";
import { deskPorts } from "./app/desk-ports.ts";
import { webPorts } from "./app/web-ports.ts";
import { apologyHandler } from "./assistant/apologise.ts";
import { assistantHandler } from "./assistant/assistant.ts";
import type { Incoming } from "./channels/channel.ts";
import { webChannel } from "./channels/web/web-channel.ts";
import type { Config } from "./config.ts";
import { desk } from "./desk/desk.ts";
import { inviteOfficer } from "./desk/invite.ts";
import { Pipeline } from "./messaging/pipeline.ts";
import type { Log } from "./messaging/ports.ts";
import { regionOf } from "./regions/index.ts";
import { startDatabase } from "./storage/database.ts";
import { deskOfficers } from "./storage/desk-officers.ts";
import { createMessageStore } from "./storage/message-store.ts";
import { forgetExpired } from "./storage/retention.ts";
import { checkpoint, vacuum } from "./storage/upkeep.ts";

export interface App {
  /** All pages. */
  http: Hono;
  sweeps: readonly Sweep[];
  /** Where the first officer signs in, once; undefined when there are officers already. */
  firstOfficerLink?: string;
  /** Finishes what is in hand and closes the database. */
  close(): Promise<void>;
}

/** Builds the server's product and starts it: pages answer and messages are handled once this resolves. */
export async function startApp(config: Config, log: Log, now: () => Date): Promise<App> {
  const assistant = createAssistant(regionOf(config.officeRegion));
  const database = await startDatabase(config, { log });
  try {
    // The chat's pages hand messages to the pipeline, which knows the chat as one of its channels.
    const receive = (message: Incoming) => pipeline.receive(message);
    const web = webChannel(webPorts(config, database, assistant, receive, now, log));
    const pipeline = new Pipeline(
      {
        store: createMessageStore(database),
        wakes: database.wakes,
        channels: [web.channel],
        handle: assistantHandler(assistant),
        apologise: apologyHandler(assistant),
        now,
        log,
      },
      { onlySender: database.kind !== "server" },
    );
    await pipeline.start();

    const http = new Hono();
    http.get("/healthz", async (c) => {
      await database.pool.query("SELECT 1");
      return c.json({ status: "ok" });
    });
    http.route("/desk", desk(deskPorts(config, database, assistant, now, log)));
    http.route("/", web.app);

    const firstOfficerLink = await inviteFirstOfficer(
      config,
      database,
      assistant.translators["zh-CN"],
      now(),
    );
    return {
      http,
      sweeps: [
        { name: "messages", at: "*/5 * * * * *", run: () => pipeline.sweep() },
        { name: "checkpoint", at: "0 */5 * * * *", run: () => checkpoint(database) },
        { name: "retention", at: "0 0 3 * * *", run: () => forgetExpired(database, now()) },
        { name: "vacuum", at: "0 30 3 * * *", run: () => vacuum(database) },
      ],
      ...(firstOfficerLink && { firstOfficerLink }),
      async close() {
        await pipeline.stop();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function inviteFirstOfficer(
  config: Config,
  database: Parameters<typeof deskOfficers>[0],
  t: (message: string) => string,
  now: Date,
): Promise<string | undefined> {
  const officers = deskOfficers(database);
  if ((await officers.all(now)).length > 0) return undefined;
  const { path } = await inviteOfficer(officers, t("assistant-first-officer"), now);
  return `${config.publicUrl}${path}`;
}
