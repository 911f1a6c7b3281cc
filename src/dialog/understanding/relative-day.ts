import { addDays, addMonths, dayOf, dayOfWeek, endOfMonth, type IsoDate, parts } from "../../domain/dates.ts";
import { ambiguous, type Heard, understood, unreadable } from "./heard.ts";
import { readLength } from "./length.ts";
import { ANY_NUMBER, readWhole } from "./number.ts";

const DAYS: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  前日: -2,
  昨天: -1,
  昨日: -1,
  yesterday: -1,
  今天: 0,
  今日: 0,
  今儿: 0,
  当天: 0,
  即日: 0,
  本日: 0,
  现在: 0,
  today: 0,
  now: 0,
  明天: 1,
  明日: 1,
  tomorrow: 1,
  后天: 2,
  后日: 2,
  大后天: 3,
};
const YEARS: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 本年: 0, 明年: 1, 后年: 2 };
const MONTH = "上上个?月|上个?月|这个?月|本月|当月|下下个?月|下个?月|次月";
const END = "月?底|月?末|月?最后一天|的?最后一天|月的最后一天";
const ENGLISH_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

/** Days counted from today: 昨天, 上个月15号, 下周一, 月底, 明年年底, 三天后. Undefined for anything else. Expects tidy text. */
export function readRelativeDay(text: string, today: IsoDate): Heard<IsoDate> | undefined {
  const said = text.replace(/\s+(?=\p{Script=Han}|\d)/gu, "");
  const days = Object.hasOwn(DAYS, said) ? DAYS[said] : undefined;
  if (days !== undefined) return understood(addDays(today, days));
  return (
    inMonth(said, today) ??
    endOfNamedMonth(said, today) ??
    inYear(said, today) ??
    inWeek(said, today) ??
    counted(said, today) ??
    englishWeekday(text, today)
  );
}

/** 上个月15号, 下月底, 月初. */
function inMonth(said: string, today: IsoDate): Heard<IsoDate> | undefined {
  const match = said.match(
    new RegExp(
      `^(${MONTH})?(?:的)?(?:(${ANY_NUMBER})[日号]?|(${END})|(月?初)|(月?中(?:旬)?|上旬|下旬))$`,
      "u",
    ),
  );
  if (!match) return undefined;
  const [, name, number, end, start, vague] = match;
  if (
    name === undefined &&
    (number !== undefined || (end && !/^月/u.test(end)) || (start && !/^月/u.test(start)))
  ) {
    return undefined;
  }
  const first = addMonths(`${today.slice(0, 8)}01` as IsoDate, monthsAway(name ?? "本月"));
  if (vague) return unreadable("date-needs-day");
  if (end) return understood(endOfMonth(first));
  if (start) return name === undefined ? ambiguous(first, addMonths(first, 1)) : ambiguous(first);
  const day = readWhole(number!);
  if (day === undefined || day < 1 || day > 31)
    return unreadable("date-no-day", { dayOfMonth: day ?? number! });
  return dayOrMissing(parts(first).year, parts(first).month, day);
}

function monthsAway(name: string): number {
  if (name.startsWith("上上")) return -2;
  if (name.startsWith("下下")) return 2;
  if (name.startsWith("上")) return -1;
  return name.startsWith("下") || name.startsWith("次") ? 1 : 0;
}

function dayOrMissing(year: number, month: number, day: number): Heard<IsoDate> {
  const found = dayOf(year, month, day);
  if (found) return understood(found);
  const last = endOfMonth(dayOf(year, month, 1)!);
  const args = { year: String(year), month, dayOfMonth: day, lastDayOfMonth: parts(last).day };
  return unreadable("date-missing", args, last);
}

/** 2027年2月底, 明年6月最后一天. */
function endOfNamedMonth(said: string, today: IsoDate): Heard<IsoDate> | undefined {
  const match = said.match(
    new RegExp(
      `^(?:(${ANY_NUMBER})年|(${Object.keys(YEARS).join("|")}))?(${ANY_NUMBER})月份?(?:底|末|的?最后一天)$`,
      "u",
    ),
  );
  if (!match) return undefined;
  const month = readWhole(match[3]!);
  if (month === undefined || month < 1 || month > 12)
    return unreadable("date-no-month", { month: month ?? match[3]! });
  const { year } = parts(today);
  const named = match[1] ? readWhole(match[1]) : match[2] ? year + YEARS[match[2]]! : undefined;
  if (named !== undefined)
    return understood(endOfMonth(dayOf(named < 100 ? 2000 + named : named, month, 1)!));
  const ends = [year, year + 1].map((each) => endOfMonth(dayOf(each, month, 1)!));
  return ambiguous(...ends);
}

/** 年底, 明年底, 2029年底, 今年年初. */
function inYear(said: string, today: IsoDate): Heard<IsoDate> | undefined {
  const match = said.match(
    new RegExp(
      `^(?:(\\d{2,4})年?|(${Object.keys(YEARS).join("|")}))?的?(年?底|年?末|年?最后一天|年?初|年中)$`,
      "u",
    ),
  );
  if (!match) return undefined;
  const [, digits, name, place] = match as unknown as [
    string,
    string | undefined,
    string | undefined,
    string,
  ];
  if (digits === undefined && name === undefined && !place.startsWith("年")) return undefined;
  const { year: thisYear } = parts(today);
  const number = digits === undefined ? thisYear + (name ? YEARS[name]! : 0) : Number(digits);
  const year = number < 100 ? 2000 + number : number;
  if (place.endsWith("中")) return unreadable("date-needs-day");
  const found = place.endsWith("初") ? dayOf(year, 1, 1) : dayOf(year, 12, 31);
  if (!found) return undefined;
  return place.endsWith("初") ? ambiguous(found) : understood(found);
}

/** 下周一, 上周五, 这周三; 周五 alone may be this week's or the next. */
function inWeek(said: string, today: IsoDate): Heard<IsoDate> | undefined {
  const match = said.match(/^(上上|上|这|本|下下|下)?个?(?:周|星期|礼拜)([一二三四五六日天])$/u);
  if (!match) return undefined;
  const weekday = "一二三四五六日".indexOf(match[2] === "天" ? "日" : match[2]!) + 1;
  const ofThisWeek = addDays(today, weekday - dayOfWeek(today));
  const weeks = { 上上: -2, 上: -1, 这: 0, 本: 0, 下: 1, 下下: 2 }[match[1] ?? ""];
  if (weeks !== undefined) return understood(addDays(ofThisWeek, weeks * 7));
  return ambiguous(ofThisWeek, addDays(ofThisWeek, 7));
}

/** 三天后, 两周后, 10天前, 一个月后; in 3 days. */
function counted(said: string, today: IsoDate): Heard<IsoDate> | undefined {
  const match =
    said.match(/^(?:过|再过|in\s+)?(.+?)(之后|以后|后|之前|以前|前|from now|ago)$/u) ??
    said.match(/^(?:再?过|in)\s*(.+)$/u);
  const length = match && readLength(match[1]!);
  if (!length) return undefined;
  const sign = /前|ago/u.test(match[2] ?? "") ? -1 : 1;
  return understood(addDays(addMonths(today, sign * length.months), sign * length.days));
}

function englishWeekday(text: string, today: IsoDate): Heard<IsoDate> | undefined {
  const match = text.match(/^(next|last|this)?\s*([a-z]+day)$/u);
  const weekday = match ? ENGLISH_DAYS.indexOf(match[2]!) + 1 : 0;
  if (!match || weekday === 0) return undefined;
  const ofThisWeek = addDays(today, weekday - dayOfWeek(today));
  if (match[1] === "this") return understood(ofThisWeek);
  if (match[1] === "last") return understood(addDays(ofThisWeek, -7));
  // "Next Friday" is said of both, so both are offered.
  return ambiguous(ofThisWeek, addDays(ofThisWeek, 7));
}
