/*
 * What has to be told before an ending: thirty days in writing or a month's wage instead (第四十条), thirty days before
 * a layoff, which money does not replace (第四十一条), thirty or three days by the worker (第三十七条).
 *
 * The day of the notice is a fact: what we suggest is a later last day or the pay, never an earlier notice.
 */
import { addDays, addMonths, day, type IsoDate } from "../domain/dates.ts";
import type { AfterSigningCircumstances } from "./after-signing.ts";
import type { EndingTerms } from "./ending-answers.ts";
import { type EndingReason, endingReason } from "./ending-reasons/index.ts";
import type { Finding } from "./finding.ts";
import type { Parameter } from "./law.ts";
import { implementingRegulations, labourContractLaw } from "./sources.ts";
import { flexibleRetirementMeasures } from "./sources-after-signing.ts";

export const noticePeriods: Parameter<{
  days: number;
  probationDays: number;
  earlyRetirementMonths: number;
}> = {
  name: "notice-periods",
  unit: "days or months, the day of the notice not counted",
  checkedOn: day("2026-11-21"),
  versions: [
    {
      from: day("2008-01-01"),
      value: { days: 30, probationDays: 3, earlyRetirementMonths: 3 },
      cites: labourContractLaw("第三十七条、第四十条、第四十一条"),
      confidence: "verified",
    },
  ],
};

const { days, probationDays, earlyRetirementMonths } = noticePeriods.versions[0]!.value;

/** The first day on which the work may end after a notice; undefined for reasons that need no period. */
export function earliestLastDay(reason: EndingReason, noticeGivenOn: IsoDate): IsoDate | undefined {
  switch (reason.notice) {
    case "thirty-days":
    case "thirty-days-or-pay":
    case "layoff":
      return addDays(noticeGivenOn, days);
    case "three-days":
      return addDays(noticeGivenOn, probationDays);
    case "three-months":
      return addMonths(noticeGivenOn, earlyRetirementMonths);
    default:
      return undefined;
  }
}

/** About `lastDay` and `noticeGivenOn`; attach it to the last of `lastDay`, `noticeGivenOn` and `payInLieu` that is asked. */
export function checkEndingNotice(terms: EndingTerms, circumstances: AfterSigningCircumstances): Finding[] {
  const reason = endingReason(terms.reason);
  const { lastDay, noticeGivenOn, payInLieu } = terms;
  if (!reason || !lastDay) return [];
  if (!noticeGivenOn) return checkNoNotice(reason, terms, circumstances);
  if (noticeGivenOn > circumstances.today) {
    const about = { field: "noticeGivenOn", cites: articleOf(reason), args: { noticeGivenOn } };
    return [{ ...about, rule: "notice-in-future", severity: "warning" }, ...checkPeriod(reason, terms)];
  }
  if (reason.notice === "thirty-days-or-pay" && payInLieu) return [payInLieuIsLastMonthsWage()];
  return checkPeriod(reason, terms);
}

/** Attached to `noticeGivenOn`, once that was skipped: money replaces only the notice of 第四十条. */
export function checkNoticeSkipped(terms: EndingTerms): Finding[] {
  const reason = endingReason(terms.reason);
  if (!reason || terms.noticeGivenOn || !earliestLastDay(reason, day("2008-01-01"))) return [];
  if (reason.notice === "thirty-days-or-pay") return [];
  // Whether the worker told in time is the worker's matter; the employer may accept less.
  const severity = reason.initiator === "employer" ? "breach" : "warning";
  const args = { reason: reason.code };
  return [{ rule: "notice-skipped", severity, field: "noticeGivenOn", args, cites: articleOf(reason) }];
}

/** Whether the notice alone would do, so that no pay in its place has to be asked for. */
export function noticeWasInTime({ reason: code, lastDay, noticeGivenOn }: EndingTerms): boolean {
  const reason = endingReason(code);
  const earliestDay = reason && noticeGivenOn && earliestLastDay(reason, noticeGivenOn);
  return earliestDay !== undefined && lastDay !== undefined && lastDay >= earliestDay;
}

function checkNoNotice(
  reason: EndingReason,
  terms: EndingTerms,
  { today }: AfterSigningCircumstances,
): Finding[] {
  if (reason.notice !== "thirty-days-or-pay" || terms.payInLieu === undefined) return [];
  if (terms.payInLieu) return [payInLieuIsLastMonthsWage()];
  const args = { days, earliestDay: addDays(today, days) };
  const about = { field: "payInLieu", cites: articleOf(reason), suggest: true };
  return [{ ...about, rule: "notice-or-pay-missing", severity: "breach", args }];
}

function checkPeriod(reason: EndingReason, terms: EndingTerms): Finding[] {
  const { lastDay, noticeGivenOn, payInLieu } = terms;
  const earliestDay = noticeGivenOn && earliestLastDay(reason, noticeGivenOn);
  if (!lastDay || !noticeGivenOn || !earliestDay || lastDay >= earliestDay) return [];
  const about = {
    field: "lastDay",
    args: { noticeGivenOn, lastDay, earliestDay, days },
    cites: articleOf(reason),
    suggest: earliestDay,
  };
  switch (reason.notice) {
    case "thirty-days-or-pay":
      // Not yet answered whether a month's wage is paid instead: that question comes next.
      if (payInLieu === undefined) return [];
      return payInLieu
        ? [payInLieuIsLastMonthsWage()]
        : [{ ...about, rule: "notice-too-short", severity: "breach" }];
    case "layoff":
      return [{ ...about, rule: "layoff-told-too-late", severity: "breach" }];
    case "three-months":
      return [{ ...about, rule: "early-retirement-told-too-late", severity: "warning" }];
    default:
      // The worker leaves early; the employer may accept that, so it is only said.
      return [
        {
          ...about,
          rule: "resignation-notice-short",
          severity: "warning",
          args: { ...about.args, days: reason.notice === "three-days" ? probationDays : days },
        },
      ];
  }
}

function payInLieuIsLastMonthsWage(): Finding {
  const cites = implementingRegulations("第二十条");
  return { rule: "pay-in-lieu-amount", severity: "info", field: "payInLieu", args: {}, cites };
}

function articleOf({ notice, code }: EndingReason) {
  if (notice === "three-months") return flexibleRetirementMeasures("人社部发〔2024〕94号");
  return labourContractLaw(
    code.startsWith("J37") ? "第三十七条" : notice === "layoff" ? "第四十一条" : "第四十条",
  );
}
