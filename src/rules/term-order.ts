/** A fixed term has a last day that is not before its first (劳动合同法 第十三条). */
import type { Circumstances } from "./circumstances.ts";
import type { Finding } from "./finding.ts";
import { labourContractLaw } from "./sources.ts";
import type { NewContractTerms } from "./terms.ts";

/** Attached to `endsOn`. */
export function checkTermOrder(
  { term, startsOn, endsOn }: NewContractTerms,
  { today }: Circumstances,
): Finding[] {
  if (term !== "fixed" || !endsOn) return [];
  const about = { field: "endsOn", cites: labourContractLaw("第十三条") };
  if (startsOn && endsOn < startsOn) {
    return [{ ...about, rule: "ends-before-start", severity: "breach", args: { startsOn, endsOn } }];
  }
  if (endsOn < today) return [{ ...about, rule: "term-already-over", severity: "warning", args: { endsOn } }];
  return [];
}
