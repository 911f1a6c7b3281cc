import { type IsoDate, parts } from "../domain/dates.ts";
import { type Fen, formatYuan } from "../domain/money.ts";
import type { MessageArgs, Translator } from "../i18n/translator.ts";
import { capitalAmount, chineseNumber } from "./chinese-numerals.ts";

/** How one document words things, in one language. */
export interface Wording {
  say(message: string, args?: MessageArgs): string;
  /** 2026年12月1日. */
  day(date: IsoDate): string;
  /** 3,500.00. */
  amount(value: Fen): string;
  /** 叁仟伍佰元整; only Chinese writes amounts out. */
  amountInWords(value: Fen): string;
  /** Numbers of chapters and articles: 二十三, or 23. */
  ordinal(value: number): string;
}

export function wordingIn(translator: Translator): Wording {
  const inChinese = translator.language === "zh-CN";
  return {
    say: translator,
    day: (date) => {
      const { year, month, day } = parts(date);
      return translator("document-day", { year: String(year), month, day });
    },
    amount: (value) => (value % 100 === 0 ? `${formatYuan(value)}.00` : formatYuan(value)),
    amountInWords: (value) => capitalAmount(value),
    ordinal: (value) => (inChinese ? chineseNumber(value) : String(value)),
  };
}
