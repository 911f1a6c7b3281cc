import { randomUUID } from "node:crypto";
import type { Assistant } from "../assistant/assistant.ts";
import { chatState, merged } from "../assistant/chat-state.ts";
import { menuExamples } from "../assistant/examples.ts";
import type { Incoming } from "../channels/channel.ts";
import type { WebPorts } from "../channels/web/ports.ts";
import { memoryRateLimits } from "../channels/web/rate-limits.ts";
import type { Config } from "../config.ts";
import { readReservedWord } from "../dialog/understanding/reserved-word.ts";
import type { Language } from "../i18n/translator.ts";
import type { Log } from "../messaging/ports.ts";
import type { Database } from "../storage/database.ts";
import { deskSettings } from "../storage/desk-settings.ts";
import { webAccounts } from "../storage/web-accounts.ts";
import { webChats } from "../storage/web-chats.ts";
import { webRateLimits } from "../storage/web-rate-limits.ts";
import { webSessions } from "../storage/web-sessions.ts";
import { webTranscript } from "../storage/web-transcript.ts";
import { uploadShelf } from "../storage/web-uploads.ts";
import { downloadWith } from "./offices-work.ts";

/** Windows shorter than this need not survive a restart, and are counted in memory. */
const SHORT_WINDOW_MS = 60_000;

/** Everything the web chat asks for, from the real parts. */
export function webPorts(
  config: Config,
  database: Database,
  assistant: Assistant,
  receive: (message: Incoming) => Promise<void>,
  now: () => Date,
  log: Log,
): WebPorts {
  const { translators, region } = assistant;
  const chats = webChats(database);
  const settings = deskSettings(database);
  const download = downloadWith(database, assistant);
  const short = memoryRateLimits();
  const long = webRateLimits(database);
  return {
    sessions: webSessions(database),
    accounts: webAccounts(database, (from, to) =>
      chats.change(from, to, (own, stranger) =>
        merged(chatState(own, "zh-CN"), chatState(stranger, "zh-CN")),
      ),
    ),
    transcript: webTranscript(database),
    languages: {
      async of(person) {
        const state = await chats.state(person);
        return state === undefined ? undefined : chatState(state, "zh-CN").language;
      },
      choose: (person, language) => receive(languageChosen(person, language)),
    },
    uploads: uploadShelf(database),
    // Loaded late: what reads photos and scans takes the better part of a second, and nobody waits for it at start.
    checkFile: async (bytes, accept) => (await import("../documents/upload.ts")).checkUpload(bytes, accept),
    papers: {
      async open(id, person) {
        const found = await download(id, person, now());
        return found && { name: found.paper.name, mimeType: found.paper.mimeType, content: found.content };
      },
    },
    rateLimits: {
      take: (key, limit, at) => (limit.perMs < SHORT_WINDOW_MS ? short : long).take(key, limit, at),
    },
    translators,
    office: (language) => ({
      region: translators[language](`region-${region.id}`),
      line: translators[language](`region-${region.id}.office`),
    }),
    examples: (language) => menuExamples(translators[language]),
    async notice(language) {
      return (await settings.isDemo()) ? translators[language]("assistant-demo-notice") : undefined;
    },
    isReservedWord: (text) => readReservedWord(text, true) !== undefined,
    onGrowth: chats.watch,
    now,
    log,
    site: {
      key: Buffer.from(database.vault.index("site-key", "web")),
      secure: config.publicUrl.startsWith("https:"),
      trustProxy: config.trustProxy,
    },
  };
}

function languageChosen(person: string, language: Language): Incoming {
  return {
    channel: "web",
    account: "",
    id: randomUUID(),
    chat: person,
    kind: "private",
    sender: { id: person },
    choice: `do:language:${language}`,
  };
}
