import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type WebChannel, webChannel } from "../../src/channels/web/web-channel.ts";
import { type MemoryChat, memoryChat } from "./memory-chat.ts";
import { type Served, serve } from "./serve.ts";
import { Visitor } from "./visitor.ts";

let chat: MemoryChat;
let web: WebChannel;
let served: Served;
let visitor: Visitor;

beforeEach(async () => {
  chat = memoryChat();
  web = webChannel(chat.ports);
  await chat.run(web.channel, ({ text }) => [{ text: `You said ${text}.` }]);
  served = await serve(web);
  visitor = new Visitor(served.url);
  await visitor.get("/");
});
afterEach(() => served.close());

interface Event {
  event: string;
  id?: string;
  data: string;
}

/** Reads the stream until `enough` says so. */
async function events(
  query: string,
  enough: (events: Event[]) => boolean,
  headers: Record<string, string> = {},
) {
  const response = await visitor.fetch(`/chat/events${query}`, { headers });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const seen: Event[] = [];
  let rest = "";
  while (!enough(seen)) {
    const { value, done } = await reader.read();
    if (done) break;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop()!;
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, "m").exec(block)?.[1];
      const id = field("id");
      if (field("event")) seen.push({ event: field("event")!, data: field("data") ?? "", ...(id && { id }) });
    }
  }
  await reader.cancel();
  return { seen, response };
}

const ids = (seen: Event[]) => seen.flatMap(({ id }) => id ?? []);
const count = (n: number) => (seen: Event[]) => ids(seen).length >= n;

it("isn't there for somebody who hasn't said anything", async () => {
  expect((await visitor.fetch("/chat/events?after=0")).status).toBe(204);
});

it("replays what came after the browser's last line, then follows", async () => {
  await visitor.say("one");
  await visitor.say("two");
  await chat.settled();
  const all = await events("?after=0", count(4));
  expect(ids(all.seen)).toEqual(["1", "2", "3", "4"]);
  expect(all.response.headers.get("content-type")).toContain("text/event-stream");
  expect(all.response.headers.get("x-accel-buffering")).toBe("no");
  expect(all.response.headers.get("cache-control")).toBe("no-store");

  const rest = events("?after=0", count(3), { "last-event-id": "3" });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await visitor.say("three");
  const { seen } = await rest;
  expect(ids(seen)).toEqual(["4", "5", "6"]);
  expect(seen.find(({ event }) => event === "typing")).toBeDefined();
});

it("carries what the page needs, escaped", async () => {
  const id = randomUUID();
  await visitor.say("<b>x</b>", id);
  await chat.settled();
  const { seen } = await events("?after=0", count(2));
  const [mine, theirs] = seen.filter(({ event }) => event === "line").map(({ data }) => JSON.parse(data));
  expect(mine).toMatchObject({ seq: 1, from: "person", message: id });
  expect(mine.html).toContain("&lt;b&gt;x&lt;/b&gt;");
  expect(theirs).toMatchObject({ seq: 2, from: "assistant", ask: "", progress: "" });
});

it.each(["", "99", "-1", "x", "1e3"])("asks for a fresh start when the place is %j", async (place) => {
  await visitor.say("one");
  await chat.settled();
  const { seen } = await events(`?after=${place}`, (seen) => seen.length > 0);
  expect(seen).toEqual([{ event: "resync", data: "" }]);
});

it("brings everybody's own chat and nobody else's", async () => {
  const other = new Visitor(served.url);
  await other.get("/");
  await visitor.say("about apples");
  await other.say("about beans");
  await chat.settled();
  const { seen } = await events("?after=0", count(2));
  expect(JSON.stringify(seen)).toContain("about apples");
  expect(JSON.stringify(seen)).not.toContain("about beans");
});

it("ends when the channel stops", async () => {
  await visitor.say("one");
  await chat.settled();
  const reading = events("?after=2", () => false);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await web.channel.stop();
  expect((await reading).seen).toEqual([{ event: "ready", data: "" }]);
});
