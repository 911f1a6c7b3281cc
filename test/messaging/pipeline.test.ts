import { afterEach, describe, expect, it } from "vitest";
import type { Records } from "../../src/filings/records.ts";
import { Pipeline, type PipelineOptions } from "../../src/messaging/pipeline.ts";
import type { Handler, MessageStore } from "../../src/messaging/ports.ts";
import { startDatabase } from "../../src/storage/database.ts";
import { createMessageStore } from "../../src/storage/message-store.ts";
import { describeOnBoth } from "../setup/database.ts";
import { type RecordingLog, recordingLog } from "../setup/recording-log.ts";
import { countingHandler } from "./counting-handler.ts";
import { Network } from "./network.ts";

const apologise: Handler<Records> = async ({ chat, message, records }) => {
  const person = await records.people.ofChat(chat.id);
  await records.tickets.open({
    chat: chat.id,
    person: person.id,
    cause: "failed",
    text: "could not be handled",
  });
  return { state: chat.state, replies: [{ text: `sorry about ${message.text}` }], shown: `${message.text}` };
};

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describeOnBoth("the pipeline", (on) => {
  const running: Pipeline<Records>[] = [];
  afterEach(async () => {
    for (const pipeline of running.splice(0)) await pipeline.stop();
  });

  interface Setting {
    handle?: Handler<Records>;
    network?: Network;
    now?: () => Date;
    options?: Partial<PipelineOptions>;
    store?: MessageStore<Records>;
    database?: typeof on.database;
  }

  let channels = 0;
  async function start(setting: Setting = {}) {
    const network = setting.network ?? new Network(`channel-${++channels}`);
    const database = setting.database ?? on.database;
    const log: RecordingLog = recordingLog();
    const pipeline = new Pipeline<Records>(
      {
        store: setting.store ?? createMessageStore(database),
        wakes: database.wakes,
        channels: [network],
        handle: setting.handle ?? countingHandler,
        apologise,
        now: setting.now ?? (() => new Date()),
        log,
      },
      { onlySender: true, ...setting.options },
    );
    await pipeline.start();
    running.push(pipeline);
    return { pipeline, network, log };
  }

  it("answers each message once, in order, however it is delivered", async () => {
    const { pipeline, network } = await start();
    await network.say("a", "1", "id-1");
    await Promise.all(Array.from({ length: 5 }, () => network.say("a", "2", "id-2")));
    await network.say("a", "1", "id-1");
    await network.say("a", "3", "id-3");
    await pipeline.settled();
    expect(network.textsTo("a")).toEqual(["1: 1", "1 done", "2: 2", "2 done", "3: 3", "3 done"]);
    const seqs = network.deliveries.map((delivery) => delivery.seq);
    expect(seqs).toEqual([2, 3, 5, 6, 8, 9]);
    expect(new Set(network.deliveries.map((delivery) => delivery.reference)).size).toBe(6);
  });

  it("keeps chats apart and each in order, side by side", async () => {
    const { pipeline, network } = await start();
    const chats = Array.from({ length: 8 }, (_, n) => `chat-${n}`);
    await Promise.all(
      chats.map(async (chat) => {
        for (let n = 1; n <= 5; n++) await network.say(chat, `m${n}`);
      }),
    );
    await pipeline.settled();
    for (const chat of chats)
      expect(network.textsTo(chat)).toEqual([1, 2, 3, 4, 5].flatMap((n) => [`${n}: m${n}`, `${n} done`]));
  });

  it("acknowledges before it handles", async () => {
    const { promise: gate, resolve: release } = deferred();
    const { pipeline, network } = await start({
      handle: async (turn) => {
        await gate;
        return countingHandler(turn);
      },
    });
    await network.say("a", "x");
    expect(network.deliveries).toEqual([]);
    release();
    await pipeline.settled();
    expect(network.textsTo("a")).toHaveLength(2);
  });

  it("tries again after a fault and goes on as if nothing had been", async () => {
    let faults = 2;
    const { network, log } = await start({
      handle: async (turn) => {
        if (faults-- > 0) throw new TypeError("x is not a function");
        return countingHandler(turn);
      },
    });
    await network.say("a", "x");
    await expect.poll(() => network.textsTo("a"), { timeout: 10_000 }).toEqual(["1: x", "1 done"]);
    expect(log.entries.filter((entry) => entry.level === "error")).toHaveLength(2);
  });

  it("hands a message that keeps failing to an officer, tells the person, and goes on", async () => {
    const { pipeline, network, log } = await start({
      handle: async (turn) => {
        if (turn.message.text === "530303199001011234") throw new Error(`no: ${turn.message.text}`);
        return countingHandler(turn);
      },
      options: { attempts: 2 },
    });
    await network.say("a", "530303199001011234");
    await network.say("a", "next");
    const answers = ["sorry about 530303199001011234", "1: next", "1 done"];
    await expect.poll(() => network.textsTo("a"), { timeout: 10_000 }).toEqual(answers);
    await pipeline.settled();
    const chat = await on.database.prisma.chat.findFirstOrThrow({
      where: { channel: network.name },
      include: { tickets: true },
    });
    expect(chat.tickets).toMatchObject([{ cause: "failed", state: "open" }]);
    expect(JSON.stringify(log.entries)).not.toContain("530303199001011234");
  });

  describe("sending", () => {
    it("waits as long as the platform says and keeps the order", async () => {
      const { network } = await start();
      network.answers.push({ outcome: "retry", afterMs: 30 });
      await network.say("a", "x");
      await expect.poll(() => network.textsTo("a"), { timeout: 10_000 }).toEqual(["1: x", "1: x", "1 done"]);
      const [first, second] = network.deliveries;
      expect(second!.reference).toBe(first!.reference);
    });

    it("does not hold up other chats, nor go on with what the platform refuses", async () => {
      const { pipeline, network } = await start();
      network.answers.push({ outcome: "rejected", reason: "no" }, { outcome: "unreachable" });
      await network.say("a", "x");
      await pipeline.settled();
      await network.say("b", "y");
      await pipeline.settled();
      expect(network.textsTo("a")).toEqual(["1: x", "1 done"]);
      expect(network.textsTo("b")).toEqual(["1: y", "1 done"]);
    });

    it("sends again what got lost, where that is harmless", async () => {
      const { network } = await start({ options: { sendTimeoutMs: 50 } });
      network.answers.push("never", new Error("socket"));
      await network.say("a", "x");
      await expect
        .poll(() => network.textsTo("a"), { timeout: 15_000 })
        .toEqual(["1: x", "1: x", "1: x", "1 done"]);
    });

    it("sends once where nobody can tell", async () => {
      const network = new Network("once-only", { idempotentSend: false });
      const { pipeline } = await start({ network, options: { sendTimeoutMs: 50 } });
      network.answers.push("never");
      await network.say("a", "x");
      await pipeline.settled();
      expect(network.textsTo("a")).toEqual(["1: x", "1 done"]);
      const rows = await on.database.prisma.outbox.findMany({
        where: { channel: network.name },
        orderBy: { seq: "asc" },
      });
      expect(rows.map((row) => row.state)).toEqual(["unknown", "sent"]);
    });

    it("keeps the channel's pace", async () => {
      const network = new Network("paced");
      const { pipeline } = await start({ network, options: { paceMs: { paced: 40 } } });
      const began = performance.now();
      await network.say("a", "x");
      await network.say("b", "y");
      await pipeline.settled();
      expect(network.deliveries).toHaveLength(4);
      expect(performance.now() - began).toBeGreaterThanOrEqual(119);
    });
  });

  describe("after a crash", () => {
    /** A store that dies at a step: from then on nothing of this process reaches the database. */
    function dyingAt(step: "takeTurn" | "claimOutgoing" | "noteSent", when: "before" | "after") {
      const real = createMessageStore(on.database);
      let armed = false;
      let dead = false;
      const die = () => {
        dead = true;
        throw new Error("killed");
      };
      return new Proxy(real, {
        get(target, property: keyof MessageStore<Records>) {
          return async (...args: unknown[]) => {
            if (dead) throw new Error("killed");
            if (property === "accept") armed = true;
            if (armed && property === step && when === "before") die();
            const result = await (target[property] as (...given: unknown[]) => Promise<unknown>)(...args);
            if (
              armed &&
              property === step &&
              when === "after" &&
              (!Array.isArray(result) || result.length > 0)
            )
              die();
            return result;
          };
        },
      });
    }

    it.each([
      ["takeTurn", "before"],
      ["takeTurn", "after"],
      ["claimOutgoing", "before"],
      ["claimOutgoing", "after"],
      ["noteSent", "before"],
      ["noteSent", "after"],
    ] as const)("%s (%s), everything is handled once and every line arrives", async (step, when) => {
      const network = new Network(`crash-${step}-${when}`);
      const first = await start({ network, store: dyingAt(step, when) });
      await network.say("a", "x");
      await first.pipeline.settled();
      await first.pipeline.stop();
      running.splice(running.indexOf(first.pipeline), 1);

      const { pipeline } = await start({ network, now: () => new Date(Date.now() + 60_000) });
      await network.say("a", "y");
      await pipeline.settled();
      const shown = [...new Set(network.textsTo("a"))];
      expect(shown).toEqual(["1: x", "1 done", "2: y", "2 done"]);
      const references = new Set(network.deliveries.map((delivery) => delivery.reference));
      expect(references.size).toBe(4);
    });
  });

  it("finishes what is in hand when it stops", async () => {
    const { pipeline, network } = await start({
      handle: async (turn) => {
        await new Promise((done) => setTimeout(done, 30));
        return countingHandler(turn);
      },
    });
    await network.say("a", "x");
    await pipeline.stop();
    expect(network.textsTo("a")).toEqual(["1: x", "1 done"]);
    await expect(network.say("a", "late")).rejects.toThrow("closed");
  });

  it("finds by sweeping what nobody was woken for", async () => {
    const { pipeline, network } = await start();
    const silent = createMessageStore({
      ...on.database,
      wakes: { announce: () => undefined, subscribe: () => () => undefined, close: async () => undefined },
    });
    await silent.accept(network.message("a", "x"), new Date());
    await pipeline.settled();
    expect(network.deliveries).toEqual([]);
    await pipeline.sweep();
    await pipeline.settled();
    expect(network.textsTo("a")).toEqual(["1: x", "1 done"]);
  });

  it("works in two processes on one server: each message once, in order", async (context) => {
    if (on.config.databaseUrl === undefined) return context.skip("one process has the embedded database");
    const other = await startDatabase(on.config, { log: recordingLog() });
    try {
      const [networkA, networkB] = [new Network("shared"), new Network("shared")];
      const options = { onlySender: false };
      const a = await start({ network: networkA, options });
      const b = await start({ network: networkB, options, database: other });
      await Promise.all(
        ["p", "q", "r"].map(async (chat) => {
          for (let n = 1; n <= 10; n++) await (n % 2 === 0 ? networkA : networkB).say(chat, `m${n}`);
        }),
      );
      const sent = () => networkA.deliveries.length + networkB.deliveries.length;
      await expect
        .poll(
          async () => {
            await Promise.all([a.pipeline.sweep(), b.pipeline.sweep()]);
            return sent();
          },
          { timeout: 15_000, interval: 100 },
        )
        .toBe(60);
      const store = createMessageStore(on.database);
      const chats = await on.database.prisma.chat.findMany({ where: { channel: "shared" } });
      for (const chat of chats) {
        const lines = await store.transcript(chat.id, 0, 100);
        const answers = lines.flatMap((line) => (line.from === "assistant" ? [line.message.text] : []));
        expect(answers.filter((text) => text.includes(":"))).toEqual(
          Array.from({ length: 10 }, (_, n) => `${n + 1}: m${n + 1}`),
        );
      }
      await b.pipeline.stop();
      running.splice(running.indexOf(b.pipeline), 1);
    } finally {
      await other.close();
    }
  });

  it("survives the server's cutting all connections, and handles the message again", async (context) => {
    if (on.config.databaseUrl === undefined) return context.skip("there is no server to do it");
    let cuts = 0;
    const { network } = await start({
      handle: async (turn) => {
        if (cuts++ === 0)
          await on.database.pool.query(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
          );
        return countingHandler(turn);
      },
    });
    await network.say("a", "x");
    await expect.poll(() => network.textsTo("a"), { timeout: 15_000 }).toEqual(["1: x", "1 done"]);
    expect(cuts).toBe(2);
  });

  it("hears of another process's lines on a server", async (context) => {
    if (on.config.databaseUrl === undefined) return context.skip("one process has the embedded database");
    const other = await startDatabase(on.config, { log: recordingLog() });
    try {
      const chat = await on.database.prisma.chat.create({
        data: { channel: "web", account: "", externalId: "listener", kind: "private" },
      });
      const heard: unknown[] = [];
      other.wakes.subscribe((wake) => heard.push(wake));
      await on.database.transact(new Date(), (records) => records.notify(chat.id, "heard", { text: "x" }));
      await expect.poll(() => heard).toEqual([{ kind: "outbox", channel: "web", chat: chat.id }]);
    } finally {
      await other.close();
    }
  });
});
