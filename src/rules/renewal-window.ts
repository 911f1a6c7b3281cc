/*
 * When a contract can be renewed. The law wants it done by the last day: after that the contract is over, and a month
 * of silent work lets the worker demand a contract (解释（二）第十一条). The month after it is only the portal's.
 */
import { addMonths, civilEnd, type IsoDate } from "../domain/dates.ts";
import type { AfterSigningCircumstances } from "./after-signing.ts";
import type { Finding } from "./finding.ts";
import { limitsOf } from "./office-limits.ts";
import type { RenewalTerms } from "./renewal-answers.ts";
import { disputesInterpretationTwo } from "./sources.ts";

export interface RenewalWindow {
  opensOn: IsoDate;
  /** The last day of the contract: the day to aim at. */
  endsOn: IsoDate;
  /** The portal takes nothing after this day. */
  closesOn: IsoDate;
}

/** Undefined where the contract has no end or the office no window. Month ends are clamped: 31 March opens on 28 February. */
export function renewalWindow(circumstances: AfterSigningCircumstances): RenewalWindow | undefined {
  const { contract } = circumstances;
  const limit = limitsOf(circumstances).renewal;
  if (!limit || contract?.term === "open-ended" || !contract?.endsOn) return undefined;
  const { endsOn } = contract;
  return {
    opensOn: addMonths(endsOn, -limit.monthsBefore),
    endsOn,
    closesOn: civilEnd(endsOn, limit.monthsAfter),
  };
}

/** Attached to `startsOn`; also good before the first question, since it needs no answer. */
export function checkRenewalWindow(
  _terms: RenewalTerms,
  circumstances: AfterSigningCircumstances,
): Finding[] {
  const { today, contract } = circumstances;
  const limit = limitsOf(circumstances).renewal;
  if (contract?.term === "open-ended") {
    const cites = limit?.cites ?? circumstances.jurisdiction.territoryCites;
    return [{ rule: "renewal-of-open-ended", severity: "breach", field: "startsOn", args: {}, cites }];
  }
  const window = renewalWindow(circumstances);
  if (!window || !limit) return [];
  const { opensOn, closesOn, endsOn: contractEndsOn } = window;
  const about = { field: "startsOn", args: { contractEndsOn, opensOn, closesOn }, cites: limit.cites };
  if (today < opensOn) return [{ ...about, rule: "renewal-too-early", severity: "breach" }];
  if (today > closesOn) return [{ ...about, rule: "renewal-window-closed", severity: "breach" }];
  if (today <= contractEndsOn) return [];
  const cites = disputesInterpretationTwo("第十一条");
  return [{ ...about, cites, rule: "renewal-after-expiry", severity: "warning" }];
}
