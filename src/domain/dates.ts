/*
 * Calendar days. Labour law counts days, never instants, so a day is a branded "YYYY-MM-DD" string:
 * it compares with `<`, survives JSON and the database unchanged, and Temporal does the arithmetic.
 */
import { Temporal } from "temporal-polyfill";

/** A calendar day such as "2026-03-01" in Asia/Shanghai. */
export type IsoDate = string & { readonly __brand: "IsoDate" };

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const OFFICE_ZONE = "Asia/Shanghai";

/** Reads exactly "YYYY-MM-DD"; undefined for anything else, also for days that do not exist. */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!ISO_DAY.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() as IsoDate;
  } catch {
    return undefined;
  }
}

/** For constants in code: throws where {@link parseIsoDate} would return undefined. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new RangeError(`Not a calendar day: ${text}`);
  return date;
}

/** The day of these numbers, or undefined where the calendar has none (30 February, month 13). */
export function dayOf(year: number, month: number, dayOfMonth: number): IsoDate | undefined {
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return parseIsoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`);
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
  return Temporal.PlainDate.from(date).add({ days }).toString() as IsoDate;
}

/** Moves by whole months; a day that the month lacks becomes the month's last (31 January + 1 → 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ months }).toString() as IsoDate;
}

/** Days from `first` to `last`, the starting day not counted; negative if `last` is earlier. */
export function daysBetween(first: IsoDate, last: IsoDate): number {
  return Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last), { largestUnit: "days" }).days;
}

export function earliest(...days: [IsoDate, ...IsoDate[]]): IsoDate {
  return days.toSorted()[0]!;
}

export function latest(...days: [IsoDate, ...IsoDate[]]): IsoDate {
  return days.toSorted().at(-1)!;
}

/** 1 (Monday) to 7 (Sunday). */
export function dayOfWeek(date: IsoDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The last day of the month in which `date` lies. */
export function endOfMonth(date: IsoDate): IsoDate {
  const plain = Temporal.PlainDate.from(date);
  return plain.with({ day: plain.daysInMonth }).toString() as IsoDate;
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
  return Temporal.PlainDate.from(birth).until(Temporal.PlainDate.from(on), { largestUnit: "years" }).years;
}
