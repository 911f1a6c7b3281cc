/** What the rules for an ending (解除/终止) may know: the understood answers, any of them missing. Money is fen. */
import type { IsoDate } from "../domain/dates.ts";
import type { Fen } from "../domain/money.ts";
import type { EndingReasonCode } from "./ending-reasons/index.ts";

/** None, or one of the six situations of 第四十二条, in its order. */
export const protectedSituations = [
  "none",
  /** Exposed to occupational hazards without an exit check-up, or suspected of an occupational disease. */
  "hazard-exposure",
  /** Occupational disease or work injury, with lost capacity for work. */
  "injury-or-disease",
  /** Ill or injured otherwise, within the medical-treatment period. */
  "medical-treatment",
  /** Pregnancy, maternity, nursing. */
  "pregnancy",
  /** Fifteen years here without a break, and less than five to retirement. */
  "near-retirement",
  "other-by-law",
] as const;
export type ProtectedSituation = (typeof protectedSituations)[number];

export interface EndingAnswers {
  reason: EndingReasonCode;
  lastDay: IsoDate;
  noticeGivenOn: IsoDate;
  payInLieu: boolean;
  layoffCount: number;
  protectedSituation: ProtectedSituation;
  /** Average gross wage of the twelve months before. */
  averageWage: Fen;
  /** The day the severance is paid. */
  paidOn: IsoDate;

  // Asked where the law needs them.
  /** The three papers of a layoff. */
  layoffExplained: boolean;
  layoffOpinions: boolean;
  layoffReported: boolean;
  unionNotified: boolean;
  /** 1 (total) to 10 (slight). */
  injuryGrade: number;
  /** Whether the injured worker asked for the end. */
  workerProposed: boolean;
  drawsPension: boolean;
  /** Whether the certificate is signed on paper. */
  certificateSigned: boolean;
}

export type EndingTerms = { readonly [Name in keyof EndingAnswers]?: EndingAnswers[Name] | undefined };
