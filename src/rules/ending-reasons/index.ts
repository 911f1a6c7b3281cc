/*
 * The closed list of reasons. 自动离职, 除名 and the like are not in it on purpose: the law knows no such reasons, and
 * search leads from these words to what may be meant.
 */
import { atTheEnd } from "./at-the-end.ts";
import { byAgreement } from "./by-agreement.ts";
import { byEmployer } from "./by-employer.ts";
import { byWorker } from "./by-worker.ts";
import type { EndingReason } from "./reason.ts";
import { special } from "./special.ts";

export type { EndingReason } from "./reason.ts";

const all = [...byAgreement, ...byWorker, ...byEmployer, ...atTheEnd, ...special] as const;

export type EndingReasonCode = (typeof all)[number]["code"];

/** In the order of the law. The wording is `ending-reason-<code>` in ending-reasons.ftl. */
export const endingReasons: readonly (EndingReason & { code: EndingReasonCode })[] = all;

export const endingReasonCodes: readonly EndingReasonCode[] = all.map(({ code }) => code);

const byCode = new Map<string, EndingReason & { code: EndingReasonCode }>(
  endingReasons.map((entry) => [entry.code, entry]),
);

/** The reason of a code, or undefined for anything else. */
export function endingReason(
  code: string | undefined,
): (EndingReason & { code: EndingReasonCode }) | undefined {
  return code === undefined ? undefined : byCode.get(code);
}

/** Questions of the ending that a reason needs besides the reason and the last day, in the order asked. */
export type EndingQuestion =
  | "noticeGivenOn"
  | "payInLieu"
  | "layoffCount"
  | "protectedSituation"
  | "injuryGrade"
  | "averageWage"
  | "paidOn";

export function questionsOf(entry: EndingReason): readonly EndingQuestion[] {
  const { notice, severance } = entry;
  const told = notice !== "none" && notice !== "agreed";
  const mayBeProtected = entry.barredWhenProtected || entry.extendedWhenProtected;
  const asked: readonly (EndingQuestion | false)[] = [
    told && "noticeGivenOn",
    notice === "thirty-days-or-pay" && "payInLieu",
    notice === "layoff" && "layoffCount",
    mayBeProtected && "protectedSituation",
    entry.code === "ZWI" && "injuryGrade",
    severance !== "not-due" && "averageWage",
    severance !== "not-due" && "paidOn",
  ];
  return asked.filter((question) => question !== false);
}
