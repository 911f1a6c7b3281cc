import { defineConversation, type Known, type Step } from "../src/dialog/conversation.ts";
import { choice, date, file, idNumber, integer, mobile, money, text } from "../src/dialog/fields.ts";
import { birthOf, sexOf } from "../src/domain/worker.ts";
import { checkAge } from "../src/rules/age.ts";
import {
  checkDispatchAgency,
  checkDispatchAssignmentEnd,
  checkDispatchAssignmentStart,
  checkDispatchKind,
  checkDispatchTerm,
  checkTemporaryPost,
} from "../src/rules/dispatch.ts";
import { checkHours } from "../src/rules/hours.ts";
import { lintTerms } from "../src/rules/lint-terms.ts";
import { checkMinimumWage } from "../src/rules/minimum-wage.ts";
import { checkOverAge } from "../src/rules/over-age.ts";
import { checkProbationLength, longestProbation } from "../src/rules/probation-length.ts";
import { checkProbationWage } from "../src/rules/probation-wage.ts";
import { checkRetirement } from "../src/rules/retirement.ts";
import { checkSigningDeadline, checkStart } from "../src/rules/signing-deadline.ts";
import { checkTermKind } from "../src/rules/term-kind.ts";
import { checkTermOrder } from "../src/rules/term-order.ts";

export const newContractFields = {
  workerName: text({ script: "name", min: 2, max: 50 }),
  idKind: choice("resident-id", "residence-permit", "foreign-permanent-residence", "passport"),
  idNumber: idNumber({ kindFrom: "idKind" }),
  birthDate: date({ birth: true }),
  sex: choice("male", "female"),
  retirementCategory: choice("female-55", "female-50"),
  mobile: mobile(),
  address: text({ min: 5, max: 120, sensitive: true }),
  hiredOn: date(),
  template: choice("full-time", "dispatch", "simple"),
  term: choice("fixed", "open-ended", "task"),
  startsOn: date(),
  endsOn: date({ from: "startsOn" }),
  task: text({ min: 2, max: 200 }),
  probationMonths: integer({ min: 0, max: 12, unit: "months" }),
  monthlyWage: money({ max: 1_000_000 }),
  probationWage: money({ max: 1_000_000 }),
  payDay: integer({ min: 1, max: 31, unit: "day-of-month" }),
  position: text({ min: 2, max: 60 }),
  workplace: text({ min: 2, max: 120 }),
  hoursSystem: choice("standard", "comprehensive", "flexible"),
  hostEmployer: text({ script: "name", min: 2, max: 100 }),
  assignmentStartsOn: date(),
  assignmentEndsOn: date({ from: "assignmentStartsOn" }),
  postKind: choice("temporary", "auxiliary", "substitute"),
  extraTerms: text({ script: "lines", max: 1_000, optional: true }),
  signedPhoto: file({ tick: true }),
};

type Answers = Known<typeof newContractFields>;

export const newContractSteps: readonly Step<keyof typeof newContractFields, Answers>[] = [
  { ask: "workerName" },
  { ask: "idKind" },
  { ask: "idNumber" },
  {
    ask: "birthDate",
    when: (known, { today }) => hasNumber(known) && !birthOf(withoutBirth(known), today),
  },
  { ask: "sex", when: (known, { today }) => hasNumber(known) && !sexOf(withoutSex(known), today) },
  { ask: "retirementCategory", when: (known, { today }) => sexOf(known, today) === "female" },
  { ask: "mobile" },
  { ask: "address" },
  {
    ask: "hiredOn",
    check: (known, c) => [
      ...checkSigningDeadline(known, c),
      ...checkAge(known, c),
      ...checkOverAge(known, c),
    ],
  },
  { ask: "template", check: checkDispatchAgency },
  { ask: "term", check: (known, c) => [...checkTermKind(known, c), ...checkDispatchKind(known, c)] },
  {
    ask: "startsOn",
    offers: ({ hiredOn }) => [hiredOn],
    check: (known, c) => [...checkStart(known, c), ...checkAge(known, c), ...checkOverAge(known, c)],
  },
  {
    ask: "endsOn",
    when: ({ term }) => term === "fixed",
    check: (known, c) => [
      ...checkTermOrder(known, c),
      ...checkDispatchTerm(known, c),
      ...checkRetirement(known, c),
    ],
  },
  { ask: "task", when: ({ term }) => term === "task", check: lintTerms("task") },
  {
    ask: "probationMonths",
    // 第十九条第三款: none for a task, so nothing to ask.
    when: ({ term }) => term !== "task",
    offers: (known, { today }) =>
      [0, longestProbation(known, today)].filter((months, place) => months || place === 0),
    check: checkProbationLength,
  },
  { ask: "monthlyWage", check: checkMinimumWage },
  {
    ask: "probationWage",
    when: ({ term, probationMonths = 0 }) => term !== "task" && probationMonths > 0,
    check: checkProbationWage,
  },
  { ask: "payDay" },
  { ask: "position", check: lintTerms("position") },
  { ask: "workplace", check: lintTerms("workplace") },
  { ask: "hoursSystem", check: checkHours },
  { ask: "hostEmployer", when: isDispatch },
  {
    ask: "assignmentStartsOn",
    when: isDispatch,
    offers: ({ startsOn }) => [startsOn],
    check: checkDispatchAssignmentStart,
  },
  {
    ask: "assignmentEndsOn",
    when: isDispatch,
    offers: ({ endsOn }) => [endsOn],
    check: checkDispatchAssignmentEnd,
  },
  { ask: "postKind", when: isDispatch, check: checkTemporaryPost },
  { ask: "extraTerms", check: lintTerms("extraTerms") },
];

/** Filing the first contract with a worker (合同新签). */
export const newContract = defineConversation({
  id: "new-contract",
  fields: newContractFields,
  steps: newContractSteps,
  handedInLater: ["signedPhoto"],
});

function isDispatch({ template }: { template?: string }): boolean {
  return template === "dispatch";
}

function hasNumber({ idNumber }: { idNumber?: string }): boolean {
  return idNumber !== undefined;
}

/** Only what the number itself tells decides whether to ask; the answer must not hide its own question. */
function withoutBirth<T extends { birthDate?: unknown }>({ birthDate: _, ...known }: T) {
  return known;
}

function withoutSex<T extends { sex?: unknown }>({ sex: _, ...known }: T) {
  return known;
}
