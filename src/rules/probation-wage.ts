/*
 * The wage during probation (劳动合同法 第二十条, 实施条例 第十五条): at least 80 % of the contract wage or of the lowest
 * wage of the same post, and never below the minimum wage. Some offices accept only the first of the two limbs.
 */
import { day } from "../domain/dates.ts";
import { type Fen, toYuan } from "../domain/money.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Finding } from "./finding.ts";
import { inForce, type Parameter } from "./law.ts";
import { minimumWageFor } from "./minimum-wage.ts";
import { labourContractLaw } from "./sources.ts";
import type { NewContractTerms } from "./terms.ts";

/** Lowest probation wage in per cent of the contract wage. */
export const probationWageShare: Parameter<number> = {
  name: "probation-wage-share",
  unit: "per cent of the contract wage",
  checkedOn: day("2026-11-21"),
  versions: [
    { from: day("2008-01-01"), value: 80, cites: labourContractLaw("第二十条"), confidence: "verified" },
  ],
};

/** Attached to `probationWage`. */
export function checkProbationWage(terms: NewContractTerms, circumstances: Circumstances): Finding[] {
  const { probationWage, monthlyWage, probationMonths, signedOn = circumstances.today } = terms;
  if (probationWage === undefined || probationMonths === 0) return [];
  const minimum = minimumWageFor(terms, circumstances);
  const share = inForce(probationWageShare, signedOn);
  // Rounded up, so that what we suggest always passes.
  const shareOfWage = monthlyWage === undefined ? 0 : Math.ceil((monthlyWage * share.value) / 100);
  const demandsShare = circumstances.jurisdiction.probationWageOfContract;
  const lowest = Math.max(minimum.value, demandsShare ? shareOfWage : 0) as Fen;
  const about = { field: "probationWage", suggest: toYuan(lowest) };

  const findings: Finding[] = [];
  if (probationWage < minimum.value) {
    findings.push({
      ...about,
      rule: "probation-wage-below-minimum",
      severity: "breach",
      args: {
        probationWage: toYuan(probationWage),
        minimumWage: toYuan(minimum.value),
        lowestWage: toYuan(lowest),
        sinceDay: minimum.from,
      },
      cites: minimum.cites,
      since: minimum.from,
    });
  }
  if (monthlyWage !== undefined && probationWage < shareOfWage) {
    findings.push({
      ...about,
      suggest: toYuan(Math.max(minimum.value, shareOfWage) as Fen),
      rule: demandsShare ? "probation-wage-below-share" : "probation-wage-below-share-of-contract",
      severity: demandsShare ? "breach" : "warning",
      args: {
        probationWage: toYuan(probationWage),
        monthlyWage: toYuan(monthlyWage),
        shareWage: toYuan(shareOfWage as Fen),
        share: share.value,
      },
      cites: share.cites,
      since: share.from,
    });
  }
  return findings;
}
