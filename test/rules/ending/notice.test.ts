import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/dates.ts";
import { checkEndingNotice } from "../../../src/rules/ending-notice.ts";
import { checkLayoff, isLayoff, rehirePreferenceUntil } from "../../../src/rules/layoffs.ts";
import { checkUnionNotice } from "../../../src/rules/union-notice.ts";
import { ending, filed, told } from "../filed.ts";

describe("notice", () => {
  // Notice on 2026-03-01, which is not counted: the thirtieth day is 2026-03-31.
  const given = { noticeGivenOn: "2026-03-01" };
  it.each([
    ["J40-1", "2026-03-31", { payInLieu: false }, []],
    ["J40-1", "2026-03-30", { payInLieu: false }, ["breach notice-too-short @lastDay"]],
    ["J40-2", "2026-03-30", { payInLieu: true }, ["info pay-in-lieu-amount @payInLieu"]],
    ["J40-3", "2026-03-30", {}, []],
    ["J40-3", "2026-03-31", {}, []],
    // Money does not replace the thirty days of a layoff.
    ["J41-2", "2026-03-31", {}, []],
    ["J41-2", "2026-03-30", {}, ["breach layoff-told-too-late @lastDay"]],
    ["J41-2", "2026-03-30", { payInLieu: true }, ["breach layoff-told-too-late @lastDay"]],
    ["J37", "2026-03-31", {}, []],
    ["J37", "2026-03-30", {}, ["warning resignation-notice-short @lastDay"]],
    ["J37P", "2026-03-04", {}, []],
    ["J37P", "2026-03-03", {}, ["warning resignation-notice-short @lastDay"]],
    ["Z21E", "2026-06-01", {}, []],
    ["Z21E", "2026-05-31", {}, ["warning early-retirement-told-too-late @lastDay"]],
    // No period is set for these.
    ["J38-2", "2026-03-01", {}, []],
    ["J39-2", "2026-03-01", {}, []],
    ["Z44-1A", "2026-03-01", {}, []],
    ["J36E", "2026-03-01", {}, []],
  ])("%s with the last day %s, %j: %j", (reason, lastDay, more, expected) => {
    const answers = ending({ reason, lastDay, ...given, ...more });
    expect(told(checkEndingNotice(answers, filed("2026-03-20")))).toEqual(expected);
  });

  it("suggests the first day that passes, never an earlier notice", () => {
    const answers = { reason: "J40-2", lastDay: "2026-03-15", ...given, payInLieu: false };
    const [finding] = checkEndingNotice(ending(answers), filed("2026-03-01"));
    expect(finding).toMatchObject({
      suggest: "2026-03-31",
      cites: { law: "劳动合同法", article: "第四十条" },
    });
    expect(checkEndingNotice(ending({ ...answers, lastDay: finding!.suggest }), filed("2026-03-01"))).toEqual(
      [],
    );
  });

  it.each([
    [{ payInLieu: false }, ["breach notice-or-pay-missing @payInLieu"]],
    [{ payInLieu: true }, ["info pay-in-lieu-amount @payInLieu"]],
    [{}, []],
  ])("without any notice, %j: %j", (more, expected) => {
    const answers = ending({ reason: "J40-2", lastDay: "2026-03-31", ...more });
    expect(told(checkEndingNotice(answers, filed("2026-03-20")))).toEqual(expected);
  });

  it("takes no notice that has not been given", () => {
    const answers = ending({ reason: "J37", lastDay: "2026-04-30", noticeGivenOn: "2026-03-21" });
    expect(told(checkEndingNotice(answers, filed("2026-03-20")))).toEqual([
      "warning notice-in-future @noticeGivenOn",
    ]);
  });
});

describe("layoffs", () => {
  it.each([
    [20, undefined, true],
    [20, 1000, true],
    [19, 1000, false],
    [19, 190, true],
    [19, 191, false],
    [10, 100, true],
    [9, 100, false],
    [1, 10, true],
    [19, undefined, undefined],
  ])("%d of %s: %s", (count, headcount, expected) => expect(isLayoff(count, headcount)).toBe(expected));

  const papers = { layoffExplained: true, layoffOpinions: true, layoffReported: true };
  it.each([
    [20, 200, {}, ["warning layoff-needs-papers @layoffCount", "info layoff-priority @layoffCount"]],
    [20, 200, papers, ["info layoff-priority @layoffCount"]],
    [20, 200, { ...papers, layoffReported: false }, ["breach layoff-paper-missing @layoffReported"]],
    [
      20,
      200,
      { layoffExplained: false, layoffOpinions: false },
      ["breach layoff-paper-missing @layoffExplained", "breach layoff-paper-missing @layoffOpinions"],
    ],
    [19, 200, {}, ["warning layoff-too-small @layoffCount"]],
    [19, undefined, {}, ["warning layoff-headcount-unknown @layoffCount"]],
  ])("%d of %s, %j: %j", (layoffCount, headcount, more, expected) => {
    const facts = filed("2026-03-20", {}, headcount === undefined ? {} : { headcount });
    expect(told(checkLayoff(ending({ reason: "J41-2", layoffCount, ...more }), facts))).toEqual(expected);
    expect(checkLayoff(ending({ reason: "J40-3", layoffCount, ...more }), facts)).toEqual([]);
  });

  it("prefers the laid off for six months", () => {
    expect(rehirePreferenceUntil(day("2026-08-31"))).toBe("2027-02-28");
  });
});

describe("the union", () => {
  it.each([
    ["J39-2", {}, {}, ["warning tell-union-first @reason"]],
    ["J39-2", {}, { unionNotified: true }, []],
    ["J39-2", { hasUnion: true }, { unionNotified: false }, ["breach union-not-told @unionNotified"]],
    ["J40-1", { hasUnion: false }, {}, ["warning no-union-tell-staff @reason"]],
    ["JLD15", {}, {}, ["warning tell-union-first @reason"]],
    ["J41-1", {}, {}, []],
    ["J37", { hasUnion: true }, { unionNotified: false }, []],
    ["Z44-1A", {}, {}, []],
  ])("%s, %j, %j: %j", (reason, employer, more, expected) => {
    expect(told(checkUnionNotice(ending({ reason, ...more }), filed("2026-03-20", {}, employer)))).toEqual(
      expected,
    );
  });
});
