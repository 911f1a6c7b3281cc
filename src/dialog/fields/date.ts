import { type IsoDate, parseIsoDate } from "../../domain/dates.ts";
import type { Field, Reading } from "../field.ts";
import { readDate } from "../understanding/date.ts";
import { isNothing, kept, plain, readingOf, refused } from "./reading.ts";

export interface DateOptions {
  /** The field that starts the period which this day ends; the answer may then be a length (三年). */
  from?: string;
  /** A day long past, so that 85.6.15 is in the last century, and a year is always wanted. */
  birth?: boolean;
  optional?: boolean;
}

const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2100-12-31";

/** A calendar day. */
export function date({ from, birth = false, optional = false }: DateOptions = {}): Field<IsoDate> {
  return {
    ...plain,
    kind: "date",
    optional,
    ...(from && { from }),
    read(given, { today, known }): Reading<IsoDate> {
      if (optional && isNothing(given)) return { outcome: "skipped", keep: null };
      if (typeof given !== "string") return refused("date");
      const exact = parseIsoDate(given);
      if (exact && exact >= FIRST_DAY && exact <= LAST_DAY) {
        return birth && exact > today ? refused("date-future") : kept(exact);
      }
      const start = from === undefined ? undefined : (known[from] as IsoDate | undefined);
      const heard = readDate(given, { today, start, endsPeriod: from !== undefined, birth });
      return readingOf(heard, (day, loose) =>
        birth && day > today ? refused("date-future") : kept(day, loose),
      );
    },
  };
}
