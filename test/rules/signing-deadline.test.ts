import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../src/domain/dates.ts";
import { doubleWageUntil, signingDeadline } from "../../src/rules/double-wage.ts";
import { checkSigningDeadline, checkStart } from "../../src/rules/signing-deadline.ts";
import { checkTermKind } from "../../src/rules/term-kind.ts";
import oneMonth from "../vectors/oneMonth.json" with { type: "json" };
import { at, elsewhere, terms } from "./zhanyi.ts";

describe.each(oneMonth)("hired on $start", (vector) => {
  const hiredOn = day(vector.start);
  const check = (today: string) => checkSigningDeadline({ hiredOn }, at(today));

  it("has these days, 劳动合同法 第十条、第十四条、第八十二条", () => {
    expect(signingDeadline(hiredOn)).toEqual({
      safeLastDay: vector.safeLast,
      legalLastDay: vector.legalLast,
      doubleWageFrom: vector.doubleWageFrom_strict,
      doubleWageFromCivil: vector.doubleWageFrom_civil,
      deemedOpenEndedOn: vector.deemedOpenEndedOn,
      doubleWageLastDay: vector.doubleWageLastDay,
    });
  });

  it("is in time until the safe last day", () => {
    expect(check(vector.start)).toEqual([]);
    expect(check(vector.safeLast)).toEqual([]);
  });

  it("is warned on the legal last day, where that is one day later", () => {
    const findings = check(vector.legalLast);
    if (vector.legalLast === vector.safeLast) expect(findings).toEqual([]);
    else
      expect(findings).toMatchObject([
        { rule: "signing-deadline-last-day", severity: "warning", field: "hiredOn" },
      ]);
  });

  it("is too late the day after", () => {
    const today = addDays(day(vector.legalLast), 1);
    expect(check(today)).toMatchObject([
      {
        rule: "signing-deadline-passed",
        severity: "breach",
        field: "hiredOn",
        args: { hiredOn, lastDay: vector.legalLast, doubleWageFromDay: vector.doubleWageFrom_strict },
        cites: { law: "劳动合同法", article: "第十条、第八十二条" },
      },
    ]);
    // Another day of hiring is never suggested: that would be back-dating.
    expect(check(today)[0]).not.toHaveProperty("suggest");
  });

  it("is deemed open-ended after a year, and not a day before", () => {
    const kind = (today: string, term: string) => checkTermKind(terms({ hiredOn, term }), at(today));
    expect(kind(vector.doubleWageLastDay, "fixed")).toEqual([]);
    expect(kind(vector.deemedOpenEndedOn, "fixed")).toMatchObject([
      { rule: "deemed-open-ended", severity: "breach", field: "term", suggest: "open-ended" },
    ]);
    expect(kind(vector.deemedOpenEndedOn, "open-ended")).toEqual([]);
  });
});

it("only warns where the portal stays open", () => {
  const late = checkSigningDeadline(
    { hiredOn: day("2026-09-01") },
    at("2026-11-21", { jurisdiction: elsewhere }),
  );
  expect(late).toMatchObject([{ rule: "signing-overdue", severity: "warning" }]);
});

it("takes note of a hiring that is still to come", () => {
  const future = checkSigningDeadline({ hiredOn: day("2026-12-01") }, at("2026-11-21"));
  expect(future).toMatchObject([
    { rule: "hired-in-future", severity: "info", args: { lastDay: "2026-12-31" } },
  ]);
});

it("says nothing before the day of hiring is known", () => {
  expect(checkSigningDeadline({}, at("2026-11-21"))).toEqual([]);
});

it("starts the month with the law for relations older than it (第九十七条)", () => {
  expect(signingDeadline(day("2005-06-01")).legalLastDay).toBe("2008-02-01");
});

describe("double wages so far, 实施条例 第六条、第七条", () => {
  it.each([
    ["2026-01-01", "2026-02-01", 0, 0],
    ["2026-01-01", "2026-02-02", 0, 1],
    ["2026-01-01", "2026-02-28", 0, 27],
    ["2026-01-01", "2026-03-01", 1, 0],
    ["2026-01-01", "2026-03-02", 1, 1],
    ["2025-03-01", "2026-03-01", 11, 0],
    ["2025-03-01", "2026-11-21", 11, 0],
  ])("hired %s, made up on %s: %i months and %i days", (hiredOn, madeUpOn, months, days) => {
    expect(doubleWageUntil(day(hiredOn), day(madeUpOn))).toEqual({ months, days });
  });

  it("never grows past eleven months", () => {
    const anyDay = fc.integer({ min: 0, max: 8000 }).map((days) => addDays(day("2009-01-01"), days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 2000 }), (hiredOn, later) => {
        const { months, days } = doubleWageUntil(hiredOn, addDays(hiredOn, later));
        return months + (days > 0 ? 1 : 0) <= 12 && months <= 11;
      }),
    );
  });
});

describe("first day of the contract", () => {
  it.each([
    ["2026-11-01", "2026-11-01", undefined],
    ["2026-11-01", "2026-10-31", "starts-before-hiring"],
    ["2026-11-01", "2026-11-02", "starts-after-hiring"],
  ])("hired %s, contract from %s: %s", (hiredOn, startsOn, rule) => {
    expect(checkStart(terms({ hiredOn, startsOn }), at("2026-11-21")).map((finding) => finding.rule)).toEqual(
      rule ? [rule] : [],
    );
  });

  it("names the days without a contract", () => {
    const found = checkStart(terms({ hiredOn: "2026-11-01", startsOn: "2026-11-05" }), at("2026-11-21"));
    expect(found).toMatchObject([
      {
        severity: "warning",
        field: "startsOn",
        args: { uncoveredLastDay: "2026-11-04" },
        suggest: "2026-11-01",
      },
    ]);
  });
});
