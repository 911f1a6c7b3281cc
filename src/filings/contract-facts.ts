import type { IsoDate } from "../domain/dates.ts";
import type { ContractFacts, Term } from "../domain/facts.ts";
import { type Fen, yuan } from "../domain/money.ts";
import type { Contract } from "./records.ts";

/** What conversations and rules may know of a contract on file. */
export function contractFacts(contract: Contract): ContractFacts {
  const { answers } = contract;
  const text = <T extends string>(name: string) => {
    const value = answers[name];
    return typeof value === "string" ? (value as T) : undefined;
  };
  const number = (name: string) => {
    const value = answers[name];
    return typeof value === "number" ? value : undefined;
  };
  const wage = number("monthlyWage");
  const facts = {
    workerName: contract.workerName,
    idNumber: contract.idNumber,
    idKind: text("idKind"),
    mobile: text("mobile"),
    address: text("address"),
    retirementCategory: text<"female-55" | "female-50">("retirementCategory"),
    birthDate: text<IsoDate>("birthDate"),
    sex: text<"male" | "female">("sex"),
    hiredOn: text<IsoDate>("hiredOn"),
    template: text("template"),
    term: text<Term>("term"),
    startsOn: contract.startsOn,
    endsOn: contract.endsOn,
    fixedTermsSigned: number("fixedTermsSigned") ?? (text("term") === "fixed" ? 1 : 0),
    monthlyWage: wage === undefined ? undefined : (yuan(wage) as Fen),
    probationMonths: number("probationMonths"),
    hadProbation: (number("probationMonths") ?? 0) > 0,
    position: text("position"),
    workplace: text("workplace"),
    hoursSystem: text("hoursSystem"),
    state: contract.state,
    approvedOn: contract.approvedOn,
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as ContractFacts;
}
