import { readCreditCode } from "../../domain/credit-code.ts";
import type { Field } from "../field.ts";
import { kept, plain, refused } from "./reading.ts";

/** A unified social credit code, kept half-width in upper case. */
export function creditCode(): Field<string> {
  return {
    ...plain,
    kind: "credit-code",
    read(given) {
      if (typeof given !== "string" && typeof given !== "number") return refused("credit-code-empty");
      const typed = String(given);
      if (typed.length > 100) return refused("credit-code-length", { length: typed.length });
      const reading = readCreditCode(typed);
      if (reading.ok) return kept(reading.code);
      const { length, character } = reading;
      const args = { ...(length !== undefined && { length }), ...(character !== undefined && { character }) };
      return refused(`credit-code-${reading.problem}`, args, reading.suggest);
    },
  };
}
