import { addDays, addMonths, type IsoDate } from "../../domain/dates.ts";
import type { RetirementCategory, Sex } from "../../domain/facts.ts";
import { retirement } from "../../rules/retirement-age.ts";
import { inventedIdNumber, inventedMobile, inventedResidencePermit } from "./invented-numbers.ts";
import type { PersonNames } from "./person-names.ts";
import type { Random } from "./random.ts";
import type { Trade } from "./trades.ts";

const STREETS = [
  "西平街道龙华路",
  "金龙街道珠源路",
  "龙华街道玉林路",
  "花山街道湖滨路",
  "盘江镇兴盘街",
  "白水镇建设路",
];

/** Somebody to make a contract with: answers of `new-contract` about the person, and the post that fits. */
export interface Worker {
  answers: Readonly<Record<string, unknown>>;
  position: string;
  /** The day after which no fixed term may run. */
  retiresOn: IsoDate;
}

/** Who a contract is wanted with; everything else is left to chance. */
export interface WorkerWish {
  /** Completed years on `on`, from and to. */
  ages: readonly [number, number];
  on: IsoDate;
  /** Somebody who reaches the age of retirement on about this day, instead of an age. */
  retiresOn?: IsoDate;
  category?: RetirementCategory;
}

export class Workers {
  private serial = 0;

  constructor(
    private readonly random: Random,
    private readonly names: PersonNames,
  ) {}

  next(trade: Trade, wish: WorkerWish): Worker {
    const { random } = this;
    const serial = this.serial++;
    const category = wish.category ?? random.pick(["male-60", "male-60", "female-50", "female-55"] as const);
    const sex: Sex = category === "male-60" ? "male" : "female";
    const birth = wish.retiresOn
      ? bornToRetireOn(wish.retiresOn, category)
      : addDays(addMonths(wish.on, -12 * random.whole(...wish.ages)), -random.whole(1, 360));
    const skilled = category === "female-55" || (sex === "male" && random.chance(30));
    return {
      answers: {
        workerName: this.names.next(sex),
        ...paper(birth, sex, serial),
        ...(sex === "female" && { retirementCategory: category }),
        mobile: inventedMobile(100_000 + serial),
        address: `云南省曲靖市沾益区${random.pick(STREETS)}${random.whole(1, 260)}号`,
      },
      position: random.pick(skilled ? trade.skilled : trade.posts),
      retiresOn: retirement(birth, category).retiresOn,
    };
  }
}

/** Nearly everybody has a resident's card; a few have other papers, so that these can be seen too. */
function paper(birth: IsoDate, sex: Sex, serial: number) {
  if (serial % 60 === 17)
    return { idKind: "passport", idNumber: `E${String(70_000_000 + serial)}`, birthDate: birth, sex };
  if (serial % 60 === 38)
    return { idKind: "residence-permit", idNumber: inventedResidencePermit(birth, sex, serial) };
  return { idKind: "resident-id", idNumber: inventedIdNumber(birth, sex, serial) };
}

/** The age depends on the day of birth, so this comes near in a few steps and then stays. */
function bornToRetireOn(on: IsoDate, category: RetirementCategory): IsoDate {
  let birth = addMonths(on, -12 * Number(category.slice(-2)));
  for (let step = 0; step < 4; step++) birth = addMonths(on, -retirement(birth, category).ageMonths);
  return birth;
}
