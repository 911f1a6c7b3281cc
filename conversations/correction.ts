import { defineConversation } from "../src/dialog/conversation.ts";
import { choiceAmong, text, valueLike } from "../src/dialog/fields.ts";
import { checkCorrectionField, checkCorrectionValue, correctableFields } from "../src/rules/correction.ts";
import { newContractFields } from "./new-contract.ts";

/** Understood so that people can be told where these are put right instead. */
const others = [
  "monthlyWage",
  "payDay",
  "position",
  "workplace",
  "hoursSystem",
  "term",
  "startsOn",
  "endsOn",
  "task",
  "hiredOn",
  "template",
  "probationMonths",
  "probationWage",
  "extraTerms",
  "hostEmployer",
  "assignmentStartsOn",
  "assignmentEndsOn",
  "postKind",
] as const;

/** Mending a slip in basic data (修改). */
export const correction = defineConversation({
  id: "correction",

  fields: {
    field: choiceAmong({ shown: correctableFields, more: others }),
    newValue: valueLike("field", newContractFields),
    reason: text({ min: 2, max: 200 }),
  },

  steps: [
    { ask: "field", check: checkCorrectionField },
    {
      ask: "newValue",
      tell: ({ field }) => ({ what: field ? { valueOf: "field", kept: field } : "" }),
      offers: ({ field }) => (field ? newContractFields[field].choices : []),
      check: checkCorrectionValue,
    },
    { ask: "reason" },
  ],
});
