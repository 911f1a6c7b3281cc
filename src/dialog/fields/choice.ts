import type { Field } from "../field.ts";
import { readChoice } from "../understanding/choice.ts";
import { kept, plain, readingOf, refused } from "./reading.ts";

/** One of these ids. Their labels and further words are wording. */
export function choice<const T extends string>(...choices: readonly T[]): Field<T> {
  return {
    ...plain,
    kind: "choice",
    choices,
    read(given, { wordsFor }) {
      if (typeof given !== "string" && typeof given !== "number") return refused("choice");
      if (choices.includes(given as T)) return kept(given as T);
      const heard = readChoice(String(given), choices, wordsFor);
      return readingOf(heard, (value, loose) => kept(value as T, loose)) as ReturnType<Field<T>["read"]>;
    },
  };
}
