import { readMobile } from "../../domain/mobile.ts";
import type { Field } from "../field.ts";
import { kept, plain, refused } from "./reading.ts";

/** A mobile number of the mainland, kept as eleven digits. */
export function mobile(): Field<string> {
  return {
    ...plain,
    kind: "mobile",
    sensitive: true,
    read(given) {
      if (typeof given !== "string" && typeof given !== "number") return refused("mobile-empty");
      const typed = String(given);
      if (typed.length > 100) return refused("mobile-length", { length: typed.length });
      const reading = readMobile(typed);
      if (reading.ok) return kept(reading.number);
      const { length, character } = reading;
      const args = { ...(length !== undefined && { length }), ...(character !== undefined && { character }) };
      return refused(`mobile-${reading.problem}`, args);
    },
  };
}
