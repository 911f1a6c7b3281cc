import { randomUUID } from "node:crypto";
import type { Channel, Incoming, Outgoing } from "../../src/channels/channel.ts";
import type { FileShelf } from "../../src/channels/received-file.ts";
import type { ChatLine, Session, WebPorts } from "../../src/channels/web/ports.ts";
import { memoryRateLimits } from "../../src/channels/web/rate-limits.ts";
import { checkUpload } from "../../src/documents/upload.ts";
import { type Language, loadLanguage } from "../../src/i18n/translator.ts";

/** What the assistant would answer; a scripted stand-in for everything behind the channels. */
export type Script = (message: Incoming) => Outgoing[] | Promise<Outgoing[]>;

/** Everything a channel needs, in memory, with the test's hands on it. */
export interface MemoryChat {
  ports: WebPorts;
  /** What reached the inbox, once each. */
  received: Incoming[];
  /** How often the inbox was offered something, doubles included. */
  offered: number;
  lines(person: string): ChatLine[];
  /** Starts a channel on this memory: stores, answers by the script, hands the answers over. */
  run(channel: Channel, script: Script): Promise<void>;
  /** Something that nobody asked for, such as an officer's decision. */
  notify(channel: Channel, chat: string, message: Outgoing): Promise<void>;
  /** Resolves when everything received so far is answered. */
  settled(): Promise<void>;
  accounts: Map<string, { person: string; username: string; passwordHash: string }>;
  merged: { from: string; to: string }[];
  papers: Map<string, { person: string; name: string; content: Uint8Array }>;
  /** Attempts at papers that aren't the person's. */
  audited: string[];
  /** Milliseconds that a turn takes. */
  slowness: number;
  /** Moves the clock. */
  pass(ms: number): void;
}

export const translators = {
  "zh-CN": loadLanguage("locales", "zh-CN"),
  en: loadLanguage("locales", "en"),
};

export function memoryShelf() {
  const kept = new Map<string, { person: string; name: string; mimeType: string; content: Uint8Array }>();
  const shelf: FileShelf = {
    async keep(person, { name, mimeType, content }) {
      const id = randomUUID();
      kept.set(id, { person, name, mimeType, content });
      return id;
    },
    async find(id, person) {
      const file = kept.get(id);
      if (file?.person !== person) return undefined;
      return { upload: id, name: file.name, mimeType: file.mimeType, size: file.content.length };
    },
    async content(id, person) {
      const file = kept.get(id);
      return file?.person === person ? file : undefined;
    },
  };
  return { shelf, kept };
}

export function memoryChat(over: Partial<WebPorts> = {}): MemoryChat {
  const sessions = new Map<string, Session & { expiresAt: Date }>();
  const chats = new Map<string, ChatLine[]>();
  const taken = new Set<string>();
  const languages = new Map<string, Language>();
  let lane: Promise<void> = Promise.resolve();
  let ahead = 0;

  const chat: MemoryChat = {
    received: [],
    offered: 0,
    accounts: new Map(),
    merged: [],
    papers: new Map(),
    audited: [],
    slowness: 0,
    lines: (person) => chats.get(person) ?? [],
    pass(ms) {
      ahead += ms;
    },
    settled: () => lane,
    async run(channel, script) {
      const write = (person: string, line: (seq: number) => ChatLine) => {
        const lines = chats.get(person) ?? [];
        lines.push(line(lines.length + 1));
        chats.set(person, lines);
        return lines.length;
      };
      const turn = async (message: Incoming) => {
        if (chat.slowness > 0) await new Promise((resolve) => setTimeout(resolve, chat.slowness));
        const answers = await script(message);
        const at = ports.now();
        const shown = shownLine(message, chat.lines(message.chat));
        write(message.chat, (seq) => ({ seq, at, from: "person", id: message.id, ...shown }));
        for (const [n, answer] of answers.entries()) {
          const seq = write(message.chat, (seq) => ({ seq, at, from: "assistant", message: answer }));
          await channel.send({
            account: "",
            chat: message.chat,
            reference: `${message.id}:${n}`,
            seq,
            message: answer,
          });
        }
      };
      await channel.start(async (message) => {
        chat.offered += 1;
        const key = `${message.channel}/${message.account}/${message.id}`;
        if (taken.has(key)) return;
        taken.add(key);
        chat.received.push(message);
        lane = lane.then(() => turn(message));
      });
    },
    async notify(channel, person, message) {
      const lines = chats.get(person) ?? [];
      const seq = lines.length + 1;
      chats.set(person, [...lines, { seq, at: ports.now(), from: "assistant", message }]);
      await channel.send({ account: "", chat: person, reference: randomUUID(), seq, message });
    },
    ports: undefined as never,
  };

  const ports: WebPorts = {
    sessions: {
      async find(tokenHash, now) {
        const session = sessions.get(tokenHash);
        return session && session.expiresAt > now ? session : undefined;
      },
      async open({ tokenHash, person, expiresAt, now }) {
        const session = sessions.get(tokenHash) ?? {
          tokenHash,
          person: person ?? randomUUID(),
          createdAt: now,
          seenAt: now,
          expiresAt,
        };
        sessions.set(tokenHash, session);
        return session;
      },
      ofPerson: async (person) => [...sessions.values()].filter((session) => session.person === person),
      async end(tokenHash, person) {
        if (sessions.get(tokenHash)?.person === person) sessions.delete(tokenHash);
      },
    },
    accounts: {
      find: async (username) => chat.accounts.get(username.toLowerCase()),
      ofPerson: async (person) => [...chat.accounts.values()].find((account) => account.person === person),
      async create(person, username, passwordHash) {
        if (chat.accounts.has(username.toLowerCase())) return "username-taken";
        if ([...chat.accounts.values()].some((account) => account.person === person)) return "has-account";
        chat.accounts.set(username.toLowerCase(), { person, username, passwordHash });
        return "created";
      },
      async onSignIn(from, to) {
        chat.merged.push({ from, to });
      },
    },
    transcript: {
      lastSeq: async (person) => chat.lines(person).length,
      after: async (person, seq, limit) => chat.lines(person).slice(seq, seq + limit),
    },
    languages: {
      of: async (person) => languages.get(person),
      async choose(person, language) {
        languages.set(person, language);
      },
    },
    uploads: memoryShelf().shelf,
    checkFile: checkUpload,
    papers: {
      async open(id, person) {
        const paper = chat.papers.get(id);
        if (paper?.person === person) return { ...paper, mimeType: "application/pdf" };
        if (paper) chat.audited.push(`${person} asked for ${id}`);
        return undefined;
      },
    },
    rateLimits: memoryRateLimits(),
    translators,
    office: (language) =>
      language === "en"
        ? { region: "Zhanyi", line: "Labour Relations Office · workdays 9:00–17:30" }
        : { region: "沾益", line: "劳动关系科 · 工作日 9:00–17:30 有人值守" },
    examples: (language) =>
      language === "en"
        ? [
            { value: "do:start:register", label: "Register my company", style: "primary" },
            { label: "How long may probation be?" },
          ]
        : [
            { value: "do:start:register", label: "注册我的单位", style: "primary" },
            { value: "do:start:new-contract", label: "新签一份合同" },
            { label: "试用期最长几个月？" },
            { label: "合同要在几天内备案？" },
          ],
    isReservedWord: (text) => ["返回", "上一步", "取消", "帮助", "back", "cancel"].includes(text),
    now: () => new Date(Date.now() + ahead),
    log: {
      error(fields, text) {
        throw new Error(`${text}: ${JSON.stringify(fields)}`);
      },
      warn() {},
    },
    site: { key: new Uint8Array(32).fill(7), secure: false, trustProxy: false },
    ...over,
  };
  chat.ports = ports;
  return chat;
}

/** As the assistant keeps a person's line: buttons by their label, secrets not at all. */
function shownLine({ text, choice, file, secretHash }: Incoming, before: readonly ChatLine[]) {
  if (secretHash !== undefined) return { text: "••••••••" };
  if (file) return { text: "", file: { upload: file.upload, name: file.name } };
  if (choice === undefined) return { text: text ?? "" };
  const labels = before.flatMap((line) => (line.from === "assistant" ? (line.message.choices ?? []) : []));
  return { text: labels.findLast(({ value }) => value === choice)?.label ?? choice };
}
