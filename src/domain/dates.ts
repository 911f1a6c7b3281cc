/*
 * Calendar days. Labour law counts days, never instants, so a day is a branded "YYYY-MM-DD" string:
 * it compares with `<`, and survives JSON and the database unchanged.
 */
import { Temporal } from "temporal-polyfill";
import { calendarDay, dayNumber, daysInMonth } from "./calendar.ts";

/** A calendar day such as "2026-03-01" in Asia/Shanghai. */
export type IsoDate = string & { readonly __brand: "IsoDate" };

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const OFFICE_ZONE = "Asia/Shanghai";

/** Reads exactly "YYYY-MM-DD"; undefined for anything else, also for days that do not exist. */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!ISO_DAY.test(text)) return undefined;
  const { year, month, day } = parts(text as IsoDate);
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as IsoDate) : undefined;
}

/** For constants in code: throws where {@link parseIsoDate} would return undefined. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new RangeError(`Not a calendar day: ${text}`);
  return date;
}

/** The day of these numbers, or undefined where the calendar has none (30 February, month 13). */
export function dayOf(year: number, month: number, dayOfMonth: number): IsoDate | undefined {
  return parseIsoDate(written(year, month, dayOfMonth));
}

/** Year, month (1–12) and day of the month. */
export function parts(date: IsoDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** The day on which an instant falls in Asia/Shanghai. */
export function dayIn(instant: Date): IsoDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(OFFICE_ZONE)
    .toPlainDate()
    .toString() as IsoDate;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = calendarDay(numberOf(date) + days);
  return written(year, month, day);
}

/** Moves by whole months; a day that the month lacks becomes the month's last (31 January + 1 → 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = parts(date);
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return written(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Days from `first` to `last`, the starting day not counted; negative if `last` is earlier. */
export function daysBetween(first: IsoDate, last: IsoDate): number {
  return numberOf(last) - numberOf(first);
}

export function earliest(...days: [IsoDate, ...IsoDate[]]): IsoDate {
  return days.toSorted()[0]!;
}

export function latest(...days: [IsoDate, ...IsoDate[]]): IsoDate {
  return days.toSorted().at(-1)!;
}

/** 1 (Monday) to 7 (Sunday). */
export function dayOfWeek(date: IsoDate): number {
  // 1970-01-01 was a Thursday.
  return ((((numberOf(date) + 3) % 7) + 7) % 7) + 1;
}

/** The last day of the month in which `date` lies. */
export function endOfMonth(date: IsoDate): IsoDate {
  const { year, month } = parts(date);
  return written(year, month, daysInMonth(year, month));
}

/**
 * The last day of a period of months whose starting day is not counted: the corresponding day,
 * or the month's last day where there is none. 民法典 第二百零一条、第二百零二条.
 */
export function civilEnd(start: IsoDate, months: number): IsoDate {
  return addMonths(start, months);
}

/**
 * The last day of a period of months whose starting day is counted, as labour contracts are written
 * ("自…起至…止"): three years from 2026-03-01 end on 2029-02-28. Where the month lacks the corresponding
 * day, the month's last day.
 */
export function inclusiveEnd(start: IsoDate, months: number): IsoDate {
  const end = addMonths(start, months);
  return parts(end).day < parts(start).day ? end : addDays(end, -1);
}

/** Whole months in [first, last], both days counted; 0 when not even one month is complete. */
export function fullMonths(first: IsoDate, last: IsoDate): number {
  if (last < first) return 0;
  const a = parts(first);
  const b = parts(last);
  const roughly = (b.year - a.year) * 12 + b.month - a.month;
  for (let months = roughly + 1; months > 0; months--) {
    if (inclusiveEnd(first, months) <= last) return months;
  }
  return 0;
}

/** Completed years of age on a day; someone born on 29 February turns a year older on 28 February of other years. */
export function ageOn(birth: IsoDate, on: IsoDate): number {
  if (on < birth) return -ageOn(on, birth) || 0;
  const years = parts(on).year - parts(birth).year;
  return addMonths(birth, years * 12) > on ? years - 1 : years;
}

function numberOf(date: IsoDate): number {
  const { year, month, day } = parts(date);
  return dayNumber(year, month, day);
}

function written(year: number, month: number, day: number): IsoDate {
  const yyyy = year >= 1000 && year <= 9999 ? year : String(year).padStart(4, "0");
  return `${yyyy}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as IsoDate;
}
