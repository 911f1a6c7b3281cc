/** What the office's place adds to the national rules. */
import { day } from "../../domain/dates.ts";
import type { Fen } from "../../domain/money.ts";
import type { Jurisdiction } from "../../rules/jurisdiction.ts";
import type { Parameter } from "../../rules/law.ts";
import { minimumWageOfClass, wageClassOf } from "../provinces/yunnan.ts";
import { manual } from "./manual.ts";
import { officeLimits } from "./office-limits.ts";

/** A district of a city at prefecture level, so class II; before 2018 the product knows no figure for it. */
const FIRST_FIGURE = day("2018-05-01");
const provincial = minimumWageOfClass(2);
const minimumWageHere: Parameter<Fen> = {
  ...provincial,
  name: "minimum-wage-zhanyi",
  versions: provincial.versions.filter(({ from }) => from >= FIRST_FIGURE),
};

const { name: law, section: article } = manual("一、1");

/** 沾益县 until 2016: codes given before stay valid. */
const divisions = ["530303", "530328"];

export const jurisdiction: Jurisdiction = {
  id: "zhanyi",
  divisions,
  // Qujing's city office registers for its districts, the province and the state for everyone.
  divisionsAbove: ["5303", "530000", "100000"],
  territoryCites: { law, article },
  minimumWage(division) {
    const here = division === undefined || divisions.includes(division);
    const wageClass = here ? undefined : wageClassOf(division);
    return wageClass ? minimumWageOfClass(wageClass) : minimumWageHere;
  },
  probationWageOfContract: true,
  closesAfterOneMonth: true,
  officeLimits,
};
