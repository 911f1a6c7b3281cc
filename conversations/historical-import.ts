import { defineConversation, type Known, type Step } from "../src/dialog/conversation.ts";
import { date } from "../src/dialog/fields.ts";
import { checkAge } from "../src/rules/age.ts";
import {
  checkDispatchAssignmentEnd,
  checkDispatchAssignmentStart,
  checkDispatchKind,
  checkDispatchTerm,
  checkTemporaryPost,
} from "../src/rules/dispatch.ts";
import { asAdvice, dispatchLaw, overAgeLaw, sinceLaw } from "../src/rules/import-advice.ts";
import {
  checkImportInForce,
  checkImportProbation,
  checkImportProbationWage,
  checkImportSigned,
  checkImportWage,
} from "../src/rules/import-terms.ts";
import { checkImportWindow } from "../src/rules/import-window.ts";
import { lintTerms } from "../src/rules/lint-terms.ts";
import { checkOverAge } from "../src/rules/over-age.ts";
import { checkRetirement } from "../src/rules/retirement.ts";
import { checkStart } from "../src/rules/signing-deadline.ts";
import { checkTermOrder } from "../src/rules/term-order.ts";
import { newContractFields, newContractSteps } from "./new-contract.ts";

const fields = { ...newContractFields, signedOn: date() };

type ImportStep = Step<keyof typeof fields, Known<typeof fields>>;
type Check = NonNullable<ImportStep["check"]>;

const all =
  (...checks: readonly Check[]): Check =>
  (known, circumstances) =>
    checks.flatMap((check) => check(known, circumstances));

/** What a new contract is held to, as far as an old one is, too; the law is that of the day it was signed. */
const checks: Partial<Record<keyof typeof fields, Check>> = {
  hiredOn: checkAge,
  term: asAdvice(checkDispatchKind),
  startsOn: all(checkImportInForce, checkStart, checkAge, sinceLaw(checkOverAge, ...overAgeLaw)),
  endsOn: all(
    checkImportInForce,
    (known, c) => checkTermOrder(known, c).filter(({ severity }) => severity === "breach"),
    asAdvice(checkRetirement),
    asAdvice(sinceLaw(checkDispatchTerm, ...dispatchLaw)),
  ),
  task: asAdvice(lintTerms("task")),
  probationMonths: checkImportProbation,
  monthlyWage: checkImportWage,
  probationWage: checkImportProbationWage,
  position: asAdvice(lintTerms("position")),
  workplace: asAdvice(lintTerms("workplace")),
  assignmentStartsOn: asAdvice(checkDispatchAssignmentStart),
  assignmentEndsOn: asAdvice(sinceLaw(checkDispatchAssignmentEnd, ...dispatchLaw)),
  postKind: asAdvice(sinceLaw(checkTemporaryPost, ...dispatchLaw)),
  extraTerms: asAdvice(lintTerms("extraTerms")),
};

const signedOn: ImportStep = {
  ask: "signedOn",
  offers: ({ hiredOn }) => [hiredOn],
  check: all(checkImportWindow, checkImportSigned, sinceLaw(checkOverAge, ...overAgeLaw)),
};

/** Bringing in a contract that was signed on paper before the employer had access (历史合同导入). */
export const historicalImport = defineConversation({
  id: "historical-import",
  fields,

  opening: (circumstances) => checkImportWindow({}, circumstances),

  steps: newContractSteps.flatMap((step): ImportStep[] => {
    const { check = step.check, offers = step.offers } = {
      check: checks[step.ask],
      // What would be allowed today says nothing of an old paper.
      offers: step.ask === "probationMonths" ? () => [0] : undefined,
    };
    const asked: ImportStep = { ...step, ...(check && { check }), ...(offers && { offers }) };
    return step.ask === "hiredOn" ? [asked, signedOn] : [asked];
  }),

  handedInLater: ["signedPhoto"],
});
