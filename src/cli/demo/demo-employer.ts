import { day, type IsoDate } from "../../domain/dates.ts";
import type { FilingState } from "../../domain/filing.ts";
import { inventedCreditCode, inventedIdNumber, inventedMobile } from "./invented-numbers.ts";
import type { PersonNames } from "./person-names.ts";
import type { Random } from "./random.ts";
import { employerName, type Trade, tradeOf } from "./trades.ts";

/** How far an invented employer has come: no application, an application in this state, or all there is. */
export type Standing = "registered" | FilingState | "approved-no-profile" | "complete";

/** An employer of the demo office, before and while it is written down. */
export interface DemoEmployer {
  serial: number;
  name: string;
  creditCode: string;
  trade: Trade;
  address: string;
  standing: Standing;
  registeredOn: IsoDate;
  /** The admin, who is also the name of their web chat. */
  person: string;
  /** Answers of `register` but for the account and the photo. */
  profile: Readonly<Record<string, unknown>>;
}

const ROADS = ["工业大道", "珠源北路", "龙华东路", "玉林西路", "花山工业园A区", "白水循环经济园"];
const CAPITALS = [500_000, 1_000_000, 3_000_000, 5_000_000, 10_000_000, 50_000_000];
const BIRTHDAYS = ["1975-05-12", "1982-09-03", "1988-02-19", "1991-11-27", "1994-07-08"].map(day);

export function inventEmployer(
  serial: number,
  division: string,
  about: { standing: Standing; registeredOn: IsoDate; person: string },
  names: PersonNames,
  random: Random,
): DemoEmployer {
  const address = `曲靖市沾益区${random.pick(ROADS)}${random.whole(1, 180)}号`;
  const [name, creditCode] = [employerName(serial), inventedCreditCode(division, serial + 1)];
  const sex = random.pick(["female", "male"] as const);
  return {
    ...about,
    serial,
    name,
    creditCode,
    trade: tradeOf(serial),
    address,
    profile: {
      name,
      creditCode,
      division,
      address,
      registeredCapital: random.pick(CAPITALS),
      legalRepName: names.next("male"),
      adminName: names.next(sex),
      adminIdNumber: inventedIdNumber(random.pick(BIRTHDAYS), sex, 400 + serial),
      adminMobile: inventedMobile(serial + 1),
    },
  };
}
