import type { z } from "zod";
import type { MessageArgs } from "../i18n/translator.ts";
import { amount, choice, day, line, optional, wholeNumber } from "./data-fields.ts";
import { knownWorker } from "./parties.ts";
import { blank, filled } from "./pdf/inked-text.ts";
import type { Wording } from "./wording.ts";

/**
 * The contract that a later paper is about: the facts of the contract and the answers it was made from, as kept (the
 * wage in yuan). What the paper can leave a blank for may be missing.
 */
export const existingContract = knownWorker.extend({
  number: optional(line(40)),
  signedOn: optional(day),
  hiredOn: optional(day),
  term: choice(["fixed", "open-ended", "task"]),
  startsOn: day,
  endsOn: optional(day),
  task: optional(line(200)),
  fixedTermsSigned: optional(wholeNumber(0, 99)),
  monthlyWage: optional(amount),
  position: optional(line(80)),
  workplace: optional(line(200)),
  hoursSystem: optional(choice(["standard", "comprehensive", "flexible"])),
});
type ExistingContract = z.infer<typeof existingContract>;

/** Its term inside a sentence: 从2026年12月1日到2029年11月30日. */
export function periodOf(
  contract: ExistingContract,
  wording: Wording,
  mark: (text: string) => string = String,
): string {
  const { term, startsOn, endsOn, task } = contract;
  return wording.say(`document-period-${term}`, {
    startsOn: mark(wording.day(startsOn)),
    endsOn: endsOn ? mark(wording.day(endsOn)) : blank(8),
    task: task ? mark(task) : blank(8),
  });
}

/** How an agreement names the contract that it belongs to: signedOn, contractNumber, period. */
export function referenceTo(contract: ExistingContract, wording: Wording): MessageArgs {
  const { signedOn, number } = contract;
  const byHand = { year: blank(4), month: blank(2), day: blank(2) };
  return {
    signedOn: signedOn ? filled(wording.day(signedOn)) : wording.say("document-day-by-hand", byHand),
    contractNumber: number ? filled(number) : blank(8),
    period: periodOf(contract, wording, filled),
  };
}
