/*
 * Ending at the statutory retirement age (实施条例 第二十一条), earlier by the worker's choice or later by agreement
 * (弹性退休, from 2025-01-01, three years either way).
 */
import type { IsoDate } from "../domain/dates.ts";
import { type AfterSigningCircumstances, workerOf } from "./after-signing.ts";
import type { EndingTerms } from "./ending-answers.ts";
import { endingReason } from "./ending-reasons/index.ts";
import type { Finding } from "./finding.ts";
import { possibleRetirements } from "./retirement.ts";
import type { Retirement } from "./retirement-age.ts";
import { implementingRegulations } from "./sources.ts";

/** Attached to `lastDay`. */
export function checkEndingRetirement(
  terms: EndingTerms,
  circumstances: AfterSigningCircumstances,
): Finding[] {
  const reason = endingReason(terms.reason);
  const { lastDay } = terms;
  if (!reason || !lastDay) return [];
  const retirements = possibleRetirements(workerOf(circumstances.contract), circumstances.today);
  const [first, last] = [retirements[0], retirements.at(-1)];
  if (!first || !last) return [];
  switch (reason.code) {
    case "Z21":
      return notBefore("retiresOn", lastDay, first, last);
    case "Z21E":
      return earlyRetirement(lastDay, first, last);
    case "Z21D":
      return lateRetirement(lastDay, first, last);
    default:
      return [];
  }
}

function notBefore(
  bound: "retiresOn" | "earliestOn",
  lastDay: IsoDate,
  first: Retirement,
  last: Retirement,
): Finding[] {
  if (lastDay < first[bound]) {
    return [{ ...about(lastDay, first), rule: RULES[bound], severity: "breach", suggest: first[bound] }];
  }
  // Between her two days a woman's post decides, and only she and her employer know it.
  return lastDay < last[bound]
    ? [{ ...about(lastDay, last), rule: "may-not-be-retired-yet", severity: "warning" }]
    : [];
}

const RULES = { retiresOn: "not-retired-yet", earliestOn: "too-early-to-retire" } as const;

function earlyRetirement(lastDay: IsoDate, first: Retirement, last: Retirement): Finding[] {
  if (lastDay >= last.retiresOn) {
    const findings = about(lastDay, last);
    return [{ ...findings, rule: "early-retirement-not-early", severity: "warning" }];
  }
  return notBefore("earliestOn", lastDay, first, last);
}

function lateRetirement(lastDay: IsoDate, first: Retirement, last: Retirement): Finding[] {
  if (lastDay > last.latestOn) {
    const suggest = last.latestOn;
    return [{ ...about(lastDay, last), rule: "too-late-to-retire", severity: "breach", suggest }];
  }
  return notBefore("retiresOn", lastDay, first, last);
}

function about(lastDay: IsoDate, { retiresOn, earliestOn, latestOn, ageMonths }: Retirement) {
  const age = { years: Math.floor(ageMonths / 12), months: ageMonths % 12 };
  return {
    field: "lastDay",
    args: { lastDay, retiresOn, earliestOn, latestOn, ...age },
    cites: implementingRegulations("第二十一条"),
  };
}

/** About `reason`: the age ends the contract even without a pension, but then something has to be looked after. */
export function checkPension(terms: EndingTerms, _circumstances: AfterSigningCircumstances): Finding[] {
  const { reason, drawsPension } = terms;
  if (drawsPension || (reason !== "Z21" && reason !== "Z44-2")) return [];
  const field = "reason";
  const args = { reason };
  if (reason === "Z44-2") {
    if (drawsPension === undefined) return [];
    const cites = endingReason("Z44-2")!.cites;
    return [{ rule: "pension-not-drawn", severity: "breach", field, args, cites, suggest: "Z21" }];
  }
  const cites = implementingRegulations("第二十一条");
  const severity = drawsPension === false ? "warning" : "info";
  return [{ rule: "retired-without-pension", severity, field, args, cites }];
}
