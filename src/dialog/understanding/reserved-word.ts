import { tidy } from "./tidy.ts";

/** What may be said at every question, whatever it asks. */
export type ReservedWord = "back" | "cancel" | "pause" | "continue" | "help" | "redo" | "human" | "skip";

/** The commands that people are told of. */
const commands: Readonly<Record<ReservedWord, readonly string[]>> = {
  back: ["返回", "上一步", "back"],
  cancel: ["取消", "cancel"],
  pause: ["暂停", "pause"],
  continue: ["继续", "continue"],
  help: ["帮助", "help"],
  redo: ["重填", "redo"],
  human: ["人工", "human"],
  skip: ["跳过", "skip"],
};

/** How people put it. None of these is a name, a post or a clause. */
const phrases: Readonly<Record<ReservedWord, readonly string[]>> = {
  back: ["返回上一步", "回上一步", "上一题", "上一个", "返回上一题", "go back"],
  cancel: ["算了", "不填了", "不办了", "取消办理", "不弄了"],
  pause: ["等一下", "等等", "稍等", "待会再填", "待会儿再填", "先不填", "先存着", "下次再填"],
  continue: ["接着填", "接着来", "继续填", "继续填写", "下一步", "保持不变", "不改了", "go on"],
  help: ["怎么填", "怎么填写", "什么意思", "不懂", "不明白", "看不懂", "不会填", "怎么办", "?", "??"],
  redo: ["改一下", "填错了", "写错了"],
  human: ["人工客服", "转人工", "找人工", "联系工作人员", "找工作人员"],
  skip: ["先跳过", "下一题"],
};

/** Could be an answer where free text is asked for (客服 is a post), so not heard there. */
const words: Readonly<Record<ReservedWord, readonly string[]>> = {
  back: ["退回", "后退", "回去", "previous"],
  cancel: ["退出", "放弃", "quit", "exit", "abort"],
  pause: ["保存", "later", "wait"],
  continue: ["不变", "resume", "next", "keep"],
  help: ["说明"],
  redo: ["修改", "错了", "改", "edit", "change"],
  human: ["人工服务", "客服", "agent", "officer"],
  skip: ["不填", "略过", "略", "下一个", "pass"],
};

const spoken = (words: Readonly<Record<ReservedWord, readonly string[]>>) =>
  new Map(Object.entries(words).flatMap(([word, said]) => said.map((text) => [text, word as ReservedWord])));
const everywhere = new Map([...spoken(commands), ...spoken(phrases)]);
const outsideText = spoken(words);

/**
 * The reserved word in a message that says nothing else.
 *
 * Words that could be an answer don't count where free text is asked for; put in quotation marks, none does.
 */
export function readReservedWord(text: string, freeText: boolean): ReservedWord | undefined {
  const said = tidy(text)
    .toLowerCase()
    .replace(/^(?:请|帮我|我要|我想|麻烦|\/)+/u, "")
    .replace(/(?<=.)[.!~?]+$/u, "")
    .replace(/(?<=.)[吧啊呀]$/u, "");
  return everywhere.get(said) ?? (freeText ? undefined : outsideText.get(said));
}

/** What follows 重填, or 修改 and the like outside free text: "重填 3" → "3", "改工资" → "工资". */
export function readRedoTarget(text: string, freeText: boolean): string | undefined {
  const said = tidy(text).toLowerCase();
  const pattern = freeText
    ? /^(?:重填|redo)\s*(.+)$/u
    : /^(?:我要|我想|请|帮我)?(?:重填|重新填写?|修改|更改|改一下|改|redo|edit|change)\s*(?:一下)?\s*(.+)$/u;
  return (
    said
      .match(pattern)?.[1]
      ?.replace(/^第|(?:一)?项$|这一?项$|题$|一下$/gu, "")
      .trim() || undefined
  );
}

/** The text inside quotation marks that enclose all of it: “取消” means the two characters, not the command. */
export function unquoted(text: string): string | undefined {
  return text.trim().match(/^[“"「『']([^“”"「」『』']+)[”"」』']$/u)?.[1];
}
