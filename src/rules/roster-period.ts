/** The period of a roster (合同备案花名册): it ends where it starts or later, and lists what was approved by then. */
import type { IsoDate } from "../domain/dates.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Finding } from "./finding.ts";
import { limitsOf } from "./office-limits.ts";

export interface RosterTerms {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** Attached to `from`. */
export function checkRosterStart({ from }: RosterTerms, circumstances: Circumstances): Finding[] {
  if (!from || from <= circumstances.today) return [];
  const about = { field: "from", args: { fromDay: from }, suggest: circumstances.today };
  return [{ ...about, rule: "roster-in-future", severity: "breach", cites: citesOf(circumstances) }];
}

/** Attached to `to`. */
export function checkRosterEnd({ from, to }: RosterTerms, circumstances: Circumstances): Finding[] {
  if (!from || !to || to >= from) return [];
  const about = { field: "to", args: { fromDay: from, toDay: to }, suggest: from };
  return [{ ...about, rule: "roster-ends-before-start", severity: "breach", cites: citesOf(circumstances) }];
}

function citesOf(circumstances: Circumstances) {
  return limitsOf(circumstances).roster?.cites ?? circumstances.jurisdiction.territoryCites;
}
