import { defineConversation } from "../src/dialog/conversation.ts";
import { text } from "../src/dialog/fields.ts";
import { checkWithdrawalWindow } from "../src/rules/withdrawal-window.ts";

/** Taking an approved filing back within the office's days (撤销). */
export const withdrawal = defineConversation({
  id: "withdrawal",
  fields: { reason: text({ min: 2, max: 200 }) },
  opening: (circumstances) => checkWithdrawalWindow({}, circumstances),
  steps: [{ ask: "reason" }],
});
