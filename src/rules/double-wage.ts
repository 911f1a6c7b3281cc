/*
 * What it costs to have no written contract (劳动合同法 第十条、第十四条第三款、第八十二条; 实施条例 第五条至第七条).
 *
 * One month from the day of hiring can be counted in two ways. We aim at the earlier last day and take the later one
 * as the last chance; the exposure is shown from the earlier day, as practice counts it.
 */
import {
  addDays,
  civilEnd,
  day,
  daysBetween,
  earliest,
  fullMonths,
  type IsoDate,
  inclusiveEnd,
  latest,
} from "../domain/dates.ts";

/** First day of the Labour Contract Law; for relations older than it, the month runs from then (第九十七条第二款). */
export const LABOUR_CONTRACT_LAW_FROM = day("2008-01-01");

export interface SigningDeadline {
  /** The last day by the count that includes the day of hiring: the day to aim at. */
  safeLastDay: IsoDate;
  /** The last day by the Civil Code, which does not count the day of hiring. */
  legalLastDay: IsoDate;
  /** First day of double wages, counted strictly and by the Civil Code. */
  doubleWageFrom: IsoDate;
  doubleWageFromCivil: IsoDate;
  /** The day on which the contract is deemed open-ended. */
  deemedOpenEndedOn: IsoDate;
  /** Last day for which double wages can be due. */
  doubleWageLastDay: IsoDate;
}

export function signingDeadline(hiredOn: IsoDate): SigningDeadline {
  const from = latest(hiredOn, LABOUR_CONTRACT_LAW_FROM);
  const safeLastDay = inclusiveEnd(from, 1);
  const legalLastDay = civilEnd(from, 1);
  const deemedOpenEndedOn = civilEnd(from, 12);
  return {
    safeLastDay,
    legalLastDay,
    doubleWageFrom: addDays(safeLastDay, 1),
    doubleWageFromCivil: addDays(legalLastDay, 1),
    deemedOpenEndedOn,
    doubleWageLastDay: addDays(deemedOpenEndedOn, -1),
  };
}

/**
 * Whole months, and days beyond them, for which a second wage can be claimed if the contract is made up on a day
 * (that day itself is no longer counted: 实施条例 第六条); zero while the first month runs.
 */
export function doubleWageUntil(hiredOn: IsoDate, madeUpOn: IsoDate): { months: number; days: number } {
  const { doubleWageFrom, doubleWageLastDay } = signingDeadline(hiredOn);
  const last = earliest(addDays(madeUpOn, -1), doubleWageLastDay);
  if (last < doubleWageFrom) return { months: 0, days: 0 };
  const months = fullMonths(doubleWageFrom, last);
  const counted = months === 0 ? addDays(doubleWageFrom, -1) : inclusiveEnd(doubleWageFrom, months);
  return { months, days: daysBetween(counted, last) };
}
