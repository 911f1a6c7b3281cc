import { defineConversation, type Known, type Step } from "../src/dialog/conversation.ts";
import { creditCode, file, idNumber, mobile, money, text } from "../src/dialog/fields.ts";
import { checkRegisteredPlace } from "../src/rules/registered-place.ts";

/** What the office wants to know of an employer (单位基本信息). */
export const profileFields = {
  name: text({ script: "name", min: 2, max: 100 }),
  creditCode: creditCode(),
  division: text({ script: "division" }),
  address: text({ min: 5, max: 120 }),
  registeredCapital: money({ min: 1, max: 100_000_000_000, capital: true }),
  legalRepName: text({ script: "name", min: 2, max: 50 }),
  adminName: text({ script: "name", min: 2, max: 50 }),
  adminIdNumber: idNumber(),
  adminMobile: mobile(),
  licencePhoto: file(),
};

export const profileSteps: readonly Step<keyof typeof profileFields, Known<typeof profileFields>>[] = [
  { ask: "name" },
  { ask: "creditCode", check: checkRegisteredPlace },
  { ask: "division", offers: (_known, { jurisdiction }) => jurisdiction.divisions.slice(0, 1) },
  { ask: "address" },
  { ask: "registeredCapital" },
  { ask: "legalRepName" },
  { ask: "adminName" },
  { ask: "adminIdNumber" },
  { ask: "adminMobile" },
  { ask: "licencePhoto" },
];

/** Completing the employer's data again once access is granted (单位信息维护); until then no contract can be entered. */
export const profile = defineConversation({ id: "profile", fields: profileFields, steps: profileSteps });
