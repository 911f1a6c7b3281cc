import { ANY_NUMBER, readNumber } from "./number.ts";

/** A length of time as contracts state it. */
export interface Length {
  months: number;
  days: number;
}

const N = `(${ANY_NUMBER}|半)`;
const CHINESE = new RegExp(
  `^(?:${N}(?:周)?年(半)?)?(?:[零又加和余外]?${N}个?(半)?月)?(?:[零又加和余外]?${N}个?(?:(天|日)|(星期|周|礼拜)))?$`,
  "u",
);
const ENGLISH =
  /^(?:([\d.]+|an?|one|two|three|four|five|six|half an?)[\s-]*(?:years?|yrs?|y)\b)?(?:\s*(?:and|,)?\s*([\d.]+|an?|one|two|three|four|five|six|half an?)[\s-]*(?:months?|mos?|m)\b)?(?:\s*(?:and|,)?\s*([\d.]+|an?|one|two|three|four|five|six)[\s-]*(days?|d|weeks?|w)\b)?$/u;
const ENGLISH_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  "half a": 0.5,
  "half an": 0.5,
};

/**
 * 三年, 3年, 半年, 一年半, 1.5年, 18个月, 两个月, 90天, 三个月零五天, 两周; 3 years, 18 months.
 * 半个月 is 15 days. Undefined for anything else, and for half months of no whole number of days. Expects tidy text.
 */
export function readLength(text: string): Length | undefined {
  const said = text
    .toLowerCase()
    .replace(
      /^(合同|劳动合同)?(期限|期|一共|总共|共|为期|为|先|就|再|要|想|我们)*(签订|签|订)?了?(个)?(期限|为)?/u,
      "",
    )
    .replace(/(期限|期|的|吧|整|合同|到期|为止|劳动合同)+$/u, "")
    .replace(/(?<=[年月天日])\s+|\s+(?=[年月天日个半])/gu, "")
    .trim();
  if (said === "") return undefined;
  return readChinese(said) ?? readEnglish(said);
}

function readChinese(said: string): Length | undefined {
  const match = said.match(CHINESE);
  if (!match) return undefined;
  const [, years, halfYear, months, halfMonth, days, , weeks] = match;
  if (years === undefined && months === undefined && days === undefined) return undefined;
  const yearCount = amount(years);
  const monthCount = amount(months);
  const dayCount = amount(days) * (weeks ? 7 : 1);
  if ([yearCount, monthCount, dayCount].some(Number.isNaN)) return undefined;
  return exact(
    yearCount * 12 + (halfYear ? 6 : 0) + Math.floor(monthCount),
    dayCount + (halfMonth ? 15 : 0) + (monthCount % 1) * 30,
  );
}

function readEnglish(said: string): Length | undefined {
  const match = said.match(ENGLISH);
  if (!match?.slice(1).some((part) => part !== undefined)) return undefined;
  const [years, months, days] = match
    .slice(1, 4)
    .map((part) => (part === undefined ? 0 : englishNumber(part)));
  const perUnit = /^w/u.test(match[4] ?? "") ? 7 : 1;
  return exact(years! * 12 + months!, days! * perUnit);
}

/** "半" is a half; nothing is none. */
function amount(text: string | undefined): number {
  if (text === undefined) return 0;
  return text === "半" ? 0.5 : (readNumber(text) ?? Number.NaN);
}

function englishNumber(text: string): number {
  return ENGLISH_NUMBERS[text] ?? Number(text);
}

function exact(months: number, days: number): Length | undefined {
  const whole = Number.isInteger(months) && Number.isInteger(days);
  return whole && months + days > 0 && months <= 1_200 && days <= 36_500 ? { months, days } : undefined;
}
