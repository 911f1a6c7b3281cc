/*
 * What line breaking has to know about a character. GB/T 15834 5.1 (标点的位置) and the W3C's requirements for
 * Chinese text layout, 3.1 and 3.2.
 */

const NEVER_FIRST = new Set("，。、；：？！）】》〉」』〕〗”’…—～·％‰℃°,.;:?!)]}%");
const NEVER_LAST = new Set("（【《〈「『〔〖“‘￥¥$([{□");
const BLANK_RIGHT_HALF = new Set("，。、；：）】》〉」』〕〗”’");
const BLANK_LEFT_HALF = new Set("（【《〈「『〔〖“‘");
const UNIT_OF_NUMBER = new Set("年月日号元天个周岁时份次倍条款项页人");
const WITHIN_WORD = new Set(".,:/-_@'&+–");

/** Marks that close something and so must not begin a line (避头). */
export const isNeverFirst = (character: string) => NEVER_FIRST.has(character);

/** Marks that open something and so must not end a line (避尾). */
export const isNeverLast = (character: string) => NEVER_LAST.has(character);

/** Full-width marks with ink in the left half only. */
export const hasBlankRightHalf = (character: string) => BLANK_RIGHT_HALF.has(character);

/** Full-width marks with ink in the right half only. */
export const hasBlankLeftHalf = (character: string) => BLANK_LEFT_HALF.has(character);

/** What stays on the line of the number before it: 3个, 12月, 3,500元. */
export const isUnitOfNumber = (character: string) => UNIT_OF_NUMBER.has(character);

/** Joins two parts of one word or number: 3,500.00, 0874-3167969. */
export const joinsWord = (character: string) => WITHIN_WORD.has(character);

/** Letters and digits that may not be torn apart; Chinese characters may. */
export function isWordCharacter(character: string): boolean {
  if (isIdeographic(character.codePointAt(0)!)) return false;
  return character !== " " && !NEVER_FIRST.has(character) && !NEVER_LAST.has(character);
}

function isIdeographic(codePoint: number): boolean {
  return (
    (codePoint >= 0x2e80 && codePoint <= 0x9fff) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xff00 && codePoint <= 0xffef) ||
    codePoint >= 0x20000
  );
}
