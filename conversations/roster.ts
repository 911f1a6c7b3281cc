import { defineConversation } from "../src/dialog/conversation.ts";
import { choice, date } from "../src/dialog/fields.ts";
import { addDays, addMonths, endOfMonth, type IsoDate } from "../src/domain/dates.ts";
import { checkRosterEnd, checkRosterStart } from "../src/rules/roster-period.ts";

/** A roster of what was approved in a period (合同备案花名册), usually this month or the last. */
export const roster = defineConversation({
  id: "roster",

  fields: {
    kind: choice("new", "renewal", "ended"),
    from: date(),
    to: date({ from: "from" }),
  },

  steps: [
    { ask: "kind" },
    {
      ask: "from",
      offers: (_known, { today }) => [firstOfMonth(today), firstOfMonth(addMonths(today, -1))],
      check: checkRosterStart,
    },
    {
      ask: "to",
      offers: ({ from }, { today }) => (from ? [...new Set([endOfMonth(from), today])] : []),
      check: checkRosterEnd,
    },
  ],
});

function firstOfMonth(on: IsoDate): IsoDate {
  return addDays(endOfMonth(addMonths(on, -1)), 1);
}
