import type { LawDatum } from "../desk/ports.ts";
import type { IsoDate } from "../domain/dates.ts";
import type { Region } from "../regions/region.ts";
import { nationalParameters } from "../rules/parameters.ts";
import { staleParameters } from "../rules/staleness.ts";

/** Every dated number that the office relies on, and whether somebody should look at its source again. */
export function lawDataOf(region: Region): (today: IsoDate) => LawDatum[] {
  const parameters = [...nationalParameters, region.jurisdiction.minimumWage(region.division)];
  return (today) => {
    const stale = new Set(staleParameters(parameters, today).map(({ name }) => name));
    return parameters.map(({ name, unit, checkedOn, versions }) => {
      const newest = versions.at(-1)!;
      return {
        name,
        unit,
        law: newest.cites.law,
        article: newest.cites.article,
        inForceSince: newest.from,
        checkedOn,
        stale: stale.has(name),
      };
    });
  };
}
