import { describe, expect, test } from "vitest";
import { hasBlankLeftHalf } from "../../src/documents/pdf/characters.ts";
import { fontOf } from "../../src/documents/pdf/fonts.ts";
import type { Inked } from "../../src/documents/pdf/inked-text.ts";
import type { Mark } from "../../src/documents/pdf/piece.ts";
import type { Sheet } from "../../src/documents/pdf/theme.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { typeset } from "../../src/documents/typeset.ts";
import { glyphArea } from "./glyph-area.ts";
import { type Picture, picturesOf, readersInstalled } from "./poppler.ts";
import { options, samples, translatorOf } from "./samples.ts";
import { samplesAfterSigning } from "./samples-after-signing.ts";

const allSamples = [...samples, ...samplesAfterSigning];

/*
 * Text extraction can't see a glyph that was lost from the font, only the eye can. So every page is printed, and the
 * ink in the place of every character is compared with the area of its outline in the full font.
 */

const DOTS_PER_INCH = 150;
const PIXELS_PER_POINT = DOTS_PER_INCH / 72;

describe.skipIf(!readersInstalled())("every character leaves its ink", () => {
  for (const language of ["zh-CN", "en"] as const) {
    test.each(allSamples)(`$name in ${language}`, async ({ kind, data }) => {
      const translator = translatorOf(language);
      const { pages, sheet } = typeset(kind, data, translator, options);
      const { bytes } = await renderDocument(kind, data, translator, options);
      const pictures = picturesOf(bytes, DOTS_PER_INCH);
      expect(pictures).toHaveLength(pages.length);
      const faults = pages.flatMap((marks, index) => inkFaults(marks, sheet, pictures[index]!, index + 1));
      expect(faults).toEqual([]);
    });
  }
});

/** Characters whose ink is far from what their outline promises. */
function inkFaults(marks: readonly Mark[], sheet: Sheet, picture: Picture, page: number): string[] {
  return marks.flatMap((mark) =>
    mark.kind === "line-of-text" ? lineFaults(mark, sheet, picture, page) : [],
  );
}

function lineFaults(
  mark: Mark & { kind: "line-of-text" },
  { margin }: Sheet,
  picture: Picture,
  page: number,
): string[] {
  const { size, line } = mark;
  const faults: string[] = [];
  let x = margin.left + mark.x;
  const baseline = margin.top + mark.y;
  line.characters.forEach((character, index) => {
    const advance = ((character.width + line.adjustments[index]!) * size) / 1000;
    const squeezed = line.adjustments[index]! < -100;
    const area = areaOf(character);
    // Characters on a line to fill in share their place with the line, squeezed opening marks with the next mark.
    if (area !== undefined && !character.underlined && !(squeezed && hasBlankLeftHalf(character.text))) {
      const expected = area * (size * PIXELS_PER_POINT) ** 2 * (1 - (mark.shade ?? 0));
      const width = Math.min(advance, (character.width * size) / 1000);
      // An opening mark that hangs into the margin may have a cell's border in its blank half.
      const left = hasBlankLeftHalf(character.text) ? x + width / 2 : x;
      const found = inkIn(picture, left, baseline - 0.93 * size, x + width, baseline + 0.2 * size);
      if (Math.abs(found - expected) > 0.3 * expected + 5) {
        faults.push(`page ${page}: ${character.text} left ${Math.round(found)} of ${Math.round(expected)}`);
      }
    }
    x += advance;
  });
  return faults;
}

const areas = new Map<string, number | undefined>();

function areaOf({ face, text }: Inked): number | undefined {
  const key = face + text;
  if (!areas.has(key)) {
    const font = fontOf(face);
    areas.set(key, glyphArea(font, font.glyphOf(text.codePointAt(0)!)));
  }
  return areas.get(key);
}

/** Darkness in a rectangle given in points from the top left, in pixels of full black. Boxes are tinted; the tint isn't ink. */
function inkIn({ width, pixels }: Picture, left: number, top: number, right: number, bottom: number): number {
  const pixel = (points: number) => Math.round(points * PIXELS_PER_POINT);
  const corner = pixels[pixel(top) * width + pixel(left)]!;
  const paper = corner > 200 ? corner : 255;
  let ink = 0;
  for (let y = pixel(top); y < pixel(bottom); y++) {
    for (let x = pixel(left); x < pixel(right); x++) ink += Math.max(0, paper - pixels[y * width + x]!) / 255;
  }
  return ink;
}
