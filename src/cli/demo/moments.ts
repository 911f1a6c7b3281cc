import { workdaysAfter } from "../../app/workdays-after.ts";
import { addDays, dayOfWeek, earliest, type IsoDate } from "../../domain/dates.ts";

/** The days of the invented past, none of which lies after this moment. */
export interface Calendar {
  now: Date;
  today: IsoDate;
  /** So many minutes after nine in the morning (Beijing) of a day, but never in the future. */
  at(day: IsoDate, minutes: number): Date;
  /** A working day so many working days after another, but never in the future. */
  workday(day: IsoDate, later: number): IsoDate;
  /** The last working day on which something had to be handed in so that it is due on `due`; undefined for none. */
  handedInFor(due: IsoDate, workdays: number): IsoDate | undefined;
  /** The last day on which something had to be handed in so that it is overdue today. */
  handedInTooLong(workdays: number): IsoDate;
  /** The day itself, or the Friday before a weekend. */
  onWeekday(day: IsoDate): IsoDate;
}

const NINE = "T09:00:00+08:00";
const LOOK_BACK_DAYS = 20;

export function calendarAt(now: Date, today: IsoDate): Calendar {
  return {
    now,
    today,
    at: (day, minutes) =>
      new Date(Math.min(new Date(`${day}${NINE}`).getTime() + minutes * 60_000, now.getTime())),
    workday: (day, later) => earliest(workdaysAfter(day, later).day, today),
    handedInFor(due, workdays) {
      for (let back = 1; back <= LOOK_BACK_DAYS; back++) {
        const day = addDays(today, -back);
        if (workdaysAfter(day, workdays).day === due) return day;
      }
      return undefined;
    },
    handedInTooLong(workdays) {
      let day = addDays(today, -1);
      while (workdaysAfter(day, workdays).day >= today) day = addDays(day, -1);
      return day;
    },
    onWeekday: (day) => addDays(day, -Math.max(0, dayOfWeek(day) - 5)),
  };
}
