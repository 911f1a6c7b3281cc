import { afterEach, beforeEach, expect, it } from "vitest";
import { webChannel } from "../../src/channels/web/web-channel.ts";
import { type MemoryChat, memoryChat } from "./memory-chat.ts";
import { type Served, serve } from "./serve.ts";
import { Visitor } from "./visitor.ts";

let chat: MemoryChat;
let served: Served;

beforeEach(async () => {
  chat = memoryChat();
  const web = webChannel(chat.ports);
  await chat.run(web.channel, ({ text }) => [{ text: `You said ${text}.` }]);
  served = await serve(web);
});
afterEach(() => served.close());

async function newVisitor() {
  const visitor = new Visitor(served.url);
  await visitor.get("/");
  return visitor;
}

const register = (visitor: Visitor, username = "张会计", password = "correct horse") =>
  visitor.post("/account/register", { username, password });
const signIn = (visitor: Visitor, username = "张会计", password = "correct horse") =>
  visitor.post("/account/sign-in", { username, password });

it("makes an account of the person who was talking, under a new cookie", async () => {
  const visitor = await newVisitor();
  await visitor.say("begun");
  const before = visitor.cookies.get("wangqian");
  await register(visitor);
  expect(visitor.text).toContain("您以“张会计”登录");
  expect(visitor.cookies.get("wangqian")).not.toBe(before);
  expect(chat.accounts.get("张会计")).toMatchObject({ person: chat.received[0]!.chat });
  expect(chat.accounts.get("张会计")!.passwordHash).toMatch(/^\$argon2id\$/);
  expect((await visitor.get("/")).text).toContain("You said begun.");
});

it("opens the same chat elsewhere, and hands over what was begun there", async () => {
  const phone = await newVisitor();
  await phone.say("on the phone");
  await register(phone);
  const computer = await newVisitor();
  await computer.say("begun on the computer");
  await signIn(computer, " ＺＨＡＮＧ ");
  expect(computer.text).toContain("用户名或密码不对");
  await signIn(computer);
  expect(computer.text).toContain("You said on the phone.");
  const [first, second] = chat.received.map((message) => message.chat);
  expect(chat.merged).toEqual([{ from: second, to: first }]);
  await signIn(computer);
  expect(chat.merged).toHaveLength(1);
});

it.each([
  ["x", "correct horse", "用户名太短"],
  ["x".repeat(41), "correct horse", "用户名太长"],
  ["张 会计", "correct horse", "不要有空格"],
  ["<script>", "correct horse", "用户名只能用"],
  ["张会计", "short", "至少要 8 位"],
  ["zhanghua2026", "ZhangHua2026", "不能和用户名一样"],
])("doesn't register %s with %s", async (username, password, problem) => {
  const visitor = await newVisitor();
  await register(visitor, username, password);
  expect(visitor.status).toBe(422);
  expect(visitor.text).toContain(problem);
  expect(visitor.page).not.toContain("<script>");
  expect(chat.accounts.size).toBe(0);
});

it("gives a username once, however it is written", async () => {
  await register(await newVisitor(), "Zhang.Hua");
  const second = await newVisitor();
  await register(second, "ｚｈａｎｇ.ｈｕａ");
  expect(second.text).toContain("有人用了");
  expect(chat.accounts.size).toBe(1);
});

it("lets nobody guess: after five tries there is a wait, right password or not", async () => {
  await register(await newVisitor());
  const visitor = await newVisitor();
  for (let tries = 0; tries < 5; tries++) {
    await signIn(visitor, "张会计", `guess number ${tries}`);
    expect(visitor.status).toBe(422);
  }
  await signIn(visitor);
  expect(visitor.status).toBe(429);
  expect(visitor.text).toMatch(/请过 15 分钟再来/);
  expect(Number(visitor.headers.get("retry-after"))).toBeGreaterThan(800);
  chat.pass(15 * 60_000 + 1_000);
  await signIn(visitor);
  expect(visitor.text).toContain("网签助手");
  expect((await visitor.get("/account")).text).toContain("您以“张会计”登录");
});

it("answers alike for a username that isn't there", async () => {
  await register(await newVisitor());
  const visitor = await newVisitor();
  await signIn(visitor, "张会计", "wrong horse");
  const known = visitor.text;
  await signIn(visitor, "李会计", "wrong horse");
  expect(visitor.text).toBe(known);
});

it("signs out here, and elsewhere", async () => {
  const phone = await newVisitor();
  await register(phone);
  const computer = await newVisitor();
  await signIn(computer);
  await phone.get("/account");
  const [, other] = /name="session" value="([0-9a-f]+)"/.exec(phone.page)!;
  await phone.post("/account/end-session", { session: other! });
  expect((await computer.get("/account")).text).toContain("您还没有登录");
  await phone.post("/account/sign-out", {});
  expect((await phone.get("/account")).text).toContain("您还没有登录");
});

it("ends nobody else's session", async () => {
  const victim = await newVisitor();
  await register(victim);
  const [session] = await chat.ports.sessions.ofPerson(chat.accounts.get("张会计")!.person, chat.ports.now());
  const attacker = await newVisitor();
  await register(attacker, "attacker");
  await attacker.post("/account/end-session", { session: session!.tokenHash });
  expect((await victim.get("/account")).text).toContain("您以“张会计”登录");
});

it("remembers the language, before and after the first message", async () => {
  const visitor = await newVisitor();
  await visitor.post("/language", { language: "en" });
  expect(visitor.page).toContain('<html lang="en">');
  await visitor.say("hello");
  expect((await visitor.get("/")).page).toContain('<html lang="en">');
  await visitor.post("/language", { language: "zh-CN" });
  expect((await visitor.get("/account")).text).toContain("我的账号");
});
