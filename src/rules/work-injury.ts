/*
 * Workers injured at work (工伤保险条例 第三十五条至第三十七条): grades 1 to 4 keep the relation, 5 and 6 end it only at
 * their own wish, 7 to 10 at their own wish or when the term is over. One-off subsidies come besides severance.
 */
import type { AfterSigningCircumstances } from "./after-signing.ts";
import type { EndingTerms } from "./ending-answers.ts";
import { endingReason } from "./ending-reasons/index.ts";
import type { Finding } from "./finding.ts";
import { implementingRegulations } from "./sources.ts";
import { workInjuryRegulations } from "./sources-after-signing.ts";

/** About `injuryGrade` and `reason`; attach it where the last of `injuryGrade` and `workerProposed` is answered. */
export function checkWorkInjury(terms: EndingTerms, { contract }: AfterSigningCircumstances): Finding[] {
  const reason = endingReason(terms.reason);
  const { injuryGrade: grade, workerProposed, lastDay } = terms;
  if (!reason || grade === undefined || !endsByWill(reason)) return [];
  const args = { grade, reason: reason.code };
  if (grade <= 4) {
    const cites = workInjuryRegulations("第三十五条");
    return [{ rule: "injured-worker-stays", severity: "breach", field: "injuryGrade", args, cites }];
  }
  const byWorker = reason.code === "ZWI" ? workerProposed : reason.initiator === "worker";
  if (grade <= 6 && byWorker === false) {
    const cites = workInjuryRegulations("第三十六条");
    return [{ rule: "injured-worker-decides", severity: "breach", field: "reason", args, cites }];
  }
  const atExpiry = contract?.term === "fixed" && contract.endsOn !== undefined && lastDay === contract.endsOn;
  if (grade > 6 && byWorker === false && !atExpiry && reason.code === "ZWI") {
    const cites = workInjuryRegulations("第三十七条");
    return [{ rule: "injured-worker-at-expiry", severity: "breach", field: "reason", args, cites }];
  }
  const cites = implementingRegulations("第二十三条");
  return [{ rule: "injury-subsidies", severity: "info", field: "injuryGrade", args, cites }];
}

/** Dismissal for fault, retirement, death and the end of the employer follow their own rules. */
function endsByWill({
  code,
  when,
  barredWhenProtected,
}: {
  code: string;
  when: string;
  barredWhenProtected: boolean;
}) {
  return code === "ZWI" || code === "J36E" || barredWhenProtected || when !== "any-day";
}
