/*
 * Rules for a new contract, asked about one that was signed long ago. Its paper can't be written anew here, so they only
 * advise, suggest no other value, and say nothing of days before the law they apply.
 */
import type { IsoDate } from "../domain/dates.ts";
import type { Circumstances } from "./circumstances.ts";
import { dispatchTermMonths, temporaryPostMonths } from "./dispatch.ts";
import type { Finding } from "./finding.ts";
import type { Parameter } from "./law.ts";
import { overAgeArrangement } from "./over-age.ts";
import type { NewContractTerms } from "./terms.ts";

type Check = (terms: NewContractTerms, circumstances: Circumstances) => Finding[];

export function asAdvice(check: Check): Check {
  return (terms, circumstances) =>
    check(terms, circumstances).map(({ suggest: _, ...finding }) => ({
      ...finding,
      severity: finding.severity === "breach" ? "warning" : finding.severity,
    }));
}

/** The same check, silent where the contract was signed before the first version of any of these. */
export function sinceLaw(check: Check, ...laws: readonly Parameter<unknown>[]): Check {
  const knownFrom = laws.map(({ versions }) => versions[0]!.from).reduce(later);
  return (terms, circumstances) =>
    terms.signedOn && terms.signedOn < knownFrom ? [] : check(terms, circumstances);
}

const later = (a: IsoDate, b: IsoDate) => (a > b ? a : b);

/** What the checks of dispatch and of age depend on. */
export const dispatchLaw = [dispatchTermMonths, temporaryPostMonths] as const;
export const overAgeLaw = [overAgeArrangement] as const;
