/* Between which characters a line may break. */
import { isNeverFirst, isNeverLast, isUnitOfNumber, isWordCharacter, joinsWord } from "./characters.ts";
import type { Inked } from "./inked-text.ts";

const DIGIT = /\d/;

/** The end of what must stay together from `from` on: a word or one character, with its opening and closing marks. */
export function unitEnd(text: readonly Inked[], from: number): number {
  let at = from;
  while (at < text.length && isNeverLast(text[at]!.text)) at++;
  if (at < text.length) at = coreEnd(text, at);
  while (at < text.length && isNeverFirst(text[at]!.text)) at++;
  return at;
}

function coreEnd(text: readonly Inked[], from: number): number {
  if (isBlankToFill(text[from]!)) {
    let at = from + 1;
    while (at < text.length && isBlankToFill(text[at]!)) at++;
    return at;
  }
  if (!isWordCharacter(text[from]!.text)) return from + 1;
  const end = wordEnd(text, from);
  const endsInDigit = DIGIT.test(text[end - 1]!.text);
  return endsInDigit && end < text.length && isUnitOfNumber(text[end]!.text) ? end + 1 : end;
}

function isBlankToFill({ underlined, text }: Inked): boolean {
  return underlined && text === "\u3000";
}

function wordEnd(text: readonly Inked[], from: number): number {
  let at = from;
  while (at < text.length) {
    const next = text[at + 1];
    const joins = joinsWord(text[at]!.text) && next !== undefined && isWordCharacter(next.text);
    if (!isWordCharacter(text[at]!.text) && !joins) break;
    at++;
  }
  return at;
}

/** Like {@link unitEnd}, but inside a word that is too long for any line. */
export function tornEnd(text: readonly Inked[], from: number, end: number): number {
  let at = from;
  while (at < end && isNeverLast(text[at]!.text)) at++;
  at++;
  while (at < end && isNeverFirst(text[at]!.text)) at++;
  return Math.min(at, end);
}
