/*
 * Working days: Monday to Friday, less the days off and with the made-up days of the State Council's yearly notice.
 * A result that touches a year whose notice is not known yet is marked, so that nobody relies on it.
 */
import { addDays, day, dayOfWeek, type IsoDate, parts } from "../domain/dates.ts";
import { type HolidayYear, holidayYears } from "./holidays.ts";
import { NoLawInForce } from "./law.ts";

export interface WorkdayCalendar {
  /** Years whose notice is known. */
  coveredYears: readonly number[];
  /** Throws NoLawInForce for years about which nothing is known. */
  isWorkday(date: IsoDate): { workday: boolean; provisional: boolean };
  /**
   * The n-th working day after an event; the day of the event is not counted. Throws NoLawInForce like `isWorkday`.
   */
  addWorkdays(event: IsoDate, n: number): { day: IsoDate; provisional: boolean };
}

/** A calendar from yearly tables, so that a new notice can be added as data. */
export function workdayCalendar(years: readonly HolidayYear[]): WorkdayCalendar {
  const off = new Set(years.flatMap((table) => table.off.flatMap((range) => daysOf(table.year, range))));
  const work = new Set(years.flatMap((table) => table.work.flatMap((range) => daysOf(table.year, range))));
  const complete = new Map(years.map((table) => [table.year, table.complete]));

  const isWorkday: WorkdayCalendar["isWorkday"] = (date) => {
    const known = complete.get(parts(date).year);
    if (known === undefined) throw new NoLawInForce("workday-calendar", date);
    const workday = work.has(date) || (dayOfWeek(date) <= 5 && !off.has(date));
    return { workday, provisional: !known };
  };
  return {
    coveredYears: years.filter((table) => table.complete).map((table) => table.year),
    isWorkday,
    addWorkdays(event, n) {
      let [date, provisional, left] = [event, false, n];
      while (left > 0) {
        date = addDays(date, 1);
        const answer = isWorkday(date);
        provisional ||= answer.provisional;
        if (answer.workday) left--;
      }
      return { day: date, provisional };
    },
  };
}

export const workdays: WorkdayCalendar = workdayCalendar(holidayYears);

function daysOf(year: number, range: string): IsoDate[] {
  const [first, last = first] = range.split("/") as [string, string?];
  const days: IsoDate[] = [];
  for (let date = day(`${year}-${first}`); date <= day(`${year}-${last}`); date = addDays(date, 1))
    days.push(date);
  return days;
}
