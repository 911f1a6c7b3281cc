/** Before it ends a contract on its own, the employer tells the union why (第四十三条; 工会法 第二十二条). */
import type { AfterSigningCircumstances } from "./after-signing.ts";
import type { EndingTerms } from "./ending-answers.ts";
import { endingReason } from "./ending-reasons/index.ts";
import type { Finding } from "./finding.ts";
import { labourContractLaw } from "./sources.ts";
import { disputesInterpretationOne } from "./sources-after-signing.ts";

/** Attached to `unionNotified`, or to `reason` where that is not asked. */
export function checkUnionNotice(terms: EndingTerms, { employer }: AfterSigningCircumstances): Finding[] {
  const reason = endingReason(terms.reason);
  // A layoff is explained to the union or to everyone as part of its own procedure.
  if (!reason?.tellsUnion || reason.notice === "layoff" || terms.unionNotified) return [];
  const args = { reason: reason.code };
  if (employer.hasUnion === false) {
    const cites = labourContractLaw("第四十三条");
    return [{ rule: "no-union-tell-staff", severity: "warning", field: "reason", args, cites }];
  }
  if (terms.unionNotified === false && employer.hasUnion) {
    const cites = disputesInterpretationOne("第四十七条");
    const about = { field: "unionNotified", args, cites };
    return [{ ...about, rule: "union-not-told", severity: "breach" }];
  }
  const about = { field: "reason", args, cites: labourContractLaw("第四十三条") };
  return [{ ...about, rule: "tell-union-first", severity: "warning" }];
}
