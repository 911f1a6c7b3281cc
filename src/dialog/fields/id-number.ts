import type { IdKind } from "../../domain/facts.ts";
import { kindOfIdNumber, readIdNumber } from "../../domain/identity-number.ts";
import type { Field } from "../field.ts";
import { kept, plain, refused } from "./reading.ts";

/**
 * The number of an identity paper, kept half-width in upper case. `kindFrom` names the choice that tells which paper;
 * without it, any paper whose number shows its kind, and a resident's card otherwise.
 */
export function idNumber({ kindFrom }: { kindFrom?: string } = {}): Field<string> {
  return {
    ...plain,
    kind: "id-number",
    sensitive: true,
    read(given, { today, known }) {
      if (typeof given !== "string" && typeof given !== "number") return refused("id-number-empty");
      const typed = String(given);
      if (typed.length > 100) return refused("id-number-length", { length: typed.length });
      const told = kindFrom === undefined ? undefined : (known[kindFrom] as IdKind | undefined);
      const reading = readIdNumber(told ?? kindOfIdNumber(typed) ?? "resident-id", typed, today);
      if (reading.ok) return kept(reading.number);
      const { length, character } = reading;
      const args = { ...(length !== undefined && { length }), ...(character !== undefined && { character }) };
      return refused(`id-number-${reading.problem}`, args, reading.suggest);
    },
  };
}
