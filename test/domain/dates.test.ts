import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  ageOn,
  civilEnd,
  day,
  dayOf,
  daysBetween,
  earliest,
  endOfMonth,
  fullMonths,
  inclusiveEnd,
  latest,
  parseIsoDate,
} from "../../src/domain/dates.ts";
import probation from "../vectors/probation.json" with { type: "json" };

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day("1970-01-01"), days));
const anyMonths = fc.integer({ min: 1, max: 480 });

describe("whole months", () => {
  it.each(probation.filter(({ end }) => end !== null))("$start to $end: $fullMonths", (vector) => {
    expect(fullMonths(day(vector.start), day(vector.end!))).toBe(vector.fullMonths);
  });

  it("are complete on the inclusive end and not a day earlier", () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (start, months) => {
        const end = inclusiveEnd(start, months);
        expect(fullMonths(start, end)).toBe(months);
        expect(fullMonths(start, addDays(end, -1))).toBe(months - 1);
      }),
    );
  });

  it("end by the Civil Code on the same day or one day later", () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (start, months) => {
        expect([0, 1]).toContain(daysBetween(inclusiveEnd(start, months), civilEnd(start, months)));
      }),
    );
  });

  it("are none when the last day is before the first", () => {
    expect(fullMonths(day("2026-03-01"), day("2026-02-28"))).toBe(0);
  });
});

it("knows which days exist", () => {
  expect(parseIsoDate("2026-02-29")).toBeUndefined();
  expect(parseIsoDate("2024-02-29")).toBe("2024-02-29");
  expect(parseIsoDate("2026-2-9")).toBeUndefined();
  expect(dayOf(2026, 13, 1)).toBeUndefined();
  expect(endOfMonth(day("2028-02-03"))).toBe("2028-02-29");
});

it("orders days", () => {
  const [a, b] = [day("2025-12-31"), day("2026-01-01")];
  expect([earliest(a, b), latest(a, b), earliest(b, a), latest(b, a)]).toEqual([a, b, a, b]);
});

it("counts age in completed years", () => {
  expect(ageOn(day("2010-11-22"), day("2026-11-21"))).toBe(15);
  expect(ageOn(day("2010-11-21"), day("2026-11-21"))).toBe(16);
});
