import type { IsoDate } from "../domain/dates.ts";
import type { FilingKind } from "../domain/filing.ts";
import type { Papermaker } from "./papermaker.ts";

/** The office a filing is handed to, and the moment at which it is dealt with. */
export interface Office {
  region: string;
  now: Date;
  today: IsoDate;
  /** The day that lies a number of working days after another; provisional where the calendar isn't published yet. */
  workdaysAfter(day: IsoDate, days: number): { day: IsoDate; provisional: boolean };
  /** Working days within which the office means to decide. */
  reviewDays: Readonly<Record<FilingKind, number>>;
  papermaker: Papermaker;
}
