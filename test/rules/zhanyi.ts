import { day } from "../../src/domain/dates.ts";
import { type Fen, yuan } from "../../src/domain/money.ts";
import { regionOf } from "../../src/regions/index.ts";
import type { Circumstances } from "../../src/rules/circumstances.ts";
import type { Jurisdiction } from "../../src/rules/jurisdiction.ts";
import type { NewContractTerms } from "../../src/rules/terms.ts";

export const zhanyi: Jurisdiction = regionOf("zhanyi").jurisdiction;

/** An office that follows the national law only: the portal stays open, both limbs of the probation wage count. */
export const elsewhere: Jurisdiction = {
  ...zhanyi,
  id: "elsewhere",
  probationWageOfContract: false,
  closesAfterOneMonth: false,
};

export function at(today: string, overrides: Partial<Circumstances> = {}): Circumstances {
  return { today: day(today), jurisdiction: zhanyi, employer: { division: "530303" }, ...overrides };
}

type Plain = {
  [Name in keyof NewContractTerms]: NewContractTerms[Name] extends Fen | undefined ? number : unknown;
};

/** Terms written with plain days and yuan, as a test table reads best. */
export function terms(plain: Plain): NewContractTerms {
  const { monthlyWage, probationWage, ...rest } = plain;
  return {
    ...rest,
    ...(typeof monthlyWage === "number" ? { monthlyWage: yuan(monthlyWage) } : {}),
    ...(typeof probationWage === "number" ? { probationWage: yuan(probationWage) } : {}),
  } as NewContractTerms;
}
