/** No one under sixteen may be hired; those under eighteen are specially protected (劳动法 第十五、五十八、六十五条). */
import { addMonths, ageOn, day, earliest, latest } from "../domain/dates.ts";
import { birthOf } from "../domain/worker.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Finding } from "./finding.ts";
import { inForce, type Parameter } from "./law.ts";
import { labourLaw } from "./sources.ts";
import type { NewContractTerms } from "./terms.ts";

export const workingAges: Parameter<{ youngest: number; adult: number }> = {
  name: "working-ages",
  unit: "years of age",
  checkedOn: day("2026-11-21"),
  versions: [
    {
      from: day("1995-01-01"),
      value: { youngest: 16, adult: 18 },
      cites: labourLaw("第十五条"),
      confidence: "verified",
    },
  ],
};

/** Attached to `hiredOn`. No other day is suggested: the day of hiring is a fact. */
export function checkAge(terms: NewContractTerms, { today }: Circumstances): Finding[] {
  const { hiredOn, startsOn } = terms;
  const birth = birthOf(terms, today);
  if (!birth || !hiredOn) return [];
  const on = startsOn ? earliest(hiredOn, startsOn) : hiredOn;
  const { value: ages, cites, from } = inForce(workingAges, latest(on, workingAges.versions[0]!.from));
  const age = Math.max(0, ageOn(birth, on));
  if (age < ages.youngest) {
    const args = { age, youngest: ages.youngest, youngestOn: addMonths(birth, ages.youngest * 12) };
    return [{ rule: "worker-under-age", severity: "breach", field: "hiredOn", args, cites, since: from }];
  }
  if (age >= ages.adult) return [];
  return [
    {
      rule: "minor-worker",
      severity: "warning",
      field: "hiredOn",
      args: { age, adult: ages.adult, adultOn: addMonths(birth, ages.adult * 12) },
      cites: labourLaw("第五十八条、第六十五条"),
      since: from,
    },
  ];
}
