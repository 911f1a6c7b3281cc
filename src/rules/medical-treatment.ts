/** How long a worker who is ill, or injured off work, is protected (企业职工患病或非因工负伤医疗期规定 第三条、第四条). */
import { day } from "../domain/dates.ts";
import type { Parameter } from "./law.ts";
import { medicalTreatmentRules } from "./sources-after-signing.ts";

export interface MedicalTreatment {
  /** Months of protection, and the months over which sick days are added up. */
  months: number;
  within: number;
}

interface Row extends MedicalTreatment {
  /** Whole years worked in all, and here, from which the row applies. */
  total: number;
  here: number;
}

export const medicalTreatmentPeriods: Parameter<readonly Row[]> = {
  name: "medical-treatment-periods",
  unit: "months by years of work",
  checkedOn: day("2026-11-21"),
  versions: [
    {
      from: day("1995-01-01"),
      cites: medicalTreatmentRules("第三条、第四条"),
      confidence: "verified",
      value: [
        { total: 10, here: 20, months: 24, within: 30 },
        { total: 10, here: 15, months: 18, within: 24 },
        { total: 10, here: 10, months: 12, within: 18 },
        { total: 10, here: 5, months: 9, within: 15 },
        { total: 10, here: 0, months: 6, within: 12 },
        { total: 0, here: 5, months: 6, within: 12 },
        { total: 0, here: 0, months: 3, within: 6 },
      ],
    },
  ],
};

/** Years as completed; those worked here are part of those worked in all. */
export function medicalTreatment(totalYears: number, yearsHere: number): MedicalTreatment {
  const total = Math.max(totalYears, yearsHere);
  const { months, within } = medicalTreatmentPeriods.versions[0]!.value.find(
    (row) => total >= row.total && yearsHere >= row.here,
  )!;
  return { months, within };
}
