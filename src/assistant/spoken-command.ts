import type { Assistant } from "./assistant.ts";

export interface SpokenCommand {
  verb: string;
  argument?: string;
}

/** Commands people type, by the Fluent message that lists their words in each language. */
const spoken: readonly (SpokenCommand & { words: string })[] = [
  { words: "assistant-words-register", verb: "start", argument: "register" },
  { words: "assistant-words-access", verb: "start", argument: "access" },
  { words: "assistant-words-profile", verb: "start", argument: "profile" },
  { words: "assistant-words-new-contract", verb: "start", argument: "new-contract" },
  { words: "assistant-words-historical-import", verb: "start", argument: "historical-import" },
  { words: "assistant-words-change", verb: "pick", argument: "change" },
  { words: "assistant-words-renewal", verb: "pick", argument: "renewal" },
  { words: "assistant-words-ending", verb: "pick", argument: "ending" },
  { words: "assistant-words-correction", verb: "pick", argument: "correction" },
  { words: "assistant-words-withdrawal", verb: "pick", argument: "withdrawal" },
  { words: "assistant-words-green-channel", verb: "pick", argument: "green-channel" },
  { words: "assistant-words-contracts", verb: "contracts" },
  { words: "assistant-words-list", verb: "list" },
  { words: "assistant-words-save", verb: "save" },
  { words: "assistant-words-submit", verb: "submit" },
  { words: "assistant-words-signed", verb: "sign" },
  { words: "assistant-words-continue", verb: "continue" },
  { words: "assistant-words-human", verb: "human" },
  { words: "assistant-words-menu", verb: "menu" },
  { words: "assistant-words-english", verb: "language", argument: "en" },
  { words: "assistant-words-chinese", verb: "language", argument: "zh-CN" },
];

/** The command in a message, or undefined: the whole message must be one of the words, save for small talk around it. */
export function commandInWords(
  text: string,
  { translators }: Pick<Assistant, "translators">,
): SpokenCommand | undefined {
  const named = /^(?:查|看|找)?\s*(.{2,20}?)\s*的合同$|^contract of (.{2,60})$/iu.exec(text.trim());
  const name = named?.[1] ?? named?.[2];
  if (name && name !== "我") return { verb: "contracts", argument: name };
  return wordsOf(translators).get(bare(text));
}

/** Every word of every language, made once: a message is looked up, not compared with them all. */
const remembered = new WeakMap<object, ReadonlyMap<string, SpokenCommand>>();

function wordsOf(translators: Assistant["translators"]): ReadonlyMap<string, SpokenCommand> {
  const known = remembered.get(translators);
  if (known) return known;
  const words = new Map(
    spoken.flatMap(({ words: message, ...command }) =>
      Object.values(translators).flatMap((t) =>
        t(message)
          .split("|")
          .map((word): [string, SpokenCommand] => [bare(word), command]),
      ),
    ),
  );
  remembered.set(translators, words);
  return words;
}

/** Without courtesy, punctuation and case: "我想要新签合同！" is 新签合同. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, "")
    .replace(/^(您好|你好)?(请问|请|麻烦)?(帮我|我要|我想要|我想|要|想)?(办理|办|做|开始)?/u, "")
    .replace(/(一下|吧|啊|呀|了|业务)+$/u, "");
}
