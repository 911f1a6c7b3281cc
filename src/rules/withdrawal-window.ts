/*
 * An approved filing can be withdrawn for seven days (office manual 三、2). Whether the day of approval is one of them is
 * not said: we aim at the shorter count and take the longer one as the last chance. Calendar days, never moved.
 */
import { addDays, type IsoDate } from "../domain/dates.ts";
import type { AfterSigningCircumstances } from "./after-signing.ts";
import type { Finding } from "./finding.ts";
import { limitsOf } from "./office-limits.ts";

export interface WithdrawalWindow {
  safeLastDay: IsoDate;
  lastDay: IsoDate;
}

export function withdrawalWindow(approvedOn: IsoDate, days: number): WithdrawalWindow {
  return { safeLastDay: addDays(approvedOn, days - 1), lastDay: addDays(approvedOn, days) };
}

/** Attached to `contract`, the choice of what is withdrawn. */
export function checkWithdrawalWindow(_terms: unknown, circumstances: AfterSigningCircumstances): Finding[] {
  const { today, contract } = circumstances;
  const limit = limitsOf(circumstances).withdrawal;
  if (!limit || !contract?.approvedOn) return [];
  const { approvedOn } = contract;
  const { safeLastDay, lastDay } = withdrawalWindow(approvedOn, limit.days);
  if (today <= safeLastDay) return [];
  const args = { approvedOn, safeLastDay, lastDay, days: limit.days };
  const about = { field: "contract", args, cites: limit.cites };
  return today > lastDay
    ? [{ ...about, rule: "withdrawal-window-closed", severity: "breach" }]
    : [{ ...about, rule: "withdrawal-last-day", severity: "warning" }];
}
