import { defineConversation } from "../src/dialog/conversation.ts";
import { choice, file } from "../src/dialog/fields.ts";

/** Applying for access to the portal (网厅权限开通). The letter is made from it, stamped on paper and handed in as a photo. */
export const access = defineConversation({
  id: "access",

  fields: {
    portals: choice("labour", "labour+social"),
    authorisationPhoto: file(),
  },

  steps: [{ ask: "portals" }],

  handedInLater: ["authorisationPhoto"],
});
