import { faces, fontOf } from "./pdf/fonts.ts";

/** Characters that take no ink of their own or that only old systems understand: never in a name or a clause. */
const NEVER_PRINTED = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u;

/**
 * The characters of a text that our documents cannot print, each once, in order; empty if all can be. To be asked
 * when a name is typed, so that nobody signs a contract with a box in it. Code points, not UTF-16 units: 𬱖 is one.
 * Refused besides missing glyphs: control and format characters, lone surrogates, private use (old GBK systems send
 * 䶮 and others that way).
 */
export function missingGlyphs(text: string): string[] {
  const missing = new Set<string>();
  for (const character of text) {
    if (!isPrintable(character)) missing.add(character);
  }
  return [...missing];
}

function isPrintable(character: string): boolean {
  if (NEVER_PRINTED.test(character)) return false;
  const codePoint = character.codePointAt(0)!;
  return faces.every((face) => fontOf(face).glyphOf(codePoint) !== 0);
}
