import { ANY_NUMBER, readWhole } from "./number.ts";

/** The numbers of a day as written; what is not there was not said. */
export interface WrittenDay {
  /** As written: 27 or 2027. */
  year?: number;
  /** Years from this one: 明年 is 1. */
  years?: number;
  month?: number;
  day?: number;
  /** Written as YYYY-MM-DD, so nothing needs repeating back. */
  plain?: boolean;
}

const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  当年: 0,
  明年: 1,
  来年: 1,
  下一年: 1,
  后年: 2,
  大后年: 3,
  去年: -1,
  上一年: -1,
  前年: -2,
  大前年: -3,
};
const NAMED_DAYS: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  劳动节: [5, 1],
  五一: [5, 1],
  国庆: [10, 1],
  国庆节: [10, 1],
};
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const YEAR_WORDS = Object.keys(RELATIVE_YEARS).join("|");

const CHINESE = new RegExp(
  `^(?:(?:公元)?(${ANY_NUMBER})\\s*年|(${YEAR_WORDS}))?(?:的)?\\s*(?:(${ANY_NUMBER})\\s*月(?:份)?\\s*)?(?:(${ANY_NUMBER})\\s*[日号]?)?$`,
  "u",
);
const SEPARATED = /^(\d{1,4})\s*([-/., ])\s*(\d{1,2})(?:\s*[-/., ]\s*(\d{1,4}))?$/u;

/** Reads a day as written with numbers. `orders` holds all readings where the order of the numbers is not certain. */
export function readWrittenDay(
  text: string,
): { day: WrittenDay; orders?: undefined } | { orders: readonly WrittenDay[]; day?: undefined } | undefined {
  const said = text.replace(/t\d\d:\d\d.*$/u, "").replace(/\s+\d{1,2}:\d{2}(:\d{2})?$/u, "");
  const day =
    readAlone(said) ??
    readIso(said) ??
    readCompact(said) ??
    readNamed(said) ??
    readChinese(said) ??
    readEnglish(said);
  if (day) return { day };
  return readSeparated(said);
}

/** A year alone, or a day alone. */
function readAlone(text: string): WrittenDay | undefined {
  if (/^(19|20)\d\d$/u.test(text)) return { year: Number(text) };
  return /^\d{1,2}$/u.test(text) ? { day: Number(text) } : undefined;
}

function readIso(text: string): WrittenDay | undefined {
  const match = text.match(/^(\d{4})-(\d{2})-(\d{2})$/u);
  return match ? { ...numbers(match[1]!, match[2]!, match[3]!), plain: true } : undefined;
}

function readCompact(text: string): WrittenDay | undefined {
  const match = text.match(/^((?:19|20)\d\d)(\d\d)(\d\d)$/u);
  return match ? numbers(match[1]!, match[2]!, match[3]!) : undefined;
}

function readNamed(text: string): WrittenDay | undefined {
  const match = text.match(
    new RegExp(`^(?:(\\d{4})年|(${YEAR_WORDS}))?的?(${Object.keys(NAMED_DAYS).join("|")})$`, "u"),
  );
  const named = match && NAMED_DAYS[match[3]!];
  return named ? { ...yearOf(match[1], match[2]), month: named[0], day: named[1] } : undefined;
}

function readChinese(text: string): WrittenDay | undefined {
  const match = text.match(CHINESE);
  // A number alone names no day, unless 号 or 日 says that it is one.
  if (!match || !/[年月日号]/u.test(text)) return undefined;
  const [, year, relative, month, day] = match;
  const read = [year, month, day].map((part) => (part === undefined ? undefined : readWhole(part)));
  if ([year, month, day].some((part, place) => part !== undefined && read[place] === undefined))
    return undefined;
  return {
    ...yearOf(read[0] === undefined ? undefined : String(read[0]), relative),
    ...(read[1] !== undefined && { month: read[1] }),
    ...(read[2] !== undefined && { day: read[2] }),
  };
}

function readEnglish(text: string): WrittenDay | undefined {
  const name = `(${MONTHS.join("|")})[a-z]*\\.?`;
  const monthFirst = text.match(
    new RegExp(`^${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?$`, "u"),
  );
  if (monthFirst) return english(monthFirst[3], monthFirst[1]!, monthFirst[2]!);
  const dayFirst = text.match(
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${name}(?:,?\\s+(\\d{4}))?$`, "u"),
  );
  return dayFirst ? english(dayFirst[3], dayFirst[2]!, dayFirst[1]!) : undefined;
}

function english(year: string | undefined, month: string, day: string): WrittenDay {
  return { ...yearOf(year, undefined), month: MONTHS.indexOf(month) + 1, day: Number(day) };
}

/**
 * 2027.3.1, 27/3/1, 3.1, 3/1, 01/02/2027. The year comes first in Chinese; two digits that could be a month or a day
 * as well leave the order open, and so does a year written last.
 */
function readSeparated(text: string): ReturnType<typeof readWrittenDay> {
  const match = text.match(SEPARATED);
  if (!match) return undefined;
  const [, first, , second, third] = match as unknown as [string, string, string, string, string | undefined];
  if (third === undefined) {
    if (first.length === 4) return { day: { year: Number(first), month: Number(second) } };
    return first.length <= 2 ? { day: { month: Number(first), day: Number(second) } } : undefined;
  }
  if (first.length === 4 && third.length <= 2) return { day: numbers(first, second, third) };
  if (first.length > 2) return undefined;
  if (third.length === 4) return { orders: [numbers(third, first, second), numbers(third, second, first)] };
  if (third.length > 2) return undefined;
  if (Number(first) > 12) return { day: numbers(first, second, third) };
  const century = 2000;
  return {
    orders: [
      numbers(String(century + Number(first)), second, third),
      numbers(String(century + Number(third)), first, second),
    ],
  };
}

function yearOf(year: string | undefined, relative: string | undefined): WrittenDay {
  if (year !== undefined) return { year: Number(year) };
  return relative === undefined ? {} : { years: RELATIVE_YEARS[relative]! };
}

function numbers(year: string, month: string, day: string): WrittenDay {
  return { year: Number(year), month: Number(month), day: Number(day) };
}
