/*
 * How many fixed terms in a row count for 第十四条第二款第三项: those concluded since 2008-01-01 (第九十七条), and what
 * the interpretation of 2025 (法释〔2025〕12号 第十条) treats like one. Tasks and part-time work do not count.
 */
import { day, type IsoDate } from "../domain/dates.ts";
import type { Term } from "../domain/facts.ts";
import type { ContractOnFile } from "./after-signing.ts";
import { extensionMonthsThatCount } from "./change-term.ts";
import { LABOUR_CONTRACT_LAW_FROM } from "./double-wage.ts";
import type { Parameter } from "./law.ts";
import { labourContractLaw } from "./sources.ts";

/** Fixed terms in a row after which the next contract is open-ended. */
export const fixedTermsBeforeOpenEnded: Parameter<number> = {
  name: "fixed-terms-before-open-ended",
  unit: "fixed terms in a row",
  checkedOn: day("2026-11-21"),
  versions: [
    {
      from: day("2008-01-01"),
      value: 2,
      cites: labourContractLaw("第十四条第二款第三项"),
      confidence: "verified",
    },
  ],
};

export interface PastContract {
  term: Term;
  /** The day it was signed, or its first day where that is not known. */
  signedOn: IsoDate;
}

/** Counts back from the newest contract; one of another kind ends the row. The list is oldest first. */
export function fixedTermsInARow(contracts: readonly PastContract[]): number {
  const newestFirst = contracts.toReversed();
  const other = newestFirst.findIndex(
    ({ term, signedOn }) => term !== "fixed" || signedOn < LABOUR_CONTRACT_LAW_FROM,
  );
  return other === -1 ? contracts.length : other;
}

/** What the interpretation of 2025 counts like another fixed term, each in words that the employer can answer. */
export type LikeAnotherTerm =
  /** Agreed extensions of a year or more in all, and the extended term is over (第一项). */
  | "extended-by-a-year"
  /** The contract agreed to renew itself, and the renewed term is over (第二项). */
  | "renewed-itself"
  /** Same place, same work, another company of the same group on paper (第三项). */
  | "employer-switched"
  /** Any other evasion against good faith (第四项). */
  | "other-evasion";

const FROM = extensionMonthsThatCount.versions[0]!.from;

/** Fixed terms that count on a day, the contract on file included; undefined while nobody has told. */
export function countedFixedTerms(
  contract: ContractOnFile,
  on: IsoDate,
  alike: readonly LikeAnotherTerm[] = [],
): number | undefined {
  const { term, startsOn, fixedTermsSigned, extendedMonths = 0 } = contract;
  if (term && term !== "fixed") return 0;
  if (fixedTermsSigned === undefined) return undefined;
  if (startsOn && startsOn < LABOUR_CONTRACT_LAW_FROM) return 0;
  if (on < FROM) return fixedTermsSigned;
  const kinds = new Set(alike);
  if (extendedMonths >= extensionMonthsThatCount.versions[0]!.value) kinds.add("extended-by-a-year");
  return fixedTermsSigned + kinds.size;
}
