import { defineConversation } from "../src/dialog/conversation.ts";
import { text } from "../src/dialog/fields.ts";
import type { Circumstances } from "../src/rules/circumstances.ts";
import { profileFields, profileSteps } from "./profile.ts";

/** Elsewhere the chat itself tells who is talking. */
const needsAccount = (_known: unknown, { channel, hasAccount }: Circumstances) =>
  channel === "web" && !hasAccount;

/** Registering an employer (单位注册): an account for the admin on the web, and the employer's data. */
export const register = defineConversation({
  id: "register",

  fields: {
    username: text({ script: "username", min: 4, max: 32 }),
    password: text({ secret: true }),
    ...profileFields,
  },

  steps: [{ ask: "username", when: needsAccount }, { ask: "password", when: needsAccount }, ...profileSteps],
});
