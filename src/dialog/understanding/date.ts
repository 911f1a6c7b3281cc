/*
 * Calendar days as people write them. What is certain is understood; what could be another day is asked back.
 *
 * Certain: a year is named (also 明年, 去年); the day is counted from today (昨天, 下周一, 上个月15号, 月底, 三天后).
 * Without a year, the day in the nearest year counts if it is within 92 days of today; without a month, if it is
 * within 3 days. Everything further away could as well be the next or the last one, so both are offered. A day that
 * ends a period is looked for after the period's start, and always asked back without its year.
 */
import { dayOf, dayOfWeek, daysBetween, type IsoDate, inclusiveEnd, parts } from "../../domain/dates.ts";
import { endOfLength } from "./end-of-length.ts";
import { ambiguous, type Heard, understood, unreadable } from "./heard.ts";
import { readLength } from "./length.ts";
import { readRelativeDay } from "./relative-day.ts";
import { tidy } from "./tidy.ts";
import { readWrittenDay, type WrittenDay } from "./written-day.ts";

export interface DateContext {
  today: IsoDate;
  /** The first day of the period that this day ends. */
  start?: IsoDate | undefined;
  /** The day may be given as a length from `start`, whether or not that is known yet. */
  endsPeriod?: boolean;
  /** Only the past makes sense, and it is long ago: a birth date. */
  birth?: boolean;
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;
const NEAR_WITHOUT_YEAR = 92;
const NEAR_WITHOUT_MONTH = 3;
const LONGEST = 60;
/** 两三年 */
const ADJACENT = /^([一两二三四五六七八])([二三四五六七八九])(年|个月)$/u;

/** Reads a day. Never throws. */
export function readDate(typed: string, context: DateContext): Heard<IsoDate> {
  const text = plain(typed);
  if (text === "") return unreadable("date-empty");
  if (text.length > LONGEST) return unreadable("date");
  if (/农历|阴历|旧历|正月|腊月|初[一二三四五六七八九十]/u.test(text)) return unreadable("date-lunar");

  const period = readPeriod(text, context);
  if (period) return period;
  const length = context.endsPeriod ? readEndOfLength(text, context) : undefined;
  if (length) return length;
  const relative = readRelativeDay(text, context.today);
  if (relative) return context.start ? orCountedFromStart(text, context.start, relative) : relative;

  const { body, weekday } = withoutWeekday(text);
  const written = readWrittenDay(body);
  if (!written) return unreadable("date");
  const heard = written.orders ? anyOrder(written.orders) : complete(written.day!, context);
  return weekday === undefined ? heard : agreeingWith(weekday, heard);
}

/** The words around a day: 签到…, 从…开始, …为止. */
function plain(typed: string): string {
  return tidy(typed)
    .toLowerCase()
    .replace(
      /^(就|大概是|应该是|是|为|从|自|由|定在|合同|签到|签至|签|到|至|截止到?|截至|于|在|(?:on|from|until|till|to)\b)+\s*/u,
      "",
    )
    .replace(
      /\s*(开始|起|为止|止|到期|结束|签的|签订|入职的?|上班|吧|的|那天|当天|這天|这天|左右)+$/u,
      (end) => (end.includes("左右") ? end : ""),
    )
    .replace(/[.,!?]+$/u, "")
    .trim();
}

function readEndOfLength(text: string, { start }: DateContext): Heard<IsoDate> | undefined {
  const range = text.match(/^(.{1,4}?)(?:-|~|到|至|或者?)(.{1,4}?)(年|个月|月)$/u) ?? text.match(ADJACENT);
  const both = range?.slice(1, 3).map((number) => readLength(`${number}${range[3]}`)) ?? [];
  const lengths = both.length > 0 && both.every(Boolean) ? both : [readLength(text)];
  const [first] = lengths;
  if (!first) return undefined;
  if (!start) return unreadable("length-needs-start");
  const ends = lengths.flatMap((length) => (length ? [endOfLength(start, length)] : []));
  return ends.length === 1 ? understood(ends[0]!) : ambiguous(...ends);
}

/** 三年后 may be counted from the start of the period as well as from today. */
function orCountedFromStart(text: string, start: IsoDate, fromToday: Heard<IsoDate>): Heard<IsoDate> {
  const length = readLength(text.replace(/(之后|以后|后)$/u, ""));
  if (!length || fromToday.outcome !== "understood") return fromToday;
  return ambiguous(endOfLength(start, length), fromToday.value);
}

/** Two days in one answer: the person names both ends of the period, and this question wants one. */
function readPeriod(text: string, context: DateContext): Heard<IsoDate> | undefined {
  for (const { 0: separator, index } of text.matchAll(/\s*(?:起?至|起?到|起?[~-]| to )\s*/gu)) {
    const ends = [text.slice(0, index), text.slice(index + separator.length)];
    if (!ends.every((end) => /\d.*[年./-].*\d/u.test(end))) continue;
    const days = ends.map((end) => readDate(end, { today: context.today }));
    const read = days.flatMap((day) => (day.outcome === "understood" ? [day.value] : []));
    if (read.length === 2) return ambiguous(...(context.endsPeriod ? read.reverse() : read));
  }
  return undefined;
}

function withoutWeekday(text: string): { body: string; weekday?: number } {
  const match = text.match(/^(.+?)\s*\(?\s*(?:星期|周|礼拜)([一二三四五六日天])\s*\)?$/u);
  if (!match || !/\d|月|号|日/u.test(match[1]!)) return { body: text };
  const place = "一二三四五六日".indexOf(match[2] === "天" ? "日" : match[2]!);
  return { body: match[1]!.replace(/[,(]\s*$/u, "").trim(), weekday: place + 1 };
}

function agreeingWith(weekday: number, heard: Heard<IsoDate>): Heard<IsoDate> {
  if (heard.outcome === "understood") {
    const { value } = heard;
    return dayOfWeek(value) === weekday ? heard : unreadable("date-weekday", { pickedOn: value }, value);
  }
  if (heard.outcome !== "ambiguous") return heard;
  const fitting = heard.candidates.filter((day) => dayOfWeek(day) === weekday);
  return fitting.length === 1 ? understood(fitting[0]!) : heard;
}

/** 01/02/2027 may put the day or the month first. */
function anyOrder(orders: readonly WrittenDay[]): Heard<IsoDate> {
  const days = orders.flatMap(({ year, month, day }) => dayOf(year!, month!, day!) ?? []);
  const distinct = [...new Set(days)];
  if (distinct.length === 0) return unreadable("date");
  return distinct.length === 1 ? understood(distinct[0]!) : ambiguous(...distinct);
}

function complete(written: WrittenDay, context: DateContext): Heard<IsoDate> {
  const { month, day } = written;
  const today = parts(context.today);
  const year = written.year ?? (written.years === undefined ? undefined : today.year + written.years);
  const fullYear = year === undefined || written.plain ? year : fourDigits(year, context);
  if (month !== undefined && (month < 1 || month > 12)) return unreadable("date-no-month", { month });
  if (day !== undefined && (day < 1 || day > 31)) return unreadable("date-no-day", { dayOfMonth: day });
  if (fullYear !== undefined && (fullYear < EARLIEST_YEAR || fullYear > LATEST_YEAR)) {
    return unreadable("date-far", { year: String(fullYear) });
  }
  if (month === undefined) return day === undefined ? unreadable("date-needs-day") : dayAlone(day, context);
  if (day === undefined)
    return fullYear === undefined ? unreadable("date-needs-day") : monthAlone(fullYear, month);
  if (fullYear === undefined)
    return context.birth ? unreadable("date-needs-year") : withoutYear(month, day, context);

  const found = dayOf(fullYear, month, day);
  return found ? understood(found, !written.plain) : missing(fullYear, month, day);
}

function fourDigits(year: number, { today, birth }: DateContext): number {
  if (year >= 100) return year;
  const century = Math.floor(parts(today).year / 100) * 100;
  return birth && century + year > parts(today).year ? century - 100 + year : century + year;
}

/** 2月30日: says how long that month is, and offers its last day. */
function missing(year: number, month: number, day: number): Heard<IsoDate> {
  const last = lastOf(year, month);
  const args = { year: String(year), month, dayOfMonth: day, lastDayOfMonth: parts(last).day };
  return unreadable("date-missing", args, last);
}

function withoutYear(month: number, day: number, { today, start }: DateContext): Heard<IsoDate> {
  const from = start ?? today;
  const { year } = parts(from);
  const years = start ? [0, 1, 2, 3, 4] : [-1, 0, 1];
  const days = years.flatMap((more) => dayOf(year + more, month, day) ?? []);
  if (days.length === 0)
    return dayOf(2024, month, day)
      ? unreadable("date-needs-year")
      : missing(yearNearest(month, today), month, day);
  if (start) return ambiguous(...days.filter((end) => end > start).slice(0, 3));
  return nearest(days, today, NEAR_WITHOUT_YEAR);
}

/** The year in which this month comes next, unless it was a short while ago. */
function yearNearest(month: number, today: IsoDate): number {
  const { year, month: thisMonth } = parts(today);
  return month < thisMonth - 6 ? year + 1 : year;
}

function dayAlone(day: number, { today, start, birth }: DateContext): Heard<IsoDate> {
  if (birth) return unreadable("date-needs-year");
  const from = parts(start ?? today);
  const months = start ? [0, 1, 2] : [-1, 0, 1];
  const days = months.flatMap((more) => {
    const { year, month } = shifted(from.year, from.month, more);
    return dayOf(year, month, day) ?? [];
  });
  if (start) return ambiguous(...days.filter((end) => end > start).slice(0, 2));
  return nearest(days, today, NEAR_WITHOUT_MONTH);
}

/** The day nearest to today if it is near enough to be meant; otherwise the ones on both sides are offered. */
function nearest(days: readonly IsoDate[], today: IsoDate, near: number): Heard<IsoDate> {
  const byDistance = [...days].sort(
    (a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)),
  );
  const [closest] = byDistance;
  if (closest && Math.abs(daysBetween(today, closest)) <= near) return understood(closest);
  return ambiguous(...byDistance.slice(0, 2).sort().reverse());
}

function monthAlone(year: number, month: number): Heard<IsoDate> {
  return ambiguous(dayOf(year, month, 1)!, lastOf(year, month));
}

function lastOf(year: number, month: number): IsoDate {
  return inclusiveEnd(dayOf(year, month, 1)!, 1);
}

function shifted(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}
