/*
 * Statutory retirement age (关于实施渐进式延迟法定退休年龄的决定, 2024-09-13).
 *
 * Since 2025-01-01 the age rises month by month: for men and for women formerly retiring at 55 by one month for every
 * four months of birth, up to 63 and 58; for women formerly retiring at 50 by one for every two, up to 55. Within
 * three years the worker may go earlier (not before the old age) or, by agreement, later.
 */
import { addMonths, day, endOfMonth, type IsoDate, latest, parts } from "../domain/dates.ts";
import type { RetirementCategory } from "../domain/facts.ts";
import { inForce, type Parameter } from "./law.ts";

interface RetirementScheme {
  oldAge: number;
  /** The delay: one month for every `step` months of birth from `firstMonth` on, at most `most`. */
  delay?: { firstMonth: string; step: number; most: number };
  /** Months by which the worker may retire earlier or, by agreement, later. */
  flexibleMonths: number;
}

export const retirementScheme: Parameter<Readonly<Record<RetirementCategory, RetirementScheme>>> = {
  name: "retirement-scheme",
  unit: "years and months of age",
  checkedOn: day("2026-11-21"),
  versions: [
    {
      from: day("1978-06-02"),
      confidence: "memory-high",
      cites: {
        law: "国务院关于工人退休、退职的暂行办法",
        article: "第一条（国发〔1978〕104号）",
        url: "https://flk.npc.gov.cn/",
      },
      value: {
        "male-60": { oldAge: 60, flexibleMonths: 0 },
        "female-55": { oldAge: 55, flexibleMonths: 0 },
        "female-50": { oldAge: 50, flexibleMonths: 0 },
      },
    },
    {
      from: day("2025-01-01"),
      confidence: "verified",
      cites: {
        law: "全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定",
        article: "第一条、第三条",
        url: "https://www.mohrss.gov.cn/",
      },
      value: {
        "male-60": {
          oldAge: 60,
          delay: { firstMonth: "1965-01", step: 4, most: 36 },
          flexibleMonths: 36,
        },
        "female-55": {
          oldAge: 55,
          delay: { firstMonth: "1970-01", step: 4, most: 36 },
          flexibleMonths: 36,
        },
        "female-50": {
          oldAge: 50,
          delay: { firstMonth: "1975-01", step: 2, most: 60 },
          flexibleMonths: 36,
        },
      },
    },
  ],
};

export interface Retirement {
  category: RetirementCategory;
  /** How many months later than under the old law. */
  delayMonths: number;
  ageMonths: number;
  /** The day on which the age is reached. */
  retiresOn: IsoDate;
  /** The last day of that month: the tables of the decision give months, not days. */
  monthEndsOn: IsoDate;
  /** Bounds of the worker's choice (弹性提前退休, 弹性延迟退休). */
  earliestOn: IsoDate;
  latestOn: IsoDate;
  /** First day of the version of the law that decided. */
  since: IsoDate;
}

/** When someone born on a day reaches the statutory retirement age of a category. */
export function retirement(birth: IsoDate, category: RetirementCategory): Retirement {
  const { versions } = retirementScheme;
  const oldAgeMonths = versions[0]!.value[category].oldAge * 12;
  const underOldLaw = addMonths(birth, oldAgeMonths);
  // The law of the day on which the old age would have been reached; whoever reached it before any version is past it.
  const version = inForce(retirementScheme, latest(underOldLaw, versions[0]!.from));
  const scheme = version.value[category];
  const delayMonths = scheme.delay ? delayFor(birth, scheme.delay) : 0;
  const ageMonths = oldAgeMonths + delayMonths;
  const retiresOn = addMonths(birth, ageMonths);
  return {
    category,
    delayMonths,
    ageMonths,
    retiresOn,
    monthEndsOn: endOfMonth(retiresOn),
    earliestOn: addMonths(birth, Math.max(oldAgeMonths, ageMonths - scheme.flexibleMonths)),
    latestOn: addMonths(birth, ageMonths + scheme.flexibleMonths),
    since: version.from,
  };
}

function delayFor(birth: IsoDate, delay: NonNullable<RetirementScheme["delay"]>): number {
  const first = parts(day(`${delay.firstMonth}-01`));
  const born = parts(birth);
  const months = (born.year - first.year) * 12 + born.month - first.month;
  return Math.min(delay.most, Math.floor(months / delay.step) + 1);
}
