/*
 * Years of service for severance (劳动合同法 第四十七条第一款): each full year counts one, a rest of six months or more
 * another one, a shorter rest half a year. First and last day are both days of service.
 */
import { addDays, day, fullMonths, type IsoDate, inclusiveEnd } from "../domain/dates.ts";
import type { Parameter } from "./law.ts";
import { labourContractLaw } from "./sources.ts";

interface SeveranceNumbers {
  /** Months of a rest that count as a year. */
  monthsThatCountAsYear: number;
  /** Where the wage is capped: how often the city's average, and how many years at most. */
  capTimesAverage: number;
  capYears: number;
  /** How often the severance is due for an unlawful ending (第八十七条). */
  unlawfulTimes: number;
}

export const severanceNumbers: Parameter<SeveranceNumbers> = {
  name: "severance",
  unit: "months, times, years",
  checkedOn: day("2026-11-21"),
  versions: [
    {
      from: day("2008-01-01"),
      value: { monthsThatCountAsYear: 6, capTimesAverage: 3, capYears: 12, unlawfulTimes: 2 },
      cites: labourContractLaw("第四十七条、第八十七条"),
      confidence: "verified",
    },
  ],
};

/** In halves: 0 when the last day is before the first, else at least 0.5. */
export function severanceYears(first: IsoDate, last: IsoDate): number {
  if (last < first) return 0;
  const months = fullMonths(first, last);
  const fullYears = Math.floor(months / 12);
  const rest = months % 12;
  if (rest >= severanceNumbers.versions[0]!.value.monthsThatCountAsYear) return fullYears + 1;
  const counted = months === 0 ? addDays(first, -1) : inclusiveEnd(first, months);
  return rest > 0 || last > counted ? fullYears + 0.5 : fullYears;
}
