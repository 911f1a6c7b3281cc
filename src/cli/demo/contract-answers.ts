import { addDays, earliest, type IsoDate, inclusiveEnd } from "../../domain/dates.ts";
import type { RetirementCategory } from "../../domain/facts.ts";
import { longestProbation } from "../../rules/probation-length.ts";
import type { DemoEmployer } from "./demo-employer.ts";
import type { Random } from "./random.ts";
import type { Worker } from "./workers.ts";

/** Which contract is wanted; what is left out is left to chance. */
export interface ContractWish {
  /** The day on which the form is filled in. */
  filedOn: IsoDate;
  startsOn: IsoDate;
  term: "fixed" | "open-ended" | "task";
  /** For a fixed term: months, or the worker's retirement. */
  months?: number | "until-retirement";
  template?: "full-time" | "dispatch" | "simple";
  /** Whom a dispatched worker is sent to. */
  host?: string;
  ages?: readonly [number, number];
  retiresOn?: IsoDate;
  category?: RetirementCategory;
}

const EXTRA_TERMS = [
  "甲方每个工作日提供一顿工作餐。",
  "甲方每年组织一次健康体检。",
  "乙方上下班可以乘坐甲方的班车。",
];
const LOWEST_PROBATION_WAGE = 2300;

/** The answers of `new-contract` for a worker, as kept. */
export function contractAnswers(
  employer: DemoEmployer,
  worker: Worker,
  wish: ContractWish,
  random: Random,
): Record<string, unknown> {
  const { term, startsOn, filedOn } = wish;
  const template = wish.template ?? (random.chance(20) ? "simple" : "full-time");
  const endsOn = term === "fixed" ? lastDay(wish, worker) : undefined;
  const monthlyWage =
    random.whole(...(employer.trade.wages.map((wage) => wage / 50) as [number, number])) * 50;
  const longest = longestProbation({ term, startsOn, ...(endsOn && { endsOn }) }, filedOn) ?? 0;
  const probationMonths = random.chance(70) ? random.whole(0, longest) : 0;
  return {
    ...worker.answers,
    hiredOn: startsOn,
    template,
    term,
    startsOn,
    ...(endsOn && { endsOn }),
    ...(term === "task" && { task: employer.trade.task }),
    ...(term !== "task" && { probationMonths }),
    monthlyWage,
    ...(probationMonths > 0 && { probationWage: probationWage(monthlyWage) }),
    payDay: random.pick([5, 10, 15, 20, 28]),
    position: worker.position,
    workplace: employer.address,
    hoursSystem: random.pick(["standard", "standard", "standard", "standard", "comprehensive"]),
    ...(template === "dispatch" && assignment(wish, endsOn, random)),
    extraTerms: random.chance(25) ? random.pick(EXTRA_TERMS) : null,
  };
}

function lastDay({ startsOn, months = 36 }: ContractWish, { retiresOn }: Worker): IsoDate {
  return months === "until-retirement" ? retiresOn : earliest(inclusiveEnd(startsOn, months), retiresOn);
}

function probationWage(monthlyWage: number): number {
  return Math.max(LOWEST_PROBATION_WAGE, Math.ceil((monthlyWage * 0.85) / 50) * 50);
}

function assignment({ host, startsOn }: ContractWish, endsOn: IsoDate | undefined, random: Random) {
  const postKind = random.pick(["temporary", "auxiliary", "substitute"]);
  const sixMonths = inclusiveEnd(startsOn, 6);
  const whole = endsOn ?? addDays(sixMonths, 180);
  return {
    hostEmployer: host,
    assignmentStartsOn: startsOn,
    assignmentEndsOn: postKind === "temporary" ? earliest(sixMonths, whole) : whole,
    postKind,
  };
}
