import chineseDays from "chinese-days";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../src/domain/dates.ts";
import { holidayYears } from "../../src/rules/holidays.ts";
import { NoLawInForce } from "../../src/rules/law.ts";
import { workdayCalendar, workdays } from "../../src/rules/workdays.ts";
import vectors from "../vectors/workdays.json" with { type: "json" };

it.each(vectors)("$n working days after $event: $due", ({ event, n, due }) => {
  expect(workdays.addWorkdays(day(event), n)).toEqual({ day: due, provisional: false });
});

it("agrees with chinese-days on every day of the covered years", () => {
  expect(workdays.coveredYears).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  for (let date = day("2018-01-01"); date <= day("2026-12-31"); date = addDays(date, 1)) {
    expect([date, workdays.isWorkday(date).workday]).toEqual([date, chineseDays.isWorkday(date)]);
  }
});

describe("the notices of 2024 to 2026", () => {
  it.each([
    ["2026-02-14", true],
    ["2026-02-15", false],
    ["2026-02-23", false],
    ["2026-02-28", true],
    ["2026-05-09", true],
    ["2026-09-20", true],
    ["2026-10-07", false],
    ["2026-10-10", true],
    ["2025-01-26", true],
    ["2025-10-08", false],
    ["2024-04-07", true],
    ["2024-10-12", true],
  ])("%s is a working day: %s", (date, workday) => {
    expect(workdays.isWorkday(day(date))).toEqual({ workday, provisional: false });
  });
});

describe("2027, whose notice is not known yet", () => {
  it("has the statutory days off, marked as provisional", () => {
    for (const date of ["2027-01-01", "2027-02-05", "2027-02-08", "2027-04-05", "2027-06-09", "2027-09-15"]) {
      expect(workdays.isWorkday(day(date))).toEqual({ workday: false, provisional: true });
    }
    expect(workdays.isWorkday(day("2027-10-01")).workday).toBe(false);
  });

  it("marks a count that reaches into it, not one that ends before", () => {
    expect(workdays.addWorkdays(day("2026-12-30"), 1)).toEqual({ day: "2026-12-31", provisional: false });
    expect(workdays.addWorkdays(day("2026-12-30"), 2)).toEqual({ day: "2027-01-04", provisional: true });
  });

  it("is no longer provisional once its notice is added", () => {
    const years = holidayYears.map((year) => (year.year === 2027 ? { ...year, complete: true } : year));
    expect(workdayCalendar(years).addWorkdays(day("2026-12-30"), 2).provisional).toBe(false);
  });
});

it.each(["2017-12-31", "2028-01-01"])("refuses to guess about %s", (date) => {
  expect(() => workdays.isWorkday(day(date))).toThrow(NoLawInForce);
});
