import { defineConversation } from "../src/dialog/conversation.ts";
import { file, idNumber, mobile, text } from "../src/dialog/fields.ts";

/** Another person takes over as the employer's admin (专管员变更). */
export const adminChange = defineConversation({
  id: "admin-change",

  fields: {
    newAdminName: text({ script: "name", min: 2, max: 50 }),
    newAdminIdNumber: idNumber(),
    newAdminMobile: mobile(),
    authorisationPhoto: file(),
  },

  steps: [{ ask: "newAdminName" }, { ask: "newAdminIdNumber" }, { ask: "newAdminMobile" }],

  handedInLater: ["authorisationPhoto"],
});
