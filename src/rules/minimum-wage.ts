/*
 * The monthly minimum wage (最低工资规定). The place of work decides (劳动合同法实施条例 第十四条), so the figures come
 * from the jurisdiction; the later of today and the first day of the contract decides which figure applies.
 */
import { addMonths, type IsoDate, latest } from "../domain/dates.ts";
import { type Fen, toYuan } from "../domain/money.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Finding } from "./finding.ts";
import { inForce, type Version } from "./law.ts";
import type { NewContractTerms } from "./terms.ts";

/** Months after which a figure is old enough that a newer one may have been published. */
const MONTHS_UNTIL_DOUBT = 12;

/** The figure that a contract has to reach. Throws NoLawInForce for days before the first known figure. */
export function minimumWageFor(
  { startsOn, signedOn }: Pick<NewContractTerms, "startsOn" | "signedOn">,
  { today, jurisdiction, employer }: Circumstances,
): Version<Fen> {
  return inForce(jurisdiction.minimumWage(employer.division), decidingDay(startsOn, signedOn ?? today));
}

/** Attached to `monthlyWage`. */
export function checkMinimumWage(terms: NewContractTerms, circumstances: Circumstances): Finding[] {
  const { monthlyWage, startsOn } = terms;
  if (monthlyWage === undefined) return [];
  const { value: minimum, cites, from } = minimumWageFor(terms, circumstances);
  const about = { field: "monthlyWage", cites, since: from };
  const minimumWage = toYuan(minimum);
  if (monthlyWage < minimum) {
    const args = { monthlyWage: toYuan(monthlyWage), minimumWage, sinceDay: from };
    return [{ ...about, rule: "wage-below-minimum", severity: "breach", args, suggest: minimumWage }];
  }
  const newest = circumstances.jurisdiction.minimumWage(circumstances.employer.division).versions.at(-1)!;
  const on = decidingDay(startsOn, circumstances.today);
  if (newest.from === from && on >= addMonths(from, MONTHS_UNTIL_DOUBT)) {
    const args = { minimumWage, sinceDay: from };
    return [{ ...about, rule: "minimum-wage-may-have-risen", severity: "warning", args }];
  }
  return [];
}

function decidingDay(startsOn: IsoDate | undefined, signedOn: IsoDate): IsoDate {
  return startsOn ? latest(startsOn, signedOn) : signedOn;
}
