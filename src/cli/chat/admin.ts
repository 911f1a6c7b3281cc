import { createAssistant } from "../../app/assistant.ts";
import { downloadWith } from "../../app/offices-work.ts";
import { apologyHandler } from "../../assistant/apologise.ts";
import { assistantHandler } from "../../assistant/assistant.ts";
import { chatState, withoutForms } from "../../assistant/chat-state.ts";
import type { Channel } from "../../channels/channel.ts";
import { terminalChannel } from "../../channels/terminal/terminal-channel.ts";
import { readReservedWord } from "../../dialog/understanding/reserved-word.ts";
import { checkUpload } from "../../documents/upload.ts";
import { Pipeline } from "../../messaging/pipeline.ts";
import { createMessageStore } from "../../storage/message-store.ts";
import { terminalChats } from "../../storage/terminal-chats.ts";
import { uploadShelf } from "../../storage/web-uploads.ts";
import { quietLog } from "../quiet-log.ts";
import type { Talk } from "./talk.ts";

const OTHER_TERMINAL_MS = 60_000;

/** The private chat of an employer's admin, line by line. */
export async function talkAsAdmin({ database, region, now, name, language }: Talk): Promise<void> {
  const interactive = process.stdin.isTTY === true;
  const assistant = createAssistant(region);
  const chats = terminalChats(database);
  // A script begins with a clean sheet; what a person left half filled waits for them.
  const person = await chats.open(name, (state) => {
    const kept = { ...chatState(state, language), language };
    return interactive ? kept : withoutForms(kept);
  });
  const download = downloadWith(database, assistant);
  const { channel, finished } = terminalChannel({
    input: process.stdin,
    output: process.stdout,
    interactive,
    colours: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    chat: name,
    person,
    kind: "private",
    t: assistant.translators[language],
    checkFile: checkUpload,
    uploads: uploadShelf(database),
    async openPaper(id, who) {
      const found = await download(id, who, now());
      await pipeline.settled();
      return found && { name: found.paper.name, mimeType: found.paper.mimeType, content: found.content };
    },
    isReservedWord: (text) => readReservedWord(text, true) !== undefined,
    settled: () => pipeline.settled(),
    now,
  });
  const pipeline = new Pipeline(
    {
      store: createMessageStore(database),
      wakes: database.wakes,
      channels: [onlyFor(name, channel)],
      handle: assistantHandler(assistant),
      apologise: apologyHandler(assistant),
      now,
      log: quietLog,
    },
    { onlySender: false },
  );
  await pipeline.start();
  try {
    await finished;
  } finally {
    await pipeline.stop();
  }
}

/** What is for another person's terminal stays queued until they open theirs. */
function onlyFor(name: string, channel: Channel): Channel {
  return {
    ...channel,
    send: async (delivery) =>
      delivery.chat === name
        ? await channel.send(delivery)
        : { outcome: "retry", afterMs: OTHER_TERMINAL_MS },
  };
}
