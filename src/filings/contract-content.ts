import type { Term } from "../domain/facts.ts";
import { yuan } from "../domain/money.ts";
import type { ContractContent } from "../rules/required-clauses.ts";
import type { ContractTemplate } from "../rules/terms.ts";
import type { Employer, Filing } from "./records.ts";

/** What the finished contract will hold of the parts that the law demands (劳动合同法 第十七条). */
export function contractContent(employer: Employer, answers: Filing["answers"]): ContractContent {
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return {
    employerName: employer.name,
    employerAddress: text(employer.profile.address),
    legalRepName: text(employer.profile.legalRepName),
    workerName: text(answers.workerName),
    workerAddress: text(answers.address),
    idNumber: text(answers.idNumber),
    template: text(answers.template) as ContractTemplate | undefined,
    term: text(answers.term) as Term | undefined,
    startsOn: text(answers.startsOn),
    endsOn: text(answers.endsOn),
    task: text(answers.task),
    position: text(answers.position),
    workplace: text(answers.workplace),
    hoursSystem: text(answers.hoursSystem),
    monthlyWage: typeof answers.monthlyWage === "number" ? yuan(answers.monthlyWage) : undefined,
    hostEmployer: text(answers.hostEmployer),
    assignmentStartsOn: text(answers.assignmentStartsOn),
    assignmentEndsOn: text(answers.assignmentEndsOn),
    // Both are printed in every template of ours.
    socialInsurance: true,
    labourProtection: true,
  };
}
