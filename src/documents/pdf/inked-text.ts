/*
 * Text as a row of measured characters. Two pairs of control characters carry emphasis through the translator, so
 * that a filled-in value inside a sentence can be underlined whatever the language puts around it. Data can't
 * contain them: control characters are refused before (see printable.ts).
 */
import { type Face, fontOf } from "./fonts.ts";

const FILLED = "\u0002";
const FILLED_END = "\u0003";
const STRONG = "\u0004";
const STRONG_END = "\u0005";
const IDEOGRAPHIC_SPACE = "\u3000";

/** A value filled into a form: underlined. */
export const filled = (value: string | number) => `${FILLED}${value}${FILLED_END}`;

/** A blank to write into by hand, so many characters wide. */
export const blank = (characters: number) => filled(IDEOGRAPHIC_SPACE.repeat(characters));

/** A blank struck out, so that nothing can be written into it afterwards. */
export const struckBlank = filled(`${IDEOGRAPHIC_SPACE}／${IDEOGRAPHIC_SPACE}`);

/** In the face of headings: 黑体 stands for bold, as in printed laws. */
export const strong = (text: string) => `${STRONG}${text}${STRONG_END}`;

/** One character with its width in thousandths of an em. */
export interface Inked {
  readonly text: string;
  readonly face: Face;
  readonly width: number;
  readonly underlined: boolean;
}

const known = new Map<string, Inked>();

/** Measures a text with its emphasis. */
export function inked(text: string, face: Face): Inked[] {
  const row: Inked[] = [];
  let underlined = false;
  let current = face;
  for (const character of text) {
    if (character === FILLED) underlined = true;
    else if (character === FILLED_END) underlined = false;
    else if (character === STRONG) current = "heading";
    else if (character === STRONG_END) current = face;
    else row.push(one(character, current, underlined));
  }
  return row;
}

function one(text: string, face: Face, underlined: boolean): Inked {
  const key = `${face}${underlined ? "_" : " "}${text}`;
  let character = known.get(key);
  if (!character) {
    const font = fontOf(face);
    const width = (font.advanceOf(font.glyphOf(text.codePointAt(0)!)) * 1000) / font.unitsPerEm;
    character = { text, face, width, underlined };
    known.set(key, character);
  }
  return character;
}
