/*
 * Which contracts the demo office has: three hundred, so spread that every state, term, template and kind of worker is
 * there, and something runs out or comes due whenever one looks.
 */
import { addDays, addMonths, type IsoDate } from "../../domain/dates.ts";
import type { RetirementCategory } from "../../domain/facts.ts";
import type { ContractState } from "../../filings/records.ts";
import type { ContractWish } from "./contract-answers.ts";
import type { Random } from "./random.ts";

/** A contract of the years before: on file, without papers. */
export interface PastContract {
  wish: ContractWish;
  state: Exclude<ContractState, "drafted">;
  /** Only an agency can have made it. */
  dispatch: boolean;
}

const CATEGORIES: readonly RetirementCategory[] = ["male-60", "female-50", "female-55"];
const GROWN: readonly [number, number] = [20, 44];

/** Counts add up to 264; with 30 that were filed here and 6 drafts that makes 300. */
const groups: readonly {
  count: number;
  plan: (today: IsoDate, random: Random, place: number) => PastContract;
}[] = [
  { count: 40, plan: (today, random) => endingOn(addDays(today, -random.whole(1, 150)), random, "expired") },
  { count: 28, plan: (today, random) => endingOn(addDays(today, random.whole(3, 42)), random, "in-force") },
  { count: 30, plan: (today, random) => begun(addDays(today, -random.whole(200, 800)), random, "ended") },
  {
    count: 24,
    plan: (today, random) => begun(addDays(today, -random.whole(30, 900)), random, "in-force", "open-ended"),
  },
  {
    count: 14,
    plan: (today, random) => begun(addDays(today, -random.whole(20, 200)), random, "in-force", "task"),
  },
  {
    count: 24,
    plan: (today, random, place) => ({
      ...begun(addDays(today, -random.whole(30, 600)), random, "in-force", "fixed", {
        template: "dispatch",
        months: place % 2 === 0 ? 24 : 36,
      }),
      dispatch: true,
    }),
  },
  {
    count: 18,
    plan(today, random, place) {
      const retiresOn = addDays(today, random.whole(10, 200));
      const category = CATEGORIES[place % CATEGORIES.length]!;
      const more = { retiresOn, category, months: "until-retirement" } as const;
      return begun(addMonths(retiresOn, -random.whole(14, 24)), random, "in-force", "fixed", more);
    },
  },
  {
    count: 4,
    plan: (today, random) => begun(addDays(today, -random.whole(30, 300)), random, "withdrawn"),
  },
  {
    count: 82,
    plan: (today, random) => begun(addDays(today, -random.whole(30, 660)), random, "in-force"),
  },
];

export function pastContracts(today: IsoDate, random: Random): PastContract[] {
  return groups.flatMap(({ count, plan }) =>
    Array.from({ length: count }, (_, place) => plan(today, random, place)),
  );
}

function endingOn(endsOn: IsoDate, random: Random, state: PastContract["state"]): PastContract {
  const months = random.pick([12, 12, 24]);
  const startsOn = addMonths(addDays(endsOn, 1), -months);
  const filedOn = addDays(startsOn, random.whole(0, 9));
  return {
    state,
    dispatch: false,
    wish: { term: "fixed", months, startsOn, filedOn, ages: GROWN, template: "full-time" },
  };
}

function begun(
  startsOn: IsoDate,
  random: Random,
  state: PastContract["state"],
  term: ContractWish["term"] = "fixed",
  more: Partial<ContractWish> = {},
): PastContract {
  const filedOn = addDays(startsOn, random.whole(0, 9));
  const months = random.pick([24, 36, 36]);
  return { state, dispatch: false, wish: { term, months, startsOn, filedOn, ages: GROWN, ...more } };
}

/** A contract made here within the last weeks, by an agency sometimes for another employer. */
export function newContractWish(filedOn: IsoDate, random: Random, host: string | undefined): ContractWish {
  const startsOn = addDays(filedOn, -random.whole(0, 12));
  if (host && random.chance(60))
    return { filedOn, startsOn, term: "fixed", months: 24, template: "dispatch", host, ages: GROWN };
  const term = random.pick(["fixed", "fixed", "fixed", "fixed", "open-ended", "task"] as const);
  return { filedOn, startsOn, term, months: random.pick([12, 24, 36]), ages: GROWN };
}
