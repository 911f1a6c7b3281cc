import { addMonths, type IsoDate } from "../domain/dates.ts";
import type { Parameter } from "./law.ts";

export interface StaleParameter {
  name: string;
  /** Not compared with the published text for a year, or so old a version that a newer one is likely. */
  because: "not-checked" | "old-version";
  since: IsoDate;
}

const MONTHS = 12;

/**
 * Parameters that someone should look at on a day, for the officers' desk. `yearly` names those that usually change
 * every year, such as wages; only of these an old version is a reason.
 */
export function staleParameters(
  parameters: readonly Parameter<unknown>[],
  on: IsoDate,
  yearly: (name: string) => boolean = (name) => name.startsWith("minimum-wage"),
): StaleParameter[] {
  return parameters.flatMap(({ name, checkedOn, versions }): StaleParameter[] => {
    const newest = versions.at(-1)!.from;
    if (on > addMonths(checkedOn, MONTHS)) return [{ name, because: "not-checked", since: checkedOn }];
    if (yearly(name) && on > addMonths(newest, MONTHS))
      return [{ name, because: "old-version", since: newest }];
    return [];
  });
}
