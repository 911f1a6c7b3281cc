/*
 * When running contracts can still be brought in (历史合同导入). The manual counts seven working days "after the
 * application succeeded", which may mean the day it was handed in or the day access was granted: we aim at the earlier
 * count and take the later one as the last chance.
 */
import type { IsoDate } from "../domain/dates.ts";
import { type AfterSigningCircumstances, calendarOf } from "./after-signing.ts";
import type { Finding } from "./finding.ts";
import { limitsOf } from "./office-limits.ts";

export interface ImportWindow {
  /** By the count from the application: the day to aim at. */
  targetDay?: IsoDate;
  /** By the count from the grant: the last chance. */
  lastDay?: IsoDate;
  /** A day lies in a year whose holidays are not published yet. */
  provisional: boolean;
}

/** Undefined where the office has no such window. Throws NoLawInForce in years of which no holidays are known. */
export function importWindow(circumstances: AfterSigningCircumstances): ImportWindow | undefined {
  const limit = limitsOf(circumstances).historicalImport;
  if (!limit) return undefined;
  const { accessAppliedOn, accessGrantedOn } = circumstances.employer;
  const calendar = calendarOf(circumstances);
  const target = accessAppliedOn && calendar.addWorkdays(accessAppliedOn, limit.workdays);
  const last = accessGrantedOn && calendar.addWorkdays(accessGrantedOn, limit.workdays);
  return {
    ...(target && { targetDay: target.day }),
    ...(last && { lastDay: last.day }),
    provisional: Boolean(target?.provisional || last?.provisional),
  };
}

/** Attached to `signedOn`, the first question that only an import asks: no other answer would open the window again. */
export function checkImportWindow(_terms: unknown, circumstances: AfterSigningCircumstances): Finding[] {
  const window = importWindow(circumstances);
  const limit = limitsOf(circumstances).historicalImport;
  if (!window || !limit) return [];
  const { today } = circumstances;
  const { targetDay, lastDay } = window;
  const about = { field: "signedOn", cites: limit.cites };
  const provisional = window.provisional ? "yes" : "no";
  if (lastDay && today > lastDay) {
    const args = { lastDay, workdays: limit.workdays, provisional };
    return [{ ...about, rule: "import-window-closed", severity: "breach", args }];
  }
  if (targetDay && today > targetDay) {
    const args = { targetDay, lastDay: lastDay ?? targetDay, known: lastDay ? "yes" : "no", provisional };
    return [{ ...about, rule: "import-target-passed", severity: "warning", args }];
  }
  if (lastDay && today === lastDay) {
    return [{ ...about, rule: "import-last-day", severity: "warning", args: { lastDay, provisional } }];
  }
  return [];
}
