/*
 * What a labour contract has to contain (劳动合同法 第十七条), and a dispatched worker's besides (第五十八条). The
 * conversation asks for all of it; this looks at the finished contract once more, whatever way it came.
 */
import type { Term } from "../domain/facts.ts";
import type { Fen } from "../domain/money.ts";
import type { Finding } from "./finding.ts";
import { labourContractLaw } from "./sources.ts";
import type { ContractTemplate } from "./terms.ts";

export interface ContractContent {
  employerName?: string | undefined;
  employerAddress?: string | undefined;
  legalRepName?: string | undefined;
  workerName?: string | undefined;
  workerAddress?: string | undefined;
  idNumber?: string | undefined;
  template?: ContractTemplate | undefined;
  term?: Term | undefined;
  startsOn?: string | undefined;
  endsOn?: string | undefined;
  task?: string | undefined;
  position?: string | undefined;
  workplace?: string | undefined;
  hoursSystem?: string | undefined;
  monthlyWage?: Fen | undefined;
  hostEmployer?: string | undefined;
  assignmentStartsOn?: string | undefined;
  assignmentEndsOn?: string | undefined;
  /** Whether the paper has the clause; the printed templates do. */
  socialInsurance?: boolean | undefined;
  labourProtection?: boolean | undefined;
}

type Part = keyof ContractContent;

const ALWAYS: readonly Part[] = [
  "employerName",
  "employerAddress",
  "legalRepName",
  "workerName",
  "workerAddress",
  "idNumber",
  "term",
  "startsOn",
  "position",
  "workplace",
  "hoursSystem",
  "monthlyWage",
  "socialInsurance",
  "labourProtection",
];
const DISPATCH: readonly Part[] = ["hostEmployer", "assignmentStartsOn", "assignmentEndsOn"];

/** One breach for each part that is missing or blank, in the order of the article. */
export function checkRequiredClauses(content: ContractContent): Finding[] {
  const ofTerm: readonly Part[] =
    content.term === "fixed" ? ["endsOn"] : content.term === "task" ? ["task"] : [];
  const ofTemplate = content.template === "dispatch" ? DISPATCH : [];
  return [...ALWAYS, ...ofTerm, ...ofTemplate]
    .filter((part) => isMissing(content[part]))
    .map((part) => ({
      rule: "clause-missing",
      severity: "breach",
      field: part,
      args: { part },
      cites: labourContractLaw(DISPATCH.includes(part) ? "第五十八条" : "第十七条"),
    }));
}

function isMissing(value: ContractContent[Part]): boolean {
  return value === undefined || value === false || (typeof value === "string" && value.trim() === "");
}
