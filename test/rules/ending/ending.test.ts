import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/dates.ts";
import {
  checkCertificate,
  checkCertificateSigned,
  datesAfterEnding,
  endingKind,
} from "../../../src/rules/certificate.ts";
import { checkEndingDay, checkEndingWindow } from "../../../src/rules/ending-day.ts";
import {
  checkEndingProbation,
  checkEndingReason,
  inProbation,
} from "../../../src/rules/ending-reason-fits.ts";
import {
  endingReason,
  endingReasonCodes,
  endingReasons,
  questionsOf,
} from "../../../src/rules/ending-reasons/index.ts";
import { checkEndingRetirement, checkPension } from "../../../src/rules/ending-retirement.ts";
import { ending, filed, told } from "../filed.ts";

describe("the last day", () => {
  // The contract runs from 2024-07-01 to 2026-06-30.
  it.each([
    ["J37", "2024-06-30", ["breach ends-before-work @lastDay"], undefined],
    ["J37", "2024-07-01", [], undefined],
    ["J37", "2026-06-30", [], undefined],
    ["J37", "2026-07-01", ["warning ends-after-contract @lastDay"], undefined],
    ["Z44-1A", "2026-06-29", ["breach expiry-before-end @lastDay"], "2026-06-30"],
    ["Z44-1A", "2026-06-30", [], undefined],
    ["Z44-1C", "2026-07-01", ["warning expiry-after-end @lastDay"], "2026-06-30"],
  ])("%s on %s: %j", (reason, lastDay, expected, suggest) => {
    const findings = checkEndingDay(ending({ reason, lastDay }), filed("2026-06-30"));
    expect(told(findings)).toEqual(expected);
    expect(findings[0]?.suggest).toBe(suggest);
  });

  it.each([
    ["2026-06-30", []],
    ["2026-07-01", ["warning ending-window-closes @lastDay"]],
    ["2026-07-30", ["warning ending-window-closes @lastDay"]],
    ["2026-07-31", ["breach ending-window-closed @lastDay"]],
  ])("entered on %s after the end on 2026-06-30: %j", (today, expected) => {
    expect(
      told(checkEndingWindow(ending({ reason: "Z44-1A", lastDay: "2026-06-30" }), filed(today))),
    ).toEqual(expected);
    expect(told(checkEndingWindow(ending({}), filed(today)))).toEqual(expected);
  });

  it("only warns of a late entry while the contract would still run", () => {
    const left = ending({ reason: "J37", lastDay: "2026-01-31" });
    const on = (today: string) => told(checkEndingWindow(left, filed(today, { endsOn: "2028-06-30" })));
    expect(on("2026-02-28")).toEqual([]);
    expect(on("2026-03-01")).toEqual(["warning ending-entered-late @lastDay"]);
  });

  it("says nothing of the portal where the office sets no limit", () => {
    expect(checkEndingWindow(ending({}), { ...filed("2026-12-31"), limits: {} })).toEqual([]);
  });
});

describe("the reason and the contract", () => {
  const openEnded = { term: "open-ended", endsOn: undefined };
  const task = { term: "task", endsOn: undefined };
  it.each([
    ["Z71", {}, {}, ["breach reason-of-part-time-work @reason"], undefined],
    ["Z44-1A", {}, {}, [], undefined],
    ["Z44-1A", openEnded, {}, ["breach open-ended-does-not-expire @reason"], undefined],
    ["Z22", openEnded, {}, ["breach open-ended-does-not-expire @reason"], undefined],
    ["Z44-1A", task, {}, ["breach task-has-no-term @reason"], "Z22"],
    ["Z22", {}, {}, ["breach fixed-term-has-no-task @reason"], "Z44-1A"],
    ["Z22", task, {}, [], undefined],
    ["JLD15", { template: "full-time" }, {}, ["breach reason-of-dispatch-only @reason"], undefined],
    ["ZLD16", {}, { isDispatchAgency: false }, ["breach reason-of-dispatch-only @reason"], undefined],
    ["JLD15", { template: "dispatch" }, { isDispatchAgency: true }, [], undefined],
    ["ZIR5", {}, {}, ["warning reason-of-unsigned-work @reason"], undefined],
    ["J37", openEnded, {}, [], undefined],
  ])("%s, %j, %j: %j", (reason, plain, employer, expected, suggest) => {
    const findings = checkEndingReason(ending({ reason }), filed("2026-06-30", plain, employer));
    expect(told(findings)).toEqual(expected);
    expect(findings[0]?.suggest).toBe(suggest);
  });

  // Two years from 2024-07-01: two months of probation at most, until 2024-08-31.
  it.each([
    [{ probationMonths: 1 }, "2024-07-31", "yes"],
    [{ probationMonths: 1 }, "2024-08-01", "no"],
    [{}, "2024-08-31", "unknown"],
    [{}, "2024-09-01", "no"],
    [{ hadProbation: false }, "2024-07-01", "no"],
    [{ fixedTermsSigned: 2 }, "2024-07-01", "no"],
    [{ hadProbation: undefined, startsOn: undefined }, "2024-07-01", "unknown"],
    [{ startsOn: "1990-01-01", term: "open-ended", endsOn: undefined }, "2026-01-01", "no"],
  ])("%j on %s: on probation %s", (plain, on, expected) => {
    expect(inProbation(filed("2026-06-30", plain).contract, day(on))).toBe(expected);
  });

  const oneMonth = { probationMonths: 1 };
  it.each([
    [{ reason: "J39-1", lastDay: "2024-07-31" }, oneMonth, [], undefined],
    [{ reason: "J39-1", lastDay: "2024-08-01" }, oneMonth, ["breach probation-is-over @reason"], undefined],
    [{ reason: "J39-1", lastDay: "2024-08-01" }, {}, ["info probation-must-still-run @reason"], undefined],
    [{ reason: "J39-1", lastDay: "2024-09-01" }, {}, ["breach probation-is-over @reason"], undefined],
    // The worker's three days count from a notice in probation.
    [{ reason: "J37P", noticeGivenOn: "2024-07-31", lastDay: "2024-08-03" }, oneMonth, [], undefined],
    [
      { reason: "J37P", noticeGivenOn: "2024-08-01", lastDay: "2024-08-04" },
      oneMonth,
      ["breach probation-is-over @reason"],
      "J37",
    ],
    [
      { reason: "J40-3", lastDay: "2024-07-31" },
      oneMonth,
      ["breach not-during-probation @reason"],
      undefined,
    ],
    [
      { reason: "J41-2", lastDay: "2024-07-31" },
      oneMonth,
      ["breach not-during-probation @reason"],
      undefined,
    ],
    [{ reason: "J40-3", lastDay: "2024-08-01" }, oneMonth, [], undefined],
    [{ reason: "J40-2", lastDay: "2024-07-31" }, oneMonth, [], undefined],
  ])("%j with %j: %j", (plain, facts, expected, suggest) => {
    const findings = checkEndingProbation(ending(plain), filed("2026-06-30", facts));
    expect(told(findings)).toEqual(expected);
    expect(findings[0]?.suggest).toBe(suggest);
  });
});

describe("retirement", () => {
  // A man born on 1966-01-10 retires on 2026-05-10, by choice from 2026-01-10, by agreement until 2029-05-10.
  const man = { idNumber: undefined, birthDate: "1966-01-10", sex: "male", endsOn: "2028-06-30" };
  it.each([
    ["Z21", "2026-05-09", ["breach not-retired-yet @lastDay"], "2026-05-10"],
    ["Z21", "2026-05-10", [], undefined],
    ["Z21", "2026-12-31", [], undefined],
    ["Z21E", "2026-01-09", ["breach too-early-to-retire @lastDay"], "2026-01-10"],
    ["Z21E", "2026-01-10", [], undefined],
    ["Z21E", "2026-05-10", ["warning early-retirement-not-early @lastDay"], undefined],
    ["Z21D", "2026-05-09", ["breach not-retired-yet @lastDay"], "2026-05-10"],
    ["Z21D", "2029-05-10", [], undefined],
    ["Z21D", "2029-05-11", ["breach too-late-to-retire @lastDay"], "2029-05-10"],
    ["J37", "2025-01-01", [], undefined],
  ])("%s on %s: %j", (reason, lastDay, expected, suggest) => {
    const findings = checkEndingRetirement(ending({ reason, lastDay }), filed("2026-06-30", man));
    expect(told(findings)).toEqual(expected);
    expect(findings[0]?.suggest).toBe(suggest);
  });

  it("asks for a woman's post between her two days", () => {
    // Born on 1972-03-10: fifty in 2022, fifty-five and seven months on 2027-10-10.
    const woman = { ...man, birthDate: "1972-03-10", sex: "female" };
    const on = (more: object) =>
      told(
        checkEndingRetirement(
          ending({ reason: "Z21", lastDay: "2026-06-30" }),
          filed("2026-06-30", { ...woman, ...more }),
        ),
      );
    expect(on({})).toEqual(["warning may-not-be-retired-yet @lastDay"]);
    expect(on({ retirementCategory: "female-50" })).toEqual([]);
    expect(on({ retirementCategory: "female-55" })).toEqual(["breach not-retired-yet @lastDay"]);
  });

  it.each([
    ["Z21", undefined, ["info retired-without-pension @reason"]],
    ["Z21", false, ["warning retired-without-pension @reason"]],
    ["Z21", true, []],
    ["Z44-2", undefined, []],
    ["Z44-2", false, ["breach pension-not-drawn @reason"]],
    ["J37", false, []],
  ])("%s, draws a pension %s: %j", (reason, drawsPension, expected) => {
    expect(told(checkPension(ending({ reason, drawsPension }), filed("2026-06-30")))).toEqual(expected);
  });
});

describe("the certificate", () => {
  const content = {
    term: "fixed",
    startsOn: "2024-07-01",
    endsOn: "2026-06-30",
    lastDay: "2026-06-30",
    position: "会计",
    serviceYears: 2,
  };
  it("has the four contents of 第二十四条", () => {
    expect(checkCertificate(content)).toEqual([]);
    expect(checkCertificate({ ...content, term: "open-ended", endsOn: undefined })).toEqual([]);
    expect(checkCertificate({}).map(({ field }) => field)).toEqual([
      "term",
      "startsOn",
      "lastDay",
      "position",
      "serviceYears",
    ]);
    expect(told(checkCertificate({ ...content, position: " " }))).toEqual([
      "breach certificate-content-missing @position",
    ]);
    expect(checkCertificate({ ...content, endsOn: undefined })[0]).toMatchObject({
      field: "endsOn",
      cites: { article: "第二十四条" },
    });
  });

  it("is signed before the entry is saved", () => {
    expect(told(checkCertificateSigned(ending({})))).toEqual(["breach certificate-first @certificateSigned"]);
    expect(checkCertificateSigned(ending({ certificateSigned: true }))).toEqual([]);
  });

  it("is called 解除 or 终止 by the reason, for an injury by the day", () => {
    const kind = (reason: string, lastDay = "2026-06-30") =>
      endingKind(ending({ reason, lastDay }), filed("2026-06-30"));
    for (const code of endingReasonCodes.filter((code) => code !== "ZWI")) {
      expect(kind(code)).toBe(code.startsWith("J") ? "dissolution" : "termination");
    }
    expect([kind("ZWI"), kind("ZWI", "2026-06-29"), kind("X")]).toEqual([
      "termination",
      "dissolution",
      undefined,
    ]);
  });

  it.each([
    ["2026-06-30", "2026-07-15", "2028-06-30"],
    ["2024-02-29", "2024-03-15", "2026-02-28"],
    ["2026-12-31", "2027-01-15", "2028-12-31"],
  ])("after %s: transfer by %s, keep until %s", (lastDay, transferBy, keepUntil) => {
    expect(datesAfterEnding(day(lastDay))).toEqual({ certificateOn: lastDay, transferBy, keepUntil });
  });
});

describe("what a reason asks", () => {
  it.each([
    ["J36E", ["averageWage", "paidOn"]],
    ["J36W", []],
    ["J37", ["noticeGivenOn"]],
    ["J38-2", ["noticeGivenOn", "averageWage", "paidOn"]],
    ["J39-2", []],
    ["J40-1", ["noticeGivenOn", "payInLieu", "protectedSituation", "averageWage", "paidOn"]],
    ["J41-2", ["noticeGivenOn", "layoffCount", "protectedSituation", "averageWage", "paidOn"]],
    ["Z44-1A", ["protectedSituation", "averageWage", "paidOn"]],
    ["Z44-1C", ["protectedSituation"]],
    ["Z21", []],
    ["Z44-6", ["averageWage", "paidOn"]],
    ["ZWI", ["injuryGrade", "averageWage", "paidOn"]],
  ])("%s: %j", (code, questions) => expect(questionsOf(endingReason(code)!)).toEqual(questions));

  it("tells the union of every ending that the employer decides alone", () => {
    const told = endingReasons.filter(({ tellsUnion }) => tellsUnion).map(({ code }) => code);
    expect(told).toEqual(endingReasonCodes.filter((code) => /^(J39|J40|J41|JLD15)/.test(code)));
  });
});
