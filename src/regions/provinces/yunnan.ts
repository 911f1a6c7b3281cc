/*
 * What all offices of Yunnan share: the minimum wage of its three classes of places.
 *
 * Classes in the wording of 2024: I is most of Kunming's districts, 安宁 and 嵩明; II is the rest of Kunming, the
 * districts and cities at county level of the other prefectures, 玉龙 and 德钦; III is every other county.
 */
import { day } from "../../domain/dates.ts";
import { type Fen, yuan } from "../../domain/money.ts";
import type { Citation, Confidence, Parameter, Version } from "../../rules/law.ts";

export type WageClass = 1 | 2 | 3;

const notice = (article: string, url = "https://hrss.yn.gov.cn/"): Citation => ({
  law: "云南省人力资源和社会保障厅关于调整最低工资标准的通知",
  article,
  url,
});

interface Row {
  from: string;
  /** Yuan a month for classes I, II, III, the worker's own insurance shares included. */
  monthly: readonly [number, number, number];
  cites: Citation;
  confidence: Confidence;
}

const rows: readonly Row[] = [
  {
    from: "2015-09-01",
    monthly: [1570, 1400, 1180],
    cites: notice("2015年9月1日起施行的标准"),
    confidence: "verified",
  },
  {
    from: "2018-05-01",
    monthly: [1670, 1500, 1350],
    cites: notice("2018年5月1日起施行的标准"),
    confidence: "verified",
  },
  {
    from: "2022-10-01",
    monthly: [1900, 1750, 1600],
    cites: notice("2022年10月1日起施行的标准"),
    confidence: "memory-high",
  },
  {
    // The amounts were read, their first day was not.
    from: "2023-10-01",
    monthly: [1990, 1840, 1690],
    cites: notice("2023年10月1日起施行的标准"),
    confidence: "memory-high",
  },
  {
    // The amounts were read, their first day was not.
    from: "2024-10-01",
    monthly: [2070, 1920, 1770],
    cites: notice("2024年10月1日起施行的标准"),
    confidence: "memory-high",
  },
  {
    from: "2025-10-01",
    monthly: [2170, 2020, 1870],
    cites: notice("云人社发〔2025〕19号"),
    confidence: "verified",
  },
  {
    from: "2026-09-01",
    monthly: [2270, 2120, 1970],
    cites: notice("2026年8月29日发布，2026年9月1日起施行的标准"),
    confidence: "verified",
  },
];

/** The monthly minimum wage of a class, one version for each notice since 2015. */
export function minimumWageOfClass(wageClass: WageClass): Parameter<Fen> {
  return parameters[wageClass];
}

const CLASS_ONE = new Set([
  "530102", // 五华
  "530103", // 盘龙
  "530111", // 官渡
  "530112", // 西山
  "530114", // 呈贡
  "530115", // 晋宁
  "530127", // 嵩明
  "530181", // 安宁
]);
const CLASS_TWO_COUNTIES = new Set([
  "530721", // 玉龙
  "533422", // 德钦
]);
/** Counties that became districts: their codes stay in old papers, their class is today's. */
const DISTRICTS_TODAY: Readonly<Record<string, string>> = {
  "530122": "530115", // 晋宁, 2016
  "530321": "530304", // 马龙, 2018
  "530328": "530303", // 沾益, 2016
};

/** The class of a place, or undefined for anything but a county-level division of Yunnan. */
export function wageClassOf(division: string): WageClass | undefined {
  const today = DISTRICTS_TODAY[division] ?? division;
  if (!/^53\d{2}(?!00)\d{2}$/.test(today)) return undefined;
  if (CLASS_ONE.has(today)) return 1;
  if (today.startsWith("5301") || CLASS_TWO_COUNTIES.has(today)) return 2;
  const place = Number(today.slice(4));
  // GB/T 2260: 01–20 are districts (in autonomous prefectures: cities), 81–99 cities, the rest counties.
  return place <= 20 || place >= 81 ? 2 : 3;
}

const parameters: Readonly<Record<WageClass, Parameter<Fen>>> = {
  1: parameterOf(1),
  2: parameterOf(2),
  3: parameterOf(3),
};

function parameterOf(wageClass: WageClass): Parameter<Fen> {
  return {
    name: `minimum-wage-yunnan-class-${wageClass}`,
    unit: "fen a month",
    checkedOn: day("2026-11-21"),
    versions: rows.map(
      ({ from, monthly, cites, confidence }): Version<Fen> => ({
        from: day(from),
        value: yuan(monthly[wageClass - 1]!),
        cites,
        confidence,
      }),
    ),
  };
}
