/*
 * A changed wage is held to the minimum wage like a new one. A wage that the minimum has overtaken has to be raised: a
 * change that leaves it alone is pointed to it, and a renewal is refused until then (see renewal-terms.ts).
 */
import { toYuan } from "../domain/money.ts";
import type { AfterSigningCircumstances } from "./after-signing.ts";
import { type ChangeTerms, itemsOf } from "./change-terms.ts";
import type { Finding } from "./finding.ts";
import { minimumWageFor } from "./minimum-wage.ts";
import { labourContractLaw } from "./sources.ts";

/** Attached to `newMonthlyWage` and `effectiveOn`; the later of today and that day decides which figure applies. */
export function checkChangeWage(terms: ChangeTerms, circumstances: AfterSigningCircumstances): Finding[] {
  const { newMonthlyWage, effectiveOn } = terms;
  if (newMonthlyWage === undefined || itemsOf(terms)?.includes("wage") === false) return [];
  const minimum = minimumWageFor({ startsOn: effectiveOn, signedOn: circumstances.today }, circumstances);
  const about = { field: "newMonthlyWage", cites: minimum.cites, since: minimum.from };
  const monthlyWage = toYuan(newMonthlyWage);
  const minimumWage = toYuan(minimum.value);
  if (newMonthlyWage < minimum.value) {
    const args = { monthlyWage, minimumWage, sinceDay: minimum.from };
    return [{ ...about, rule: "changed-wage-below-minimum", severity: "breach", args, suggest: minimumWage }];
  }
  const before = circumstances.contract?.monthlyWage;
  if (before === undefined || newMonthlyWage >= before) return [];
  const args = { oldWage: toYuan(before), monthlyWage };
  const cites = labourContractLaw("第三十五条");
  return [{ field: "newMonthlyWage", cites, rule: "change-cuts-wage", severity: "warning", args }];
}

/** Attached to `items`: the wage on file is below today's minimum, and this change would leave it there. */
export function checkChangeLeavesLowWage(
  terms: ChangeTerms,
  circumstances: AfterSigningCircumstances,
): Finding[] {
  const items = itemsOf(terms);
  const wage = circumstances.contract?.monthlyWage;
  if (!items || items.includes("wage") || wage === undefined) return [];
  const minimum = minimumWageFor({ signedOn: circumstances.today }, circumstances);
  if (wage >= minimum.value) return [];
  return [
    {
      rule: "change-leaves-low-wage",
      severity: "warning",
      field: "items",
      args: { monthlyWage: toYuan(wage), minimumWage: toYuan(minimum.value), sinceDay: minimum.from },
      cites: minimum.cites,
      since: minimum.from,
    },
  ];
}
