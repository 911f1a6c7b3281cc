import { addDays, type IsoDate, inclusiveEnd } from "../../domain/dates.ts";
import type { Length } from "./length.ts";

/** The last day of a length that starts on `start`, both days counted: three years from 2026-12-01 end on 2029-11-30. */
export function endOfLength(start: IsoDate, { months, days }: Length): IsoDate {
  if (months === 0) return addDays(start, days - 1);
  const end = inclusiveEnd(start, months);
  return days === 0 ? end : addDays(end, days);
}
