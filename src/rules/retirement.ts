/*
 * A term must not run past the month in which the worker reaches the statutory retirement age (劳动合同法实施条例
 * 第二十一条; the offices refuse such terms).
 *
 * A woman's age depends on her post, which no number tells: while it is not known, the earlier of her two days is only
 * a warning, and past the later one there is nothing left to ask.
 */
import type { IsoDate } from "../domain/dates.ts";
import { birthOf, retirementCategoriesOf } from "../domain/worker.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Finding } from "./finding.ts";
import { type Retirement, retirement } from "./retirement-age.ts";
import { implementingRegulations } from "./sources.ts";
import type { NewContractTerms } from "./terms.ts";

/** One per category that may apply, earliest first; empty while birth or sex are not known. */
export function possibleRetirements(terms: NewContractTerms, today: IsoDate): readonly Retirement[] {
  const birth = birthOf(terms, today);
  if (!birth) return [];
  return retirementCategoriesOf(terms, today)
    .map((category) => retirement(birth, category))
    .toSorted((a, b) => (a.retiresOn < b.retiresOn ? -1 : 1));
}

/** Attached to `endsOn`. */
export function checkRetirement(terms: NewContractTerms, { today }: Circumstances): Finding[] {
  const { term, startsOn, endsOn } = terms;
  if (term !== "fixed" || !endsOn) return [];
  const retirements = possibleRetirements(terms, today);
  const [first, last] = [retirements[0], retirements.at(-1)];
  if (!first || !last) return [];

  const finding = (rule: string, severity: Finding["severity"], limit: Retirement): Finding => ({
    rule,
    severity,
    field: "endsOn",
    args: retirementArgs(limit, endsOn),
    cites: implementingRegulations("第二十一条"),
    since: limit.since,
    // A worker who is past the age has no day left to suggest; `worker-over-age` says so.
    ...(startsOn && limit.retiresOn < startsOn ? {} : { suggest: limit.retiresOn }),
  });
  if (endsOn > last.monthEndsOn) return [finding("term-past-retirement", "breach", last)];
  if (endsOn > last.retiresOn) return [finding("term-past-retirement-day", "warning", last)];
  if (endsOn > first.retiresOn) return [finding("term-may-pass-retirement", "warning", first)];
  return [];
}

/** Day, age and the bounds of 弹性退休, as the wording uses them. */
function retirementArgs(limit: Retirement, endsOn: IsoDate): Finding["args"] {
  return {
    endsOn,
    retiresOn: limit.retiresOn,
    years: Math.floor(limit.ageMonths / 12),
    months: limit.ageMonths % 12,
    earliestOn: limit.earliestOn,
    latestOn: limit.latestOn,
  };
}
