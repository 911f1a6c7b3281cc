import { type ChildProcess, spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DatabaseConfig, startDatabase } from "../../src/storage/database.ts";
import { createMessageStore } from "../../src/storage/message-store.ts";
import { verifyAudit } from "../../src/storage/verify-audit.ts";
import { kill } from "../setup/child.ts";
import { embeddedConfig, serverAnswers, serverConfig } from "../setup/database.ts";
import { recordingLog } from "../setup/recording-log.ts";

/** Thirty in all, and a few more while processes get up. The embedded database takes longer to get up. */
const KILLS = { embedded: 12, server: 18 };
const CHATS = ["a", "b", "c"];

/** One file, so that a process starts quickly; as deep as the sources, so that it finds packages and migrations. */
const bundle = fileURLToPath(new URL(`../../dist/test/mortal-${process.pid}.mjs`, import.meta.url));
const hasServer = process.env.CI !== undefined || (await serverAnswers());

/** Processes one after the other on the same data: each killed at a moment nobody chose. */
class Victim {
  port = 0;
  kills = 0;
  /** Messages it acknowledged since its last kill. */
  acknowledged = 0;
  private complaints = "";
  private current: ChildProcess | undefined;
  private next: ChildProcess | undefined;

  constructor(private readonly config: DatabaseConfig) {}

  /** Begins a life; resolves when it takes messages, or with undefined when it was killed before. */
  async begin(killAfterMs?: number): Promise<void> {
    const child = this.next ?? this.load();
    this.current = child;
    child.stdin!.write(JSON.stringify(this.config));
    const ready = new Promise<number>((done, fail) => {
      child.stdout!.once("data", (line) => done(Number(String(line))));
      child.once("exit", () => fail(new Error("killed")));
    });
    if (killAfterMs !== undefined) void sleep(killAfterMs).then(() => kill(child));
    this.port = await ready.catch(() => 0);
    if (this.port === 0 && killAfterMs === undefined)
      throw new Error(`A process died by itself: ${this.complaints}`);
    this.next = this.load();
  }

  async kill(): Promise<void> {
    this.port = 0;
    this.acknowledged = 0;
    await kill(this.current!);
    this.kills++;
  }

  /** Some messages later, and a little: in the middle of whatever it then does. */
  async randomMoment(): Promise<void> {
    const messages = Math.floor(Math.random() * 8);
    for (let waited = 0; this.acknowledged < messages && waited < 10_000; waited += 2) await sleep(2);
    await sleep(Math.random() * 25);
  }

  /** Lets the last one finish what it has. */
  async end(): Promise<void> {
    const gone = new Promise((done) => this.current!.once("exit", done));
    this.current!.stdin!.end();
    await gone;
    if (this.next) await kill(this.next);
  }

  private load(): ChildProcess {
    const child = spawn(process.execPath, [bundle], { stdio: ["pipe", "pipe", "pipe"] });
    this.complaints = "";
    child.stderr.on("data", (chunk) => {
      this.complaints += chunk;
    });
    return child;
  }
}

/** Sends a chat's messages one after the other, each again and again until it is acknowledged. */
async function write(victim: Victim, chat: string, until: () => boolean): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let n = 1; !until(); n++) {
    const text = `m${n}`;
    while (!(await post(victim.port, { chat, id: `${chat}-${n}`, text }))) await sleep(5);
    victim.acknowledged++;
    acknowledged.push(text);
  }
  return acknowledged;
}

async function post(port: number, message: object): Promise<boolean> {
  if (port === 0) return false;
  try {
    const address = `http://127.0.0.1:${port}/`;
    const response = await fetch(address, { method: "POST", body: JSON.stringify(message) });
    return response.status === 200;
  } catch {
    return false;
  }
}

async function surviveKills(config: DatabaseConfig, kills: number): Promise<void> {
  const victim = new Victim(config);
  let over = false;
  await victim.begin();
  const writers = CHATS.map((chat) => write(victim, chat, () => over));
  for (let n = 0; n < kills; n++) {
    await victim.randomMoment();
    await victim.kill();
    // Now and then the next one dies while it is still getting up, whatever it is at.
    if (n % 5 === 4) {
      await victim.begin(Math.random() * 500);
      await victim.kill();
    }
    await victim.begin();
  }
  over = true;
  const acknowledged = await Promise.all(writers);
  await victim.end();
  expect(victim.kills).toBeGreaterThanOrEqual(kills);
  const messages = await expectEverythingOnce(config, acknowledged);
  expect(messages).toBeGreaterThan(kills);
}

async function expectEverythingOnce(config: DatabaseConfig, acknowledged: string[][]): Promise<number> {
  const database = await startDatabase(config, { log: recordingLog() });
  try {
    const store = createMessageStore(database);
    for (const [n, name] of CHATS.entries()) {
      const sent = acknowledged[n]!;
      expect(sent.length).toBeGreaterThan(0);
      const chat = await database.prisma.chat.findFirstOrThrow({ where: { externalId: name } });
      const lines = await store.transcript(chat.id, 0, 100_000);
      const texts = lines.map((line) => (line.from === "person" ? line.text : line.message.text));
      expect(texts).toEqual(
        sent.flatMap((text, at) => [`*${text}*`, `${at + 1}: ${text}`, `${at + 1} done`]),
      );
      expect(lines.map((line) => line.seq)).toEqual(lines.map((_, at) => at + 1));
    }
    const total = acknowledged.flat().length;
    expect(await verifyAudit(database)).toEqual({ intact: true, entries: total });
    expect(await database.prisma.outbox.count({ where: { state: { not: "sent" } } })).toBe(0);
    return total;
  } finally {
    await database.close();
  }
}

describe.concurrent("kill -9 at any moment: nothing acknowledged is lost, nothing is done twice", {
  timeout: 300_000,
}, () => {
  beforeAll(async () => {
    const entry = fileURLToPath(new URL("mortal.ts", import.meta.url));
    await build({
      entryPoints: [entry],
      outfile: bundle,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20",
    });
  });
  afterAll(() => rm(bundle, { force: true }));

  it("on the embedded database", async () => {
    const { config, remove } = await embeddedConfig();
    await surviveKills(config, KILLS.embedded);
    await remove();
  });

  it.skipIf(!hasServer)("on PostgreSQL", async () => {
    const { config, remove } = await serverConfig();
    await surviveKills(config, KILLS.server);
    await remove();
  });
});
