/*
 * Numbers as people write them: 3500, 3,500.50, 三千五, 叁仟伍佰, 1.2万, 3千5, 3k, 二〇二七.
 *
 * Colloquial rule: one digit after a unit of hundred or more counts in the next smaller unit, so 三千五 is 3,500 and
 * 一万二 is 12,000; with 零 in between it is the digit itself: 三千零五 is 3,005.
 */

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ["零〇○", "一壹弌幺", "二贰两俩", "三叁仨", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap(
    (signs, digit) => [...signs].map((sign) => [sign, digit]),
  ),
);
const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1_000,
  仟: 1_000,
  k: 1_000,
  万: 10_000,
  w: 10_000,
  亿: 100_000_000,
};
const LARGE = 10_000;

/** Characters of which a Chinese number can consist, as a pattern for larger expressions. */
export const CHINESE_NUMBER = "[零〇○一壹弌幺二贰两俩三叁仨四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿]+";
/** A plain or Chinese number, as a pattern for larger expressions. */
export const ANY_NUMBER = `(?:\\d+(?:\\.\\d+)?|${CHINESE_NUMBER})`;

/** A number, whole or not; undefined where the text is none, or more than a number. Expects tidy text. */
export function readNumber(text: string): number | undefined {
  const said = text.trim().toLowerCase();
  if (/^\d+(\.\d+)?$/.test(said)) return Number(said);
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(said)) return Number(said.replaceAll(",", ""));
  if (/^\d{1,3}( \d{3})+(\.\d+)?$/.test(said)) return Number(said.replaceAll(" ", ""));
  return readDigitString(said) ?? readUnits(said);
}

/** A whole number. */
export function readWhole(text: string): number | undefined {
  const number = readNumber(text);
  return number !== undefined && Number.isSafeInteger(number) ? number : undefined;
}

/** Digits said one by one: 二〇二七, 三五零零. Two without a 零 say too little: 三五 might be a hurried 三千五. */
function readDigitString(text: string): number | undefined {
  if (text.length < 2 || ![...text].every((sign) => sign in DIGITS)) return undefined;
  if (text.length === 2 && !/[零〇○]/u.test(text)) return undefined;
  return Number([...text].map((sign) => DIGITS[sign]).join(""));
}

function readUnits(text: string): number | undefined {
  const tokens = text.match(/\d+(?:\.\d+)?|\D/gu);
  if (!tokens) return undefined;
  let total = 0;
  let section = 0;
  let pending: number | undefined;
  let unit = Number.POSITIVE_INFINITY;
  let zero = false;

  for (const token of tokens) {
    const size = UNITS[token];
    if (size === undefined) {
      const digit = DIGITS[token] ?? (/^\d/.test(token) ? Number(token) : undefined);
      if (digit === undefined || pending !== undefined) return undefined;
      if (digit === 0 && tokens.length > 1) zero = true;
      else pending = digit;
      continue;
    }
    if (size >= LARGE) {
      section += pending ?? 0;
      if (section === 0) return undefined;
      total = size > LARGE ? (total + section) * size : total + section * size;
      section = 0;
    } else {
      if (size >= unit && unit < LARGE) return undefined;
      if (pending === undefined && size !== 10) return undefined;
      section += (pending ?? 1) * size;
    }
    pending = undefined;
    zero = false;
    unit = size;
  }
  if (pending !== undefined) {
    const shortened = !zero && unit >= 100 && Number.isFinite(unit) && pending < 10;
    if (!shortened && pending >= unit) return undefined;
    section += shortened ? (pending * unit) / 10 : pending;
  }
  return rounded(total + section);
}

/** Takes away what binary fractions add: 1.1 × 10,000 is 11,000. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
