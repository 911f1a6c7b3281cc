import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type WebChannel, webChannel } from "../../src/channels/web/web-channel.ts";
import type { Records } from "../../src/filings/records.ts";
import { Pipeline } from "../../src/messaging/pipeline.ts";
import { createMessageStore } from "../../src/storage/message-store.ts";
import { webAccounts } from "../../src/storage/web-accounts.ts";
import { webChats } from "../../src/storage/web-chats.ts";
import { webRateLimits } from "../../src/storage/web-rate-limits.ts";
import { webSessions } from "../../src/storage/web-sessions.ts";
import { webTranscript } from "../../src/storage/web-transcript.ts";
import { uploadShelf } from "../../src/storage/web-uploads.ts";
import { describeOnBoth } from "../setup/database.ts";
import { memoryChat } from "./memory-chat.ts";
import { type Served, serve } from "./serve.ts";
import { Visitor } from "./visitor.ts";

describeOnBoth("the web chat on its storage", (on) => {
  let web: WebChannel;
  let pipeline: Pipeline<Records>;
  let served: Served;
  let visitor: Visitor;
  const handled: string[] = [];

  beforeAll(async () => {
    const { database } = on;
    const memory = memoryChat({
      sessions: webSessions(database),
      accounts: webAccounts(database, async () => undefined),
      transcript: webTranscript(database),
      uploads: uploadShelf(database),
      onGrowth: webChats(database).watch,
    });
    const long = webRateLimits(database);
    const { rateLimits: short } = memory.ports;
    memory.ports.rateLimits = {
      take: (key, limit, now) => (limit.max === 5 ? long : short).take(key, limit, now),
    };
    web = webChannel(memory.ports);
    const fail = (detail: object, text: string) => {
      throw new Error(`${text}: ${JSON.stringify(detail)}`);
    };
    pipeline = new Pipeline(
      {
        store: createMessageStore(database),
        wakes: database.wakes,
        channels: [web.channel],
        handle: async ({ message }) => {
          const said = message.text ?? message.file?.name ?? "";
          handled.push(said);
          const file = message.file && { upload: message.file.upload, name: message.file.name };
          return { state: {}, replies: [{ text: `You said ${said}.` }], shown: said, ...(file && { file }) };
        },
        apologise: async () => ({ state: {}, replies: [{ text: "Sorry." }], shown: "" }),
        now: memory.ports.now,
        log: { info: () => undefined, warn: () => undefined, error: fail },
      },
      { onlySender: true },
    );
    await pipeline.start();
    served = await serve(web);
  });
  afterAll(async () => {
    await pipeline.stop();
    await served.close();
  });
  beforeEach(async () => {
    handled.length = 0;
    visitor = new Visitor(served.url);
    await visitor.get("/");
  });

  it("answers a form with the reply", async () => {
    await visitor.post("/chat/messages", { id: randomUUID(), text: "<b>你好</b> 🎉" });
    expect(visitor.text).toContain("You said <b>你好</b> 🎉.");
    await visitor.post("/chat/messages", { id: randomUUID(), text: "again" });
    expect(visitor.text).toContain("You said again.");
  });

  it("handles a message once, however often it comes", async () => {
    const id = randomUUID();
    await Promise.all(Array.from({ length: 5 }, () => visitor.say("once", id)));
    await pipeline.settled();
    expect(handled).toEqual(["once"]);
    await visitor.get("/");
    expect(visitor.page).toContain(`data-message="${id}"`);
    expect(visitor.text.match(/You said once/g)).toHaveLength(1);
  });

  it("makes one person of two first messages that come at once", async () => {
    await Promise.all([visitor.say("left"), visitor.say("right")]);
    await pipeline.settled();
    await visitor.get("/");
    expect(visitor.text).toContain("You said left.");
    expect(visitor.text).toContain("You said right.");
  });

  it("pushes what comes to an open page", async () => {
    await visitor.say("before");
    await pipeline.settled();
    const response = await visitor.fetch("/chat/events?after=2");
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    await visitor.say("pushed");
    let seen = "";
    while (!seen.includes("You said pushed")) seen += (await reader.read()).value ?? "";
    await reader.cancel();
    expect(seen).toContain("id: 3");
    expect(seen).toContain("id: 4");
  });

  it("keeps a photo for its owner alone", async () => {
    const bytes = await sharp({ create: { width: 1_200, height: 900, channels: 3, background: "#ddd" } })
      .jpeg()
      .toBuffer();
    const file = new File([new Uint8Array(bytes)], "执照.jpg");
    await visitor.post("/chat/messages", { id: randomUUID(), text: "", file });
    const [, address] = /src="(\/chat\/uploads\/[^"]+)"/.exec(visitor.page)!;
    expect((await visitor.fetch(address!)).headers.get("content-type")).toBe("image/jpeg");
    const other = new Visitor(served.url);
    await other.get("/");
    await other.say("hi");
    expect((await other.get(address!)).status).toBe(404);
  });

  it("opens an account's chat elsewhere, until there it is ended", async () => {
    const username = `zhang-${randomUUID().slice(0, 8)}`;
    await visitor.say("mine");
    await visitor.post("/account/register", { username, password: "correct horse" });
    expect(visitor.text).toContain(username);
    await pipeline.settled();
    const other = new Visitor(served.url);
    await other.get("/");
    await other.post("/account/register", { username: username.toUpperCase(), password: "correct horse" });
    expect(other.text).toContain("有人用了");
    await other.post("/account/sign-in", { username, password: "correct horse" });
    expect(other.text).toContain("You said mine.");
    await visitor.get("/account");
    const [, session] = /name="session" value="([0-9a-f]+)"/.exec(visitor.page)!;
    await visitor.post("/account/end-session", { session: session! });
    expect(await other.say("still here?")).toBe(403);
  });

  it("counts wrong passwords where they survive a restart", async () => {
    for (let tries = 0; tries < 5; tries++)
      await visitor.post("/account/sign-in", { username: "nobody", password: "wrong horse" });
    expect(visitor.status).toBe(422);
    await visitor.post("/account/sign-in", { username: "nobody", password: "wrong horse" });
    expect(visitor.status).toBe(429);
  });
});
