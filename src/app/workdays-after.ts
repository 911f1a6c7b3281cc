import { addDays, dayOfWeek, type IsoDate } from "../domain/dates.ts";
import { NoLawInForce } from "../rules/law.ts";
import { workdays } from "../rules/workdays.ts";

/**
 * A number of working days after a day. In years for which no holidays are published Monday to Friday are counted and
 * the result is provisional: a filing must not fail because a notice is late.
 */
export function workdaysAfter(event: IsoDate, count: number): { day: IsoDate; provisional: boolean } {
  try {
    return workdays.addWorkdays(event, count);
  } catch (error) {
    if (!(error instanceof NoLawInForce)) throw error;
    let day = event;
    for (let left = count; left > 0; ) {
      day = addDays(day, 1);
      if (dayOfWeek(day) <= 5) left--;
    }
    return { day, provisional: true };
  }
}
