import type { Field, IntegerUnit, Reading } from "../field.ts";
import { readInteger } from "../understanding/integer.ts";
import { kept, plain, readingOf, refused } from "./reading.ts";

/** A whole number from `min` to `max`, both included. */
export function integer({ min, max, unit }: { min: number; max: number; unit?: IntegerUnit }): Field<number> {
  const within = (value: number, echo: boolean): Reading<number> => {
    if (value < min) return refused("integer-small", { min, given: value });
    return value > max ? refused("integer-large", { max, given: value }) : kept(value, echo);
  };
  return {
    ...plain,
    kind: "integer",
    min,
    max,
    ...(unit && { unit }),
    read(given) {
      if (typeof given === "number") {
        return Number.isSafeInteger(given) ? within(given, false) : refused("integer-whole");
      }
      return typeof given === "string" ? readingOf(readInteger(given, unit), within) : refused("integer");
    },
  };
}
