/*
 * Severance (经济补偿): one month's average wage for each year of service (劳动合同法 第四十六条、第四十七条; 实施条例
 * 第二十七条), and twice as much for an unlawful ending (第八十七条). The result carries each step of the sum, so that
 * a chat can show how it was made.
 */
import { addDays, fullMonths, type IsoDate, latest } from "../domain/dates.ts";
import { type Fen, toYuan } from "../domain/money.ts";
import { LABOUR_CONTRACT_LAW_FROM } from "./double-wage.ts";
import type { EndingReason } from "./ending-reasons/index.ts";
import type { Citation } from "./law.ts";
import { severanceNumbers, severanceYears } from "./severance-years.ts";
import { implementingRegulations, labourContractLaw } from "./sources.ts";

export interface SeveranceFacts {
  reason: Pick<EndingReason, "severance">;
  hiredOn: IsoDate;
  lastDay: IsoDate;
  /** Gross, of the last twelve months, or of the months worked where fewer. */
  averageWage: Fen;
  /** Where the work is done, on the last day. */
  minimumWage: Fen;
  /** Of the city in the year before; without it nothing is capped, and `cap` says so. */
  localAverageWage?: Fen | undefined;
}

export interface Severance {
  /** "by-law": another law decides whether it is due. */
  due: "yes" | "no" | "by-law";
  countedFrom: IsoDate;
  years: number;
  /** The monthly figure that is multiplied. */
  base: Fen;
  floored: boolean;
  cap: "applied" | "not-reached" | "unknown";
  /** Zero where none is due. */
  amount: Fen;
  /** What an unlawful ending would cost instead; its years run from the day of hiring (实施条例 第二十五条). */
  unlawfulAmount: Fen;
  /** The wording of each is `severance-<id>`. */
  steps: readonly SeveranceStep[];
}

export interface SeveranceStep {
  id:
    | "service"
    | "service-before-2008"
    | "base"
    | "base-floored"
    | "base-capped"
    | "cap-unknown"
    | "years-capped"
    | "amount"
    | "not-due"
    | "by-law"
    | "unlawful";
  args: Readonly<Record<string, string | number>>;
  cites: Citation;
}

export function severanceOf(facts: SeveranceFacts): Severance {
  const { reason, hiredOn, lastDay, averageWage, minimumWage, localAverageWage } = facts;
  const { capTimesAverage, capYears, unlawfulTimes } = severanceNumbers.versions[0]!.value;
  const countedFrom = latest(hiredOn, LABOUR_CONTRACT_LAW_FROM);
  const floored = averageWage < minimumWage;
  const wage = floored ? minimumWage : averageWage;
  const ceiling = localAverageWage === undefined ? undefined : ((localAverageWage * capTimesAverage) as Fen);
  const capped = ceiling !== undefined && wage > ceiling;
  const base = capped ? ceiling : wage;
  const most = capped ? capYears : Number.POSITIVE_INFINITY;

  const serviceYears = severanceYears(countedFrom, lastDay);
  const years = Math.min(serviceYears, most);
  const computed = times(base, years);
  const due = reason.severance === "due" ? "yes" : reason.severance === "by-law" ? "by-law" : "no";
  const amount = due === "no" ? (0 as Fen) : computed;
  const unlawfulYears = Math.min(severanceYears(hiredOn, lastDay), most);
  const unlawfulAmount = times(base, unlawfulYears * unlawfulTimes);

  const article47 = labourContractLaw("第四十七条");
  const steps: SeveranceStep[] = [
    { id: "service", args: { countedFromDay: countedFrom, lastDay, years: serviceYears }, cites: article47 },
  ];
  if (hiredOn < countedFrom) {
    const months = fullMonths(hiredOn, addDays(countedFrom, -1));
    const cites = labourContractLaw("第九十七条第三款");
    steps.push({ id: "service-before-2008", args: { hiredOn, months }, cites });
  }
  steps.push(
    floored
      ? {
          id: "base-floored",
          args: { averageWage: toYuan(averageWage), minimumWage: toYuan(minimumWage) },
          cites: implementingRegulations("第二十七条"),
        }
      : {
          id: "base",
          args: { averageWage: toYuan(averageWage) },
          cites: implementingRegulations("第二十七条"),
        },
  );
  const cites = labourContractLaw("第四十七条第二款");
  if (capped) {
    const args = {
      localAverageWage: toYuan(localAverageWage!),
      times: capTimesAverage,
      baseWage: toYuan(base),
    };
    steps.push({ id: "base-capped", args, cites });
    if (serviceYears > capYears)
      steps.push({ id: "years-capped", args: { capYears, years: serviceYears }, cites });
  } else if (ceiling === undefined) {
    steps.push({ id: "cap-unknown", args: { times: capTimesAverage, capYears }, cites });
  }
  const sum = { baseWage: toYuan(base), years, severanceAmount: toYuan(computed) };
  if (due === "no") steps.push({ id: "not-due", args: {}, cites: labourContractLaw("第四十六条") });
  else steps.push({ id: "amount", args: sum, cites: article47 });
  if (due === "by-law") steps.push({ id: "by-law", args: {}, cites: labourContractLaw("第四十六条第七项") });
  steps.push({
    id: "unlawful",
    args: { times: unlawfulTimes, years: unlawfulYears, unlawfulAmount: toYuan(unlawfulAmount) },
    cites: labourContractLaw("第四十八条、第八十七条"),
  });

  const cap = ceiling === undefined ? "unknown" : capped ? "applied" : "not-reached";
  return { due, countedFrom, years, base, floored, cap, amount, unlawfulAmount, steps };
}

/** Half years of an odd number of fen are rounded up to a whole one. */
function times(base: Fen, years: number): Fen {
  return Math.ceil(base * years) as Fen;
}
