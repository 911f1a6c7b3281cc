import { tidy } from "./tidy.ts";

const YES =
  "是|是的|是啊|是呀|对|对的|对啊|对呀|对对|嗯|嗯嗯|恩|哦|好|好的|好啊|好嘞|好滴|行|行的|行啊|可以|可以的|可|有|有的|要|要的|需要|同意|没错|没问题|没有问题|不错|确认|确定|当然|当然是|正确|就是|必须|必须的|已签|yes|y|yeah|yep|yup|ok|okay|sure|right|correct|true|of course|confirm|agree";
const NO =
  "不是|不是的|不|不对|否|没有|没|没有的|不用|不用了|不要|不要了|不需要|不必|无|没呢|还没|还没有|未|不行|不可以|不可|不同意|错|错的|错了|不愿意|不想|不了|no|n|nope|nah|not|none|false|never|don't";
/** Might be either: asked back, never guessed. */
const PERHAPS =
  "可以吧|应该是|应该是吧|应该吧|应该|好像是|好像|可能|可能是|可能吧|也许|也许吧|大概|大概是|差不多|差不多吧|是吧|对吧|好吧|行吧|算是|算是吧|一般|看情况|不一定|随便|都行|都可以|不是没有|maybe|perhaps|probably|i guess|i think so|kind of";

const meaning = new Map<string, boolean | "perhaps">([
  ...YES.split("|").map((word) => [word, true] as const),
  ...NO.split("|").map((word) => [word, false] as const),
  ...PERHAPS.split("|").map((word) => [word, "perhaps"] as const),
]);

/** True, false, "perhaps" for words that might be either, undefined for anything else. */
export function readYesNo(text: string): boolean | "perhaps" | undefined {
  const said = tidy(text)
    .toLowerCase()
    .replace(/[,.!?~\s]+$/u, "");
  const repeated = said.replace(/^(是|对|好|不|嗯)\1+$/u, "$1");
  const parts = repeated.split(/[,!.]\s*/u).filter(Boolean);
  const meanings = new Set(parts.map((part) => meaning.get(part)));
  return meanings.size === 1 ? [...meanings][0] : meaning.get(repeated);
}
