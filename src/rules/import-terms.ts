/*
 * An old contract that is brought in: it must be running today, and it is judged by the law of the day it was signed.
 * Its paper is signed already, so no other figure is ever suggested: entering one would make the record false.
 */
import { civilEnd } from "../domain/dates.ts";
import { toYuan } from "../domain/money.ts";
import type { AfterSigningCircumstances } from "./after-signing.ts";
import type { Finding } from "./finding.ts";
import { minimumWageFor } from "./minimum-wage.ts";
import { limitsOf } from "./office-limits.ts";
import { checkProbationLength, probationLimits } from "./probation-length.ts";
import { checkProbationWage, probationWageShare } from "./probation-wage.ts";
import { labourContractLaw } from "./sources.ts";
import type { NewContractTerms } from "./terms.ts";

/** Attached to `signedOn`. */
export function checkImportSigned(
  terms: NewContractTerms,
  circumstances: AfterSigningCircumstances,
): Finding[] {
  const { signedOn, hiredOn } = terms;
  const { today, employer } = circumstances;
  if (!signedOn) return [];
  const about = { field: "signedOn", cites: officeCites(circumstances) };
  if (signedOn > today) {
    return [{ ...about, rule: "import-signed-in-future", severity: "breach", args: { signedOn } }];
  }
  const findings: Finding[] = [];
  const { accessGrantedOn } = employer;
  if (accessGrantedOn && signedOn > accessGrantedOn) {
    const args = { signedOn, accessGrantedOn };
    findings.push({ ...about, rule: "import-signed-after-access", severity: "warning", args });
  }
  if (hiredOn && signedOn > civilEnd(hiredOn, 1)) {
    const args = { hiredOn, signedOn, lastDay: civilEnd(hiredOn, 1) };
    const cites = labourContractLaw("第十条、第八十二条");
    findings.push({ ...about, cites, rule: "import-signed-late", severity: "info", args });
  }
  return findings;
}

/** Attached to `startsOn` and `endsOn`: only a contract that runs on the day of the import. */
export function checkImportInForce(
  terms: NewContractTerms,
  circumstances: AfterSigningCircumstances,
): Finding[] {
  const { term, startsOn, endsOn } = terms;
  const { today } = circumstances;
  const cites = officeCites(circumstances);
  const findings: Finding[] = [];
  if (startsOn && startsOn > today) {
    const args = { startsOn };
    findings.push({ rule: "import-not-yet-running", severity: "breach", field: "startsOn", args, cites });
  }
  if (term === "fixed" && endsOn && endsOn < today) {
    findings.push({
      rule: "import-contract-over",
      severity: "breach",
      field: "endsOn",
      args: { endsOn },
      cites,
    });
  }
  return findings;
}

/** Attached to `monthlyWage`: the figure of the day it was signed or started, and a word about today's. */
export function checkImportWage(
  terms: NewContractTerms,
  circumstances: AfterSigningCircumstances,
): Finding[] {
  const { monthlyWage, signedOn } = terms;
  if (monthlyWage === undefined || !signedOn) return [];
  const { today } = circumstances;
  const about = { field: "monthlyWage" };
  const then = wageFiguresReachBackTo(terms, circumstances)
    ? minimumWageFor(terms, circumstances)
    : undefined;
  if (then && monthlyWage < then.value) {
    const args = { monthlyWage: toYuan(monthlyWage), minimumWage: toYuan(then.value), sinceDay: then.from };
    const { cites, from: since } = then;
    return [{ ...about, rule: "import-wage-below-minimum", severity: "breach", args, cites, since }];
  }
  const now = minimumWageFor({ signedOn: today }, circumstances);
  if (monthlyWage >= now.value) return [];
  const args = { monthlyWage: toYuan(monthlyWage), minimumWage: toYuan(now.value), sinceDay: now.from };
  const { cites, from: since } = now;
  return [{ ...about, rule: "import-wage-below-today", severity: "warning", args, cites, since }];
}

/** Attached to `probationMonths`. Before the first law on probation, 1995-01-01, there is nothing to judge by. */
export function checkImportProbation(
  terms: NewContractTerms,
  circumstances: AfterSigningCircumstances,
): Finding[] {
  const { signedOn } = terms;
  if (!signedOn || signedOn < probationLimits.versions[0]!.from) return [];
  return checkProbationLength(terms, circumstances).map(withoutSuggestion);
}

/** Attached to `probationWage`. */
export function checkImportProbationWage(
  terms: NewContractTerms,
  circumstances: AfterSigningCircumstances,
): Finding[] {
  const { signedOn } = terms;
  if (!signedOn || signedOn < probationWageShare.versions[0]!.from) return [];
  if (!wageFiguresReachBackTo(terms, circumstances)) return [];
  return checkProbationWage(terms, circumstances).map(withoutSuggestion);
}

function withoutSuggestion({ suggest: _, ...finding }: Finding): Finding {
  return finding;
}

/** Whether a minimum wage of the day that decides is known. */
function wageFiguresReachBackTo(
  { startsOn, signedOn }: NewContractTerms,
  { jurisdiction, employer }: AfterSigningCircumstances,
): boolean {
  const first = jurisdiction.minimumWage(employer.division).versions[0]!.from;
  return [startsOn, signedOn].some((date) => date !== undefined && date >= first);
}

function officeCites(circumstances: AfterSigningCircumstances) {
  return limitsOf(circumstances).historicalImport?.cites ?? circumstances.jurisdiction.territoryCites;
}
