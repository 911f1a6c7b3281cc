import { defineConversation } from "../src/dialog/conversation.ts";
import { choice, date, file, integer, text, yesNo } from "../src/dialog/fields.ts";
import { lintText } from "../src/rules/lint-terms.ts";
import {
  checkRenewalKind,
  checkRenewalTenYears,
  renewalStart,
  wantsOpenEnded,
} from "../src/rules/renewal-kind.ts";
import {
  checkRenewalDispatch,
  checkRenewalEnd,
  checkRenewalOverAge,
  checkRenewalProbation,
  checkRenewalStart,
  checkRenewalWage,
} from "../src/rules/renewal-terms.ts";
import { checkRenewalWindow } from "../src/rules/renewal-window.ts";

/** Renewing a contract that ends (合同续签). */
export const renewal = defineConversation({
  id: "renewal",

  fields: {
    term: choice("fixed", "open-ended", "task"),
    startsOn: date(),
    endsOn: date({ from: "startsOn" }),
    task: text({ min: 2, max: 200 }),
    workerAskedForFixedTerm: yesNo(),
    document: choice("contract", "renewal-agreement"),
    probationMonths: integer({ min: 0, max: 12, unit: "months" }),
    signedPhoto: file({ tick: true }),
  },

  opening: (c) => [...checkRenewalWindow({}, c), ...checkRenewalWage({}, c), ...checkRenewalOverAge({}, c)],

  steps: [
    {
      ask: "term",
      tell: (_known, c) => ({ due: wantsOpenEnded(c) ? "yes" : "no" }),
      check: (known, c) => [
        ...checkRenewalTenYears(known, c),
        ...checkRenewalDispatch(known, c),
        // No request of the worker helps here; for a fixed term it is asked below.
        ...(known.term === "task" ? checkRenewalKind(known, c) : []),
      ],
    },
    {
      ask: "startsOn",
      offers: (_known, c) => [renewalStart({}, c)],
      check: (known, c) => [
        ...checkRenewalStart(known, c),
        ...checkRenewalWage(known, c),
        ...checkRenewalOverAge(known, c),
      ],
    },
    { ask: "endsOn", when: ({ term }) => term === "fixed", check: checkRenewalEnd },
    {
      ask: "task",
      when: ({ term }) => term === "task",
      check: ({ task }) => lintText("task", task ?? ""),
    },
    {
      ask: "workerAskedForFixedTerm",
      when: ({ term }, c) => term === "fixed" && wantsOpenEnded(c),
      check: checkRenewalKind,
    },
    { ask: "document" },
    // Never asked: a renewal has none. A sheet or another program may hand it in, and is told so.
    { ask: "probationMonths", when: () => false, check: checkRenewalProbation },
  ],

  handedInLater: ["signedPhoto"],
});
