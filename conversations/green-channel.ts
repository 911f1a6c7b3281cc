import { defineConversation } from "../src/dialog/conversation.ts";
import { choice, text } from "../src/dialog/fields.ts";

/** Asking the office to open what the portal has closed (绿色通道). */
export const greenChannel = defineConversation({
  id: "green-channel",

  fields: {
    purpose: choice("new-contract", "historical-import", "change", "renewal", "ending", "withdrawal"),
    reason: text({ min: 5, max: 300 }),
  },

  steps: [{ ask: "purpose" }, { ask: "reason" }],
});
