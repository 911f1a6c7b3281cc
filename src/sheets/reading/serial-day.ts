import { addDays, day, type IsoDate } from "../../domain/dates.ts";

const LAST_SERIAL = 2_958_465;
/** 1900 was no leap year, but the first spreadsheets thought so, and all others follow: day 60 does not exist. */
const PHANTOM = 60;
const EPOCH_1900 = day("1899-12-30");
const EPOCH_1904 = day("1904-01-01");

/** The day of a spreadsheet's day number; the time of day is let go. Undefined for numbers that are no day. */
export function dayOfSerial(serial: number, from1904 = false): IsoDate | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole > LAST_SERIAL) return undefined;
  if (from1904) return addDays(EPOCH_1904, whole);
  if (whole === PHANTOM) return undefined;
  return addDays(EPOCH_1900, whole < PHANTOM ? whole + 1 : whole);
}
