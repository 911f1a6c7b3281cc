import type { Field, Reading } from "../field.ts";
import { readChoice } from "../understanding/choice.ts";
import { readChoices } from "../understanding/choices.ts";
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
      return readingOf(heard, (value, loose) => kept(value as T, loose)) as Reading<T>;
    },
  };
}

/** One of these ids, of which only some are shown as buttons; the others have to be named. */
export function choiceAmong<const T extends string>({
  shown,
  more,
}: {
  shown: readonly T[];
  more: readonly T[];
}): Field<T> {
  const all = choice(...shown, ...more);
  return {
    ...all,
    shown,
    read(given, hearing) {
      const reading = all.read(given, hearing);
      const byPlace = /^\D*\d+\D*$/u.test(String(given)) && reading.outcome === "understood";
      return byPlace && !shown.includes(reading.value)
        ? refused("choice-place", { count: shown.length })
        : reading;
    },
  };
}

/** Several of these ids in one answer, kept as a list in the order given here. */
export function someOf<const T extends string>(...choices: readonly T[]): Field<readonly T[]> {
  return {
    ...plain,
    kind: "choice",
    choices,
    many: true,
    read(given, { wordsFor }) {
      if (Array.isArray(given)) {
        const read = given.map((one) => readChoice(String(one), choices, wordsFor));
        const ids = read.map((heard) => (heard.outcome === "understood" ? heard.value : undefined));
        if (ids.includes(undefined)) return refused("choice");
        return kept(choices.filter((choice) => ids.includes(choice)));
      }
      if (typeof given !== "string" && typeof given !== "number") return refused("choice");
      const heard = readChoices(String(given), choices, wordsFor);
      return readingOf(heard, (value, loose) => kept(value as readonly T[], loose)) as Reading<readonly T[]>;
    },
  };
}
