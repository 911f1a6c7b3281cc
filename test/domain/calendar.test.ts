import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import {
  addDays,
  addMonths,
  ageOn,
  dayOf,
  dayOfWeek,
  daysBetween,
  endOfMonth,
  type IsoDate,
  parseIsoDate,
} from "../../src/domain/dates.ts";

const anyDay = fc.integer({ min: -60_000, max: 60_000 }).map((days) => {
  return Temporal.PlainDate.from("1970-01-01").add({ days });
});
const iso = (date: Temporal.PlainDate) => date.toString() as IsoDate;

it("agrees with Temporal on every operation", () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: -2_000, max: 2_000 }), (a, b, count) => {
      const last = a.with({ day: a.daysInMonth });
      expect([
        addDays(iso(a), count),
        addMonths(iso(a), count),
        daysBetween(iso(a), iso(b)),
        dayOfWeek(iso(a)),
        endOfMonth(iso(a)),
        parseIsoDate(iso(a)),
      ]).toEqual([
        iso(a.add({ days: count })),
        iso(a.add({ months: count })),
        a.until(b, { largestUnit: "days" }).days,
        a.dayOfWeek,
        iso(last),
        iso(a),
      ]);
      const [birth, on] = iso(a) < iso(b) ? [a, b] : [b, a];
      expect(ageOn(iso(birth), iso(on))).toBe(birth.until(on, { largestUnit: "years" }).years);
    }),
    { numRuns: 2_000 },
  );
});

it("knows every day from 1896 to 2104, and no other", () => {
  for (let year = 1896; year <= 2104; year++) {
    for (let month = 0; month <= 13; month++) {
      for (const day of [0, 1, 28, 29, 30, 31, 32]) {
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
        expect(dayOf(year, month, day) !== undefined).toBe(exists);
      }
    }
  }
});

it("puts the age of someone born on a leap day up on 28 February", () => {
  const born = "2000-02-29" as IsoDate;
  expect(
    ["2001-02-27", "2001-02-28", "2004-02-28", "2004-02-29"].map((on) => ageOn(born, on as IsoDate)),
  ).toEqual([0, 1, 3, 4]);
});

function daysOf(year: number, month: number): number {
  return Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}
