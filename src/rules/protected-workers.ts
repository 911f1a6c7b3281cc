/*
 * The six situations of 第四十二条. They bar 第四十条 and 第四十一条, not an agreement, a resignation or a dismissal for
 * fault; and a contract that runs out goes on until they are over (第四十五条).
 */
import { addMonths, day, fullMonths, type IsoDate } from "../domain/dates.ts";
import { type AfterSigningCircumstances, workerOf } from "./after-signing.ts";
import type { EndingTerms } from "./ending-answers.ts";
import { type EndingReason, endingReason } from "./ending-reasons/index.ts";
import type { Finding } from "./finding.ts";
import type { Parameter } from "./law.ts";
import { possibleRetirements } from "./retirement.ts";
import { implementingRegulations, labourContractLaw } from "./sources.ts";

/** 第四十二条第五项. */
export const longService: Parameter<{ serviceMonths: number; monthsToRetirement: number }> = {
  name: "long-service-near-retirement",
  unit: "months here, at least; months to retirement, fewer than",
  checkedOn: day("2026-11-21"),
  versions: [
    {
      from: day("2008-01-01"),
      value: { serviceMonths: 180, monthsToRetirement: 60 },
      cites: labourContractLaw("第四十二条第五项"),
      confidence: "verified",
    },
  ],
};

/** Whether the fifth situation holds on a day; "possible" where a woman's post decides and is not known. */
export function nearRetirement(
  { contract, today }: AfterSigningCircumstances,
  on: IsoDate,
): "yes" | "no" | "possible" | "unknown" {
  const retirements = possibleRetirements(workerOf(contract), today);
  if (!contract?.hiredOn || retirements.length === 0) return "unknown";
  const { serviceMonths, monthsToRetirement } = longService.versions[0]!.value;
  if (fullMonths(contract.hiredOn, on) < serviceMonths) return "no";
  const near = retirements.filter(
    ({ retiresOn }) => on < retiresOn && addMonths(on, monthsToRetirement) > retiresOn,
  );
  if (near.length === 0) return "no";
  return near.length === retirements.length ? "yes" : "possible";
}

/** About `reason`; attach it to `protectedSituation`. The dates are looked at too, whatever was answered. */
export function checkProtected(terms: EndingTerms, circumstances: AfterSigningCircumstances): Finding[] {
  const reason = endingReason(terms.reason);
  if (!reason || !(reason.barredWhenProtected || reason.extendedWhenProtected)) return [];
  const { protectedSituation: told, lastDay } = terms;
  if (told && told !== "none") return [protectedFinding(reason, told)];
  const computed = lastDay ? nearRetirement(circumstances, lastDay) : "unknown";
  if (computed === "yes") return [protectedFinding(reason, "near-retirement")];
  if (computed !== "possible") return [];
  const cites = labourContractLaw("第四十二条第五项");
  const about = { field: "protectedSituation", args: { reason: reason.code }, cites };
  return [{ ...about, rule: "may-be-near-retirement", severity: "warning" }];
}

function protectedFinding(reason: EndingReason, situation: string): Finding {
  const about = { field: "reason", args: { reason: reason.code, situation } };
  if (reason.barredWhenProtected) {
    return { ...about, rule: "protected-worker", severity: "breach", cites: labourContractLaw("第四十二条") };
  }
  const cites = labourContractLaw("第四十二条、第四十五条");
  // A worker who does not want to go on is not held; the employer must not be the one who lets it run out.
  if (reason.code === "Z44-1C") {
    return { ...about, rule: "protected-worker-leaves", severity: "warning", cites };
  }
  return {
    ...about,
    rule: "expiry-extended",
    severity: "breach",
    cites,
    ...(situation === "injury-or-disease" && { suggest: "ZWI" }),
  };
}

/** About `reason`, at expiry: a service period for a training, or the second fixed term in a row. */
export function checkExpiry(terms: EndingTerms, { contract }: AfterSigningCircumstances): Finding[] {
  const reason = endingReason(terms.reason);
  if (reason?.when !== "term-over" || !contract) return [];
  const { endsOn, serviceUntil, fixedTermsSigned = 0 } = contract;
  const args = { reason: reason.code };
  const findings: Finding[] = [];
  if (endsOn && serviceUntil && serviceUntil > endsOn) {
    findings.push({
      rule: "service-period-runs",
      severity: "breach",
      field: "reason",
      args: { ...args, contractEndsOn: endsOn, serviceUntilDay: serviceUntil },
      cites: implementingRegulations("第十七条"),
    });
  }
  if (reason.code === "Z44-1A" && fixedTermsSigned >= 2) {
    const cites = labourContractLaw("第十四条第二款第三项");
    const about = { field: "reason", args: { ...args, signed: fixedTermsSigned }, cites };
    findings.push({ ...about, rule: "expiry-after-two-terms", severity: "warning" });
  }
  return findings;
}
