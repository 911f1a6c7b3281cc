import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Outgoing } from "../../src/channels/channel.ts";
import { type TerminalPorts, terminalChannel } from "../../src/channels/terminal/terminal-channel.ts";
import { behavesLikeAChannel, type ChannelUnderTest } from "./conformance.ts";
import { memoryChat, type Script } from "./memory-chat.ts";

const plain = (text: string) => stripVTControlCharacters(text);

function terminal(over: Partial<TerminalPorts> = {}) {
  const chat = memoryChat();
  const input = new PassThrough();
  const output = new PassThrough();
  let written = "";
  output.on("data", (chunk) => {
    written += chunk;
  });
  const settle: (() => void)[] = [];
  const { channel, finished } = terminalChannel({
    input,
    output,
    interactive: false,
    colours: false,
    chat: "me",
    person: "me",
    kind: "private",
    t: chat.ports.translators["zh-CN"],
    checkFile: chat.ports.checkFile,
    uploads: chat.ports.uploads,
    openPaper: chat.ports.papers.open,
    isReservedWord: chat.ports.isReservedWord,
    async settled() {
      await chat.settled();
      settle.shift()?.();
    },
    now: chat.ports.now,
    ...over,
  });
  return {
    chat,
    channel,
    finished,
    input,
    written: () => plain(written),
    type: (text: string) =>
      new Promise<void>((resolve) => {
        settle.push(resolve);
        input.write(`${text}\n`);
      }),
  };
}

async function underTest(): Promise<ChannelUnderTest> {
  const made = terminal();
  return {
    ...made,
    async pick(label) {
      const number = made.written().match(new RegExp(`(\\d+)\\) ${label}`))?.[1];
      await made.type(number ?? label);
    },
    shown: async () => made.written(),
    close: () => made.channel.stop(),
  };
}

/** Sends lines through a pipe and returns what comes out of it. */
async function piped(lines: string[], script: Script, over: Partial<TerminalPorts> = {}) {
  const { chat, channel, finished, input, written } = terminal(over);
  await chat.run(channel, script);
  input.end(lines.join("\n"));
  await finished;
  await channel.stop();
  return { out: written(), received: chat.received, chat };
}

const asks = (input: Outgoing["input"], choices: string[] = []): Outgoing => ({
  text: "?",
  ...(input && { input }),
  choices: choices.map((label) => ({ value: `answer:${label}`, label })),
});

describe("terminal", () => {
  behavesLikeAChannel(underTest);

  it("reads a line per message, answers each before the next, and ends with the input", async () => {
    const { out } = await piped(["一", "二", "", "三"], ({ text }) => [{ text: `收到${text}` }]);
    expect(out).toBe("收到一\n收到二\n收到三\n");
  });

  it("takes a number for the choice shown last, in any kind of digits", async () => {
    const { received } = await piped(["x", "２", "3", "9"], () => [asks(undefined, ["甲", "乙", "丙"])]);
    expect(received.map(({ text, choice }) => choice ?? text)).toEqual(["x", "answer:乙", "answer:丙", "9"]);
  });

  it.each(["integer", "money", "date"] as const)(
    "takes a number for the answer to a question for %s",
    async (kind) => {
      const script = () => [asks({ kind, field: "f", label: "f" }, ["改为 2"])];
      const { received } = await piped(["x", "1"], script);
      expect(received[1]).toMatchObject({ text: "1" });
    },
  );

  it("never hands over a password in the clear", async () => {
    const script: Script = ({ text }) =>
      text === "zhang" || text === undefined
        ? [{ text: "好" }]
        : [asks({ kind: "secret", field: "p", label: "p" })];
    const lines = ["x", "short", "correct horse"];
    const { received, out } = await piped(lines, script);
    expect(out).toContain("密码太短了");
    expect(received).toHaveLength(2);
    expect(received[1]!.text).toBeUndefined();
    expect(received[1]!.secretHash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify(received)).not.toContain("horse");
  });

  it("sends a photo by its path and says what is wrong with one that won't do", async () => {
    const folder = mkdtempSync(join(tmpdir(), "terminal-"));
    const photo = join(folder, "licence 1.jpg");
    writeFileSync(
      photo,
      await sharp({ create: { width: 1_200, height: 900, channels: 3, background: "#ddd" } })
        .jpeg()
        .toBuffer(),
    );
    const fake = join(folder, "fake.jpg");
    writeFileSync(fake, "MZ not a photo at all");
    const ask = asks({ kind: "file", field: "licencePhoto", label: "照片", accept: ["image/jpeg"] });
    const { received, out } = await piped(["x", "/no/such.jpg", fake, "已签字", `'${photo}'`], () => [ask]);
    expect(out).toContain("ENOENT");
    expect(out).toContain("这不是照片");
    expect(received.map(({ text, file }) => file?.name ?? text)).toEqual(["x", "已签字", "licence 1.jpg"]);
  });

  it("saves documents by their number, beside what is there already", async () => {
    const folder = mkdtempSync(join(tmpdir(), "terminal-"));
    const documents = ["a", "b"].map((id) => ({
      id,
      name: `合同 ${id}.pdf`,
      mimeType: "application/pdf",
      bytes: 3,
      pages: 6,
    }));
    const openPaper = async (id: string) =>
      id === "a"
        ? { name: "合同 a.pdf", mimeType: "application/pdf", content: Buffer.from("pdf") }
        : undefined;
    const lines = [
      "x",
      `下载 1 ${folder}`,
      `下载 1 ${folder}`,
      `下载2 ${folder}`,
      "下载 7",
      `下载 1 ${folder}/none`,
    ];
    const { out } = await piped(lines, () => [{ text: "好了", documents }], { openPaper });
    expect(readdirSync(folder).sort()).toEqual(["合同 a (2).pdf", "合同 a.pdf"]);
    expect(readFileSync(join(folder, "合同 a.pdf"), "utf8")).toBe("pdf");
    expect(out).toContain("可能不是您的");
    expect(out).toContain("没有第 7 个文件");
    expect(out).toContain("ENOENT");
  });

  it("refuses what is too long and goes on", async () => {
    const { received, out } = await piped(["x".repeat(1_000_000), "好"], () => []);
    expect(out).toContain("太长了");
    expect(received.map(({ text }) => text)).toEqual(["好"]);
  });

  it("shows nothing of a password that is typed at the keyboard", async () => {
    const made = terminal({ interactive: true });
    await made.chat.run(made.channel, ({ text }) =>
      text ? [asks({ kind: "secret", field: "p", label: "p" })] : [{ text: "密码设好了" }],
    );
    await made.type("hello");
    for (const key of "correct horse") made.input.write(key);
    await made.type("");
    await made.channel.stop();
    expect(made.written()).toContain("hello");
    expect(made.written()).toContain("密码设好了");
    expect(made.written()).not.toContain("horse");
  });
});
