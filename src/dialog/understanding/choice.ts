import { ambiguous, type Heard, understood, unreadable } from "./heard.ts";
import { readOrdinal } from "./ordinal.ts";
import { tidy } from "./tidy.ts";

const LONGEST = 80;
const REFUSING = /不要|不是|不改|不变|不用|不签|不选|别选|除了|不想|not |don't/u;

/**
 * Reads one of `choices`: its id, its label or another of its words, its place (第二个, 2, B), or a part of a label
 * that belongs to one only. A part that belongs to several, and words that name several, are asked back. Never throws.
 */
export function readChoice(
  typed: string,
  choices: readonly string[],
  wordsFor: (choice: string) => readonly string[],
): Heard<string> {
  const said = folded(typed);
  if (said === "") return unreadable("choice-empty");
  if (said.length > LONGEST) return unreadable("choice");
  const worded = wordedOf(choices, wordsFor);

  const exact = worded.filter(({ words }) => words.includes(said));
  if (exact.length > 0) {
    // The id and the first word, the label, are as good as a pressed button.
    const plain = exact[0]!.words.indexOf(said) < 2;
    return oneOf(
      exact.map(({ choice }) => choice),
      !plain,
    );
  }
  const place = readOrdinal(typed, choices.length, { bare: true });
  if (place !== undefined) {
    const choice = choices[place];
    return choice === undefined ? unreadable("choice-place", { count: choices.length }) : understood(choice);
  }
  if (REFUSING.test(said)) return unreadable("choice");
  return oneOf(namedIn(said, worded) ?? partOf(said, worded), true);
}

/** Every choice whose words stand in a sentence. */
export function choicesNamedIn(
  typed: string,
  choices: readonly string[],
  wordsFor: (choice: string) => readonly string[],
): readonly string[] {
  return namedIn(folded(typed), wordedOf(choices, wordsFor)) ?? [];
}

function wordedOf(choices: readonly string[], wordsFor: (choice: string) => readonly string[]): Worded[] {
  return choices.map((choice) => ({ choice, words: [folded(choice), ...foldedWords(wordsFor(choice))] }));
}

/** Words of choices inside a longer sentence; a word inside another found one does not count (固定期限 in 无固定期限). */
function namedIn(said: string, worded: readonly Worded[]): string[] | undefined {
  const found = worded.flatMap(({ choice, words }) =>
    words.filter((word) => word.length >= 2 && said.includes(word)).map((word) => ({ choice, word })),
  );
  const outermost = found.filter(
    ({ word }) =>
      !found.some(
        (other) => other.word !== word && other.word.includes(word) && !apart(said, word, other.word),
      ),
  );
  return outermost.length > 0 ? [...new Set(outermost.map(({ choice }) => choice))] : undefined;
}

/** Whether the shorter word also stands outside the longer one. */
function apart(said: string, shorter: string, longer: string): boolean {
  return said.replaceAll(longer, " ").includes(shorter);
}

function partOf(said: string, worded: readonly Worded[]): string[] {
  if (said.length < 2) return [];
  return worded.filter(({ words }) => words.some((word) => word.includes(said))).map(({ choice }) => choice);
}

interface Worded {
  choice: string;
  words: readonly string[];
}

function oneOf(choices: readonly string[], loose: boolean): Heard<string> {
  if (choices.length === 0) return unreadable("choice");
  return choices.length === 1 ? understood(choices[0]!, loose) : ambiguous(...choices);
}

/** Folding is most of the work, and a vocabulary hands out the same list again and again. */
const foldedBefore = new WeakMap<readonly string[], readonly string[]>();

function foldedWords(words: readonly string[]): readonly string[] {
  const before = foldedBefore.get(words) ?? words.map(folded);
  foldedBefore.set(words, before);
  return before;
}

function folded(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/[\s,.!?"'“”‘’「」]+/gu, "")
    .replace(/^(选择?|我?要|是)(?=\p{Script=Han}{2})/u, "")
    .replace(/(?<=\p{Script=Han}{2})(吧|的)$/u, "");
}
