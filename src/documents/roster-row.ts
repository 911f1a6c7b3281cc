import { z } from "zod";
import { type IsoDate, inclusiveEnd } from "../domain/dates.ts";
import { amount, choice, day, line, month, optional, wholeNumber } from "./data-fields.ts";
import { endingFacts } from "./ending-facts.ts";
import { knownWorker } from "./parties.ts";

/** One person on a roster: the contract's facts, and what its renewal or its ending adds. */
export const rosterRow = knownWorker.extend({
  number: optional(line(40)),
  template: optional(choice(["full-time", "dispatch", "simple"])),
  position: optional(line(80)),
  term: optional(choice(["fixed", "open-ended", "task"])),
  hiredOn: optional(day),
  startsOn: optional(day),
  endsOn: optional(day),
  probationMonths: optional(wholeNumber(0, 12)),
  monthlyWage: optional(amount),
  approvedOn: optional(day),
  note: optional(line(100)),
  /** Yuan a month, and the month from which contributions are paid. */
  insuranceBase: optional(amount),
  insuredFrom: optional(month),
  renewal: optional(
    z.object({
      previousStartsOn: optional(day),
      previousEndsOn: optional(day),
      signing: optional(wholeNumber(2, 99)),
    }),
  ),
  lastDay: optional(day),
  ending: optional(endingFacts),
});
export type RosterRow = z.infer<typeof rosterRow>;

/** The last day of probation, or undefined where there is none or nobody knows. */
export function probationEndOf({ startsOn, probationMonths }: RosterRow): IsoDate | undefined {
  return startsOn && probationMonths ? inclusiveEnd(startsOn, probationMonths) : undefined;
}
