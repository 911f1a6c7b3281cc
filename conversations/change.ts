import { defineConversation } from "../src/dialog/conversation.ts";
import { choice, date, file, money, someOf, text } from "../src/dialog/fields.ts";
import type { SayingArg } from "../src/dialog/saying.ts";
import { addDays, endOfMonth } from "../src/domain/dates.ts";
import { toYuan } from "../src/domain/money.ts";
import {
  checkChangeDiffers,
  checkChangeEffective,
  checkChangeHours,
  checkChangeItems,
  checkStillRuns,
  lintChange,
} from "../src/rules/change.ts";
import { checkChangeTerm } from "../src/rules/change-term.ts";
import { type ChangeItem, changeItems } from "../src/rules/change-terms.ts";
import { checkChangeLeavesLowWage, checkChangeWage } from "../src/rules/change-wage.ts";

/** Changing a contract by agreement (合同变更), item by item. */
export const change = defineConversation({
  id: "change",

  fields: {
    items: someOf(...changeItems),
    newMonthlyWage: money({ max: 1_000_000 }),
    newPosition: text({ min: 2, max: 60 }),
    newWorkplace: text({ min: 2, max: 120 }),
    newHoursSystem: choice("standard", "comprehensive", "flexible"),
    newEndsOn: date(),
    otherChange: text({ script: "lines", min: 2, max: 1_000 }),
    effectiveOn: date(),
    signedPhoto: file({ tick: true }),
  },

  opening: checkStillRuns,

  steps: [
    {
      ask: "items",
      check: (known, c) => [...checkChangeItems(known, c), ...checkChangeLeavesLowWage(known, c)],
    },
    {
      ask: "newMonthlyWage",
      when: changes("wage"),
      tell: (_known, { contract }) =>
        old("newMonthlyWage", contract?.monthlyWage !== undefined && toYuan(contract.monthlyWage)),
      check: (known, c) => [...checkChangeWage(known, c), ...checkChangeDiffers(known, c)],
    },
    {
      ask: "newPosition",
      when: changes("position"),
      tell: (_known, { contract }) => old("newPosition", contract?.position),
      check: (known, c) => [...lintChange("newPosition")(known, c), ...checkChangeDiffers(known, c)],
    },
    {
      ask: "newWorkplace",
      when: changes("workplace"),
      tell: (_known, { contract }) => old("newWorkplace", contract?.workplace),
      check: (known, c) => [...lintChange("newWorkplace")(known, c), ...checkChangeDiffers(known, c)],
    },
    {
      ask: "newHoursSystem",
      when: changes("hours"),
      tell: (_known, { contract }) => old("newHoursSystem", contract?.hoursSystem),
      check: (known, c) => [...checkChangeHours(known, c), ...checkChangeDiffers(known, c)],
    },
    {
      ask: "newEndsOn",
      when: changes("term"),
      tell: (_known, { contract }) => old("newEndsOn", contract?.endsOn),
      check: (known, c) => [...checkChangeTerm(known, c), ...checkChangeDiffers(known, c)],
    },
    { ask: "otherChange", when: changes("other"), check: lintChange("otherChange") },
    {
      ask: "effectiveOn",
      offers: (_known, { today, contract }) => {
        const last = contract?.term === "fixed" ? contract.endsOn : undefined;
        const days = [today, addDays(endOfMonth(today), 1)].filter((day) => !last || day <= last);
        return days.length > 0 ? days : [last];
      },
      // The day decides which minimum wage the new wage has to reach.
      check: (known, c) => [...checkChangeEffective(known, c), ...checkChangeWage(known, c)],
    },
  ],

  handedInLater: ["signedPhoto"],
});

function changes(item: ChangeItem) {
  return ({ items }: { items?: readonly ChangeItem[] }) => items?.includes(item) ?? false;
}

/** What stands in the contract now, where that is known. */
function old(field: string, value: string | number | false | undefined): Record<string, SayingArg> {
  const known = value !== undefined && value !== false;
  return { known: known ? "yes" : "no", old: known ? { valueOf: field, kept: value } : "" };
}
