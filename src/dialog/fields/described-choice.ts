import type { Field } from "../field.ts";
import { readOrdinal } from "../understanding/ordinal.ts";
import { kept, plain, refused } from "./reading.ts";

/** What people say for one choice. */
export interface DescribedChoice<T> {
  code: T;
  label: string;
  words: readonly string[];
}

export interface DescribedOptions<T> {
  /** Too many to show. */
  choices: readonly T[];
  /** The commonest, shown as buttons. */
  shown: readonly T[];
  /** What a description may mean, best first, each with how well it fits, from 0 to 1. */
  find(
    said: string,
    lexicon: readonly DescribedChoice<T>[],
  ): readonly { readonly code: T; readonly score: number }[];
}

/** From here on a single find is taken; below, it is asked back. */
const SURE = 0.6;

/** One of a long list, which people describe in their own words. */
export function describedChoice<const T extends string>(options: DescribedOptions<T>): Field<T> {
  const { choices, shown, find } = options;
  return {
    ...plain,
    kind: "choice",
    choices,
    shown,
    read(given, { wordsFor }) {
      if (choices.includes(given as T)) return kept(given as T);
      if (typeof given !== "string" && typeof given !== "number") return refused("choice-described");
      const said = String(given);
      const found = find(
        said,
        choices.map((code) => describedBy(code, wordsFor(code)) as DescribedChoice<T>),
      );
      const [best] = found;
      if (!best) return byPlace(said, shown);
      if (found.length === 1 && best.score >= SURE) return kept(best.code, true);
      return { outcome: "ambiguous", candidates: found.map(({ code }) => code) };
    },
  };
}

function byPlace<T extends string>(said: string, shown: readonly T[]) {
  const place = readOrdinal(said, shown.length, { bare: true });
  const choice = place === undefined ? undefined : shown[place];
  return choice === undefined ? refused("choice-described") : kept(choice);
}

/** A vocabulary hands out the same list again and again; so do we, for finders that remember what they made of it. */
const describedBefore = new WeakMap<readonly string[], DescribedChoice<string>>();

function describedBy(code: string, words: readonly string[]): DescribedChoice<string> {
  const before = describedBefore.get(words);
  if (before?.code === code) return before;
  const described = { code, label: words[0] ?? code, words: words.slice(1) };
  describedBefore.set(words, described);
  return described;
}
