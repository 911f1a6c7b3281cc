import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outgoing } from "../../src/channels/channel.ts";
import { type WebChannel, webChannel } from "../../src/channels/web/web-channel.ts";
import { behavesLikeAChannel, type ChannelUnderTest } from "./conformance.ts";
import { type MemoryChat, memoryChat, type Script } from "./memory-chat.ts";
import { type Served, serve } from "./serve.ts";
import { Visitor } from "./visitor.ts";

const echo: Script = ({ text, choice, file }) => [{ text: `You said ${text ?? choice ?? file?.name}.` }];

let chat: MemoryChat;
let web: WebChannel;
let served: Served;
let visitor: Visitor;

async function open(script: Script = echo, over: Parameters<typeof memoryChat>[0] = {}) {
  chat = memoryChat(over);
  web = webChannel(chat.ports);
  await chat.run(web.channel, script);
  served = await serve(web);
  visitor = new Visitor(served.url);
  await visitor.get("/");
}

const photo = (width = 1_200, height = 900) =>
  sharp({ create: { width, height, channels: 3, background: "#ddd" } })
    .jpeg()
    .toBuffer();
const file = (bytes: Uint8Array, name = "photo.jpg") =>
  new File([new Uint8Array(bytes)], name, { type: "image/jpeg" });

async function underTest(): Promise<ChannelUnderTest> {
  const chat = memoryChat();
  const { channel, app } = webChannel(chat.ports);
  const served = await serve({ channel, app });
  const visitor = new Visitor(served.url);
  await visitor.get("/");
  let last: { id: string; text: string } = { id: "", text: "" };
  return {
    channel,
    chat,
    async type(text) {
      last = { id: randomUUID(), text };
      await visitor.json("/chat/messages", last);
    },
    async pick(label) {
      await visitor.get("/");
      const [, value] = new RegExp(`value="([^"]*)"[^>]*>${label}</button>`).exec(visitor.page)!;
      await visitor.post("/chat/messages", { id: randomUUID(), choice: value!.replaceAll("&quot;", '"') });
    },
    async shown() {
      await visitor.get("/");
      return visitor.text;
    },
    async deliverAgain() {
      await visitor.json("/chat/messages", last);
    },
    close: () => served.close(),
  };
}

describe("web", () => {
  describe("as a channel", () => behavesLikeAChannel(underTest));

  describe("messages", () => {
    beforeEach(() => open());
    afterEach(() => served.close());

    it("keeps nothing of somebody who only looks", async () => {
      await new Visitor(served.url).get("/");
      expect(chat.received).toEqual([]);
      expect(visitor.text).toContain("我是沾益的网签助手");
    });

    it("takes one message five times and handles it once, whatever the order", async () => {
      const ids = [randomUUID(), randomUUID(), randomUUID()];
      for (const id of [...ids, ...[...ids].reverse(), ids[1]!, ids[0]!, ids[1]!])
        expect(await visitor.say(`about ${ids.indexOf(id)}`, id)).toBe(202);
      await chat.settled();
      expect(chat.received.map(({ text }) => text)).toEqual(["about 0", "about 1", "about 2"]);
      await visitor.get("/");
      expect(visitor.text.match(/You said about 1/g)).toHaveLength(1);
    });

    it("makes one person of a first message that is sent again because its answer got lost", async () => {
      const id = randomUUID();
      const body = JSON.stringify({ id, text: "hello" });
      const headers = {
        "content-type": "application/json",
        "x-form-token": visitor.token,
        cookie: `wangqian=${visitor.cookies.get("wangqian")}`,
      };
      // The browser never saw these answers, so it comes with the same cookie each time.
      for (let times = 0; times < 3; times++)
        await fetch(`${served.url}/chat/messages`, { method: "POST", body, headers });
      await chat.settled();
      expect(chat.received).toHaveLength(1);
      await visitor.get("/");
      expect(visitor.text).toContain("You said hello.");
    });

    it("answers a form with the page that has the reply, and a late one with the page as it is", async () => {
      await visitor.post("/chat/messages", { id: randomUUID(), text: "in time" });
      expect(visitor.text).toContain("You said in time.");
      chat.slowness = 3_500;
      const began = performance.now();
      await visitor.post("/chat/messages", { id: randomUUID(), text: "too slow" });
      expect(performance.now() - began).toBeLessThan(3_400);
      expect(visitor.status).toBe(200);
      expect(visitor.page).toContain("刷新");
      await chat.settled();
    });

    it("shows HTML, scripts and odd signs as text", async () => {
      const name = `<script>alert(1)</script><img src=x onerror=alert(2)> "李" & 🎉 ｌｅｅ 龍`;
      await visitor.say(name);
      await chat.settled();
      await visitor.get("/");
      expect(visitor.page).not.toContain("<script>alert");
      expect(visitor.page).not.toContain("<img src=x");
      expect(visitor.text).toContain(name);
    });

    it("drops control characters, half surrogates and signs that turn the text around", async () => {
      await visitor.say("a\u0000b\u0007\u202ec\ud800d\r\ne");
      await chat.settled();
      expect(chat.received[0]!.text).toBe("abcd\ne");
    });

    it("refuses what is too long and keeps what was typed", async () => {
      const long = "长".repeat(4_001);
      await visitor.json("/chat/messages", { id: randomUUID(), text: long });
      expect(visitor.status).toBe(422);
      expect(JSON.parse(visitor.page).message).toContain("4,000");
      await visitor.get("/");
      await visitor.post("/chat/messages", { id: randomUUID(), text: long, file: new File([], "") });
      expect(visitor.status).toBe(422);
      expect(visitor.page).toContain(`${long}</textarea>`);
      expect(chat.received).toEqual([]);
    });

    it("answers 1 MB with 413 in the chat's language", async () => {
      const huge = "长".repeat(350_000);
      await visitor.json("/chat/messages", { id: randomUUID(), text: huge });
      expect(visitor.status).toBe(413);
      expect(JSON.parse(visitor.page).message).toContain("太大");
      await visitor.get("/");
      await visitor.post("/language", { language: "en" });
      await visitor.post("/chat/messages", { id: randomUUID(), text: huge });
      expect(visitor.status).toBe(413);
      expect(visitor.text).toContain("too large");
    });

    it.each([
      ["no JSON", "{"],
      ["something else", "[1]"],
      ["no id", '{"text":"x"}'],
      ["a wrong id", '{"id":"1","text":"x"}'],
      ["nothing said", `{"id":"${randomUUID()}","text":"  "}`],
      ["numbers", `{"id":7,"text":9}`],
    ])("refuses %s", async (_, body) => {
      const response = await visitor.fetch("/chat/messages", {
        method: "POST",
        body,
        headers: { "content-type": "application/json", "x-form-token": visitor.token },
      });
      expect(response.status).toBe(422);
      expect(((await response.json()) as { message: string }).message).not.toBe("");
      expect(chat.received).toEqual([]);
    });

    it("slows down somebody who sends 30 messages in no time", async () => {
      let status = 0;
      for (let times = 0; times < 40 && status !== 429; times++) status = await visitor.say(`${times}`);
      expect(status).toBe(429);
      expect(Number(visitor.headers.get("retry-after"))).toBeGreaterThan(0);
      chat.pass(11_000);
      expect(await visitor.say("again")).toBe(202);
    });

    it("says that it isn't open when it isn't", async () => {
      await web.channel.stop();
      expect(await visitor.say("x")).toBe(503);
    });
  });

  describe("buttons and questions", () => {
    const ask: Outgoing = {
      text: "Which?",
      choices: [
        { value: "answer:term:fixed", label: "Fixed" },
        { value: "answer:term:open", label: "Open" },
      ],
    };
    afterEach(() => served.close());

    it("lets a button be pressed until it is answered, then marks it", async () => {
      await open(({ choice }) => (choice ? [{ text: "Thanks." }] : [ask]));
      await visitor.say("x");
      await chat.settled();
      await visitor.get("/");
      expect(visitor.page).toMatch(
        /<button type="submit" form="choose" name="choice" value="answer:term:open"[^>]*>Open/,
      );
      await visitor.post("/chat/messages", { id: randomUUID(), choice: "answer:term:open" });
      expect(chat.received[1]).toMatchObject({ choice: "answer:term:open" });
      expect(visitor.page).toMatch(/disabled=""[^>]*aria-pressed="true"[^>]*>Open/);
      expect(visitor.page).toMatch(/value="answer:term:fixed"[^>]*disabled=""/);
    });

    it("takes a picked day as typed text", async () => {
      await open(({ text }) =>
        text === "x" ? [{ text: "When?", input: { kind: "date", field: "endsOn", label: "End" } }] : [],
      );
      await visitor.say("x");
      await chat.settled();
      await visitor.get("/");
      expect(visitor.page).toContain('type="date"');
      await visitor.post("/chat/messages", { id: randomUUID(), text: "", date: "2029-11-30" });
      expect(chat.received[1]).toMatchObject({ text: "2029-11-30" });
    });

    it("hashes a password before anything is stored, and never shows it", async () => {
      await open(({ text, secretHash }) =>
        secretHash || text === "返回"
          ? [{ text: "Done." }]
          : text === "zhanghua2026"
            ? [{ text: "Password?", input: { kind: "secret", field: "password", label: "Password" } }]
            : [{ text: "Username?", input: { kind: "text", field: "username", label: "Username" } }],
      );
      await visitor.say("x");
      await visitor.say("zhanghua2026");
      await chat.settled();
      await visitor.get("/");
      expect(visitor.page).toMatch(/<input id="secret"(?![^>]*hidden)[^>]*type="password"/);
      for (const [secret, problem] of [
        ["short", "至少要 8 位"],
        ["ZhangHua2026", "不能和用户名一样"],
        ["x".repeat(129), "太长了"],
      ] as const) {
        await visitor.post("/chat/messages", { id: randomUUID(), secret });
        expect(visitor.text).toContain(problem);
        expect(visitor.page).not.toContain(secret);
      }
      await visitor.post("/chat/messages", { id: randomUUID(), text: "correct horse" });
      expect(visitor.status).toBe(422);
      await visitor.json("/chat/messages", { id: randomUUID(), secret: "correct horse" });
      expect(visitor.status).toBe(202);
      await chat.settled();
      expect(chat.received).toHaveLength(3);
      expect(chat.received[2]!.secretHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      expect(JSON.stringify(chat.received)).not.toContain("horse");
      await visitor.get("/");
      expect(visitor.text).toContain("••••");
    });

    it("lets people steer where a password is asked for", async () => {
      await open(() => [{ text: "Password?", input: { kind: "secret", field: "p", label: "Password" } }]);
      await visitor.say("x");
      await chat.settled();
      await visitor.get("/");
      await visitor.post("/chat/messages", { id: randomUUID(), secret: "返回" });
      expect(chat.received[1]).toMatchObject({ text: "返回" });
    });
  });

  describe("files", () => {
    beforeEach(() => open());
    afterEach(() => served.close());

    const upload = async (bytes: Uint8Array, name = "photo.jpg") => {
      const body = new FormData();
      body.append("file", file(bytes, name));
      const response = await visitor.fetch("/chat/uploads", {
        method: "POST",
        body,
        headers: { accept: "application/json", "x-form-token": visitor.token },
      });
      return { status: response.status, body: (await response.json()) as Record<string, string> };
    };

    it("takes a photo, shows it to its owner alone, and hands it over", async () => {
      const { status, body } = await upload(await photo(), "../../证照 1.png");
      expect(status).toBe(201);
      expect(body).toMatchObject({ name: "证照 1.jpg", mimeType: "image/jpeg" });
      const own = await visitor.fetch(`/chat/uploads/${body.upload}`);
      expect(own.headers.get("content-type")).toBe("image/jpeg");
      await visitor.json("/chat/messages", { id: randomUUID(), upload: body.upload });
      await chat.settled();
      expect(chat.received[0]!.file).toMatchObject({ upload: body.upload, name: "证照 1.jpg" });

      const other = new Visitor(served.url);
      await other.get("/");
      await other.say("hi");
      expect((await other.get(`/chat/uploads/${body.upload}`)).status).toBe(404);
      await other.get("/");
      await other.json("/chat/messages", { id: randomUUID(), upload: body.upload });
      expect(other.status).toBe(404);
      expect((await new Visitor(served.url).get(`/chat/uploads/${body.upload}`)).status).toBe(404);
    });

    it("takes a photo along with a form", async () => {
      await visitor.post("/chat/messages", { id: randomUUID(), text: "", file: file(await photo()) });
      expect(chat.received[0]!.file).toMatchObject({ name: "photo.jpg", mimeType: "image/jpeg" });
      expect(visitor.page).toContain('<img src="/chat/uploads/');
    });

    it.each([
      ["an exe named .jpg", () => Buffer.concat([Buffer.from("MZ"), Buffer.alloc(5_000)]), "不是照片"],
      [
        "an SVG",
        () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'),
        "不是照片",
      ],
      ["an empty file", () => Buffer.alloc(0), "空的"],
    ])("refuses %s, saying why", async (_, make, said) => {
      const { status, body } = await upload(make());
      expect(status).toBe(422);
      expect(body.message).toContain(said);
    });

    it("refuses half a photo, in the script's way and the form's", async () => {
      const half = (await photo(1_600, 1_200)).subarray(0, 4_000);
      expect((await upload(half)).body.message).toContain("没有传完整");
      await visitor.get("/");
      await visitor.post("/chat/messages", { id: randomUUID(), text: "", file: file(half) });
      expect(visitor.status).toBe(422);
      expect(visitor.text).toContain("没有传完整");
    });

    it("answers 30 MB with 413 and stays up", async () => {
      const { status, body } = await upload(Buffer.alloc(30_000_000, 1));
      expect(status).toBe(413);
      expect(body.message).toContain("太大");
      expect(await visitor.say("still there?")).toBe(202);
    });
  });

  describe("papers", () => {
    beforeEach(() => open());
    afterEach(() => served.close());

    it("are for their person alone; another's attempt is written down", async () => {
      await visitor.say("hi");
      await chat.settled();
      const person = chat.received[0]!.chat;
      chat.papers.set("p1", { person, name: '劳动合同书（张"三"）.pdf', content: Buffer.from("%PDF") });
      const response = await visitor.fetch("/papers/p1");
      expect(response.status).toBe(200);
      expect(response.headers.get("content-disposition")).toBe(
        `attachment; filename="___________.pdf"; filename*=UTF-8''${encodeURIComponent('劳动合同书（张"三"）.pdf')}`,
      );
      expect(await response.text()).toBe("%PDF");

      const other = new Visitor(served.url);
      await other.get("/");
      await other.say("hi");
      await other.get("/papers/p1");
      expect(other.status).toBe(404);
      expect(other.text).toContain("没有找到");
      expect(chat.audited).toHaveLength(1);
      expect((await other.get("/papers/none")).status).toBe(404);
      expect((await new Visitor(served.url).get("/papers/p1")).status).toBe(404);
    });
  });

  describe("forgeries", () => {
    beforeEach(() => open());
    afterEach(() => served.close());

    it("refuses a made-up cookie with a page, and lets the next try be", async () => {
      const secret = "A".repeat(43);
      visitor.cookies.set("wangqian", `s.${secret}.${secret}`);
      await visitor.get("/");
      expect(visitor.status).toBe(403);
      expect(visitor.text).toContain("不是从本页面发出的");
      expect((await visitor.get("/")).status).toBe(200);
    });

    it("refuses another visitor's or no form token", async () => {
      const other = new Visitor(served.url);
      await other.get("/");
      for (const token of [other.token, "", "x"]) {
        await visitor.post("/chat/messages", { id: randomUUID(), text: "forged", token });
        expect(visitor.status).toBe(403);
        expect(visitor.text).toContain("刚才的内容没有提交");
        await visitor.get("/");
      }
      expect(chat.received).toEqual([]);
    });

    it.each([
      ["Sec-Fetch-Site", { "sec-fetch-site": "cross-site" }],
      ["Origin", { origin: "https://evil.example" }],
    ])("refuses what another site sends, told by %s", async (_, headers) => {
      await visitor.json("/chat/messages", { id: randomUUID(), text: "forged" }, headers);
      expect(visitor.status).toBe(403);
      expect(chat.received).toEqual([]);
    });

    it("says so to a session that was ended elsewhere", async () => {
      await visitor.say("hi");
      const [session] = await chat.ports.sessions.ofPerson(chat.received[0]!.chat, chat.ports.now());
      await chat.ports.sessions.end(session!.tokenHash, session!.person);
      expect(await visitor.say("still me")).toBe(403);
      expect(JSON.parse(visitor.page).problem).toBe("signed-out");
      expect(chat.received).toHaveLength(1);
    });

    it("sends headers that keep others out", async () => {
      const policy = visitor.headers.get("content-security-policy")!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/script-src 'nonce-[^']{20,}'/);
      expect(policy).not.toContain("unsafe");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(visitor.headers.get("x-content-type-options")).toBe("nosniff");
      expect(visitor.headers.get("referrer-policy")).toBe("no-referrer");
      expect(visitor.headers.get("cache-control")).toBe("no-store");
      const [cookie] = (await fetch(served.url)).headers.getSetCookie();
      expect(cookie).toMatch(/HttpOnly; SameSite=Lax$/);
    });

    it("marks the cookie for https alone where there is https", async () => {
      await served.close();
      await open(echo, { site: { key: new Uint8Array(32).fill(1), secure: true, trustProxy: false } });
      const [cookie] = (await fetch(served.url)).headers.getSetCookie();
      expect(cookie).toMatch(/^__Host-wangqian=.*Secure/);
    });

    it("serves its files for good under names that change with them", async () => {
      const [, style] = /href="(\/assets\/chat-[0-9a-f]{12}\.css)"/.exec(visitor.page)!;
      const response = await visitor.fetch(style!);
      expect(response.headers.get("cache-control")).toContain("immutable");
      expect((await visitor.fetch("/assets/none.js")).status).toBe(404);
    });
  });

  describe("when something breaks", () => {
    it("shows an apology, logs ids only, and goes on", async () => {
      const logged: string[] = [];
      await open(echo, {
        log: { error: (fields, text) => void logged.push(`${text} ${JSON.stringify(fields)}`), warn() {} },
      });
      const { find } = chat.ports.accounts;
      chat.ports.accounts.find = () => Promise.reject(new Error("no database"));
      await visitor.post("/account/sign-in", { username: "zhanghua", password: "secret words" });
      expect(visitor.status).toBe(500);
      expect(visitor.text).toContain("我们这边出了点问题");
      expect(logged.join()).toContain("/account/sign-in");
      expect(logged.join()).not.toMatch(/zhanghua|secret words/);
      chat.ports.accounts.find = find;
      expect((await visitor.get("/")).status).toBe(200);
      await served.close();
    });
  });
});
