/*
 * Breaks text into lines: marks that close never begin a line, marks that open never end one (避头尾), words and
 * numbers stay whole, full-width marks give up their blank half beside another mark and at the ends of a line
 * (标点挤压), and lines are made even by spreading what is left over.
 */
import { hasBlankLeftHalf, hasBlankRightHalf, isWordCharacter } from "./characters.ts";
import type { Inked } from "./inked-text.ts";
import { tornEnd, unitEnd } from "./line-units.ts";

const FULL = 1000;
const HALF = 500;
/** A line that would have to be stretched more than this between two characters is left short instead. */
const MOST_STRETCH = 180;
/** A space between words takes up more than a gap between two Chinese characters. */
const SPACE_SHARE = 3;
const LONELY = 2100;

/** One line. Widths are in thousandths of an em. */
export interface Line {
  readonly characters: readonly Inked[];
  /** What is added to the advance of each character; negative where marks are squeezed. */
  readonly adjustments: readonly number[];
  /** How far the line begins to the left of its edge, because its first mark has a blank left half. */
  readonly overhang: number;
  /** From the edge to the end of the ink, adjustments included. */
  readonly width: number;
}

export interface Measure {
  /** Thousandths of an em. */
  width: number;
  /** Indent of the first line. */
  indent?: number;
  justify: boolean;
}

/** At least one line, also for an empty text. */
export function breakLines(text: readonly Inked[], measure: Measure): Line[] {
  const advances = squeezedAdvances(text);
  const ends = tidyLastLine(lineEnds(text, advances, measure), text, advances, measure);
  return ends.map((end, index) => {
    const start = index === 0 ? 0 : ends[index - 1]!;
    const available = measure.width - (index === 0 ? (measure.indent ?? 0) : 0);
    const stretch = measure.justify && index < ends.length - 1;
    return lineOf(text, advances, start, end, stretch ? available : undefined);
  });
}

/** Two marks in a row, the first with its blank half towards the second or both opening: half an em less. */
function squeezedAdvances(text: readonly Inked[]): number[] {
  return text.map((character, index) => {
    const next = text[index + 1];
    if (!next || character.width !== FULL || character.underlined !== next.underlined) return character.width;
    const nextIsMark = hasBlankRightHalf(next.text) || hasBlankLeftHalf(next.text);
    const squeeze =
      (hasBlankRightHalf(character.text) && nextIsMark) ||
      (hasBlankLeftHalf(character.text) && hasBlankLeftHalf(next.text));
    return squeeze ? character.width - HALF : character.width;
  });
}

function lineEnds(text: readonly Inked[], advances: readonly number[], measure: Measure): number[] {
  const ends: number[] = [];
  let start = 0;
  let available = measure.width - (measure.indent ?? 0);
  const fits = (end: number) => widthBetween(text, advances, start, end) <= available;
  const breakAt = (end: number) => {
    ends.push(end);
    start = end;
    available = measure.width;
  };
  for (let from = 0; from < text.length; ) {
    const end = unitEnd(text, from);
    if (fits(end)) {
      from = end;
      continue;
    }
    if (from > start && widthBetween(text, advances, from, end) <= measure.width) {
      breakAt(from);
      continue;
    }
    // A word wider than a whole line has to be torn.
    for (let next = from; next < end; next = tornEnd(text, next, end)) {
      if (!fits(tornEnd(text, next, end)) && next > start) breakAt(next);
    }
    from = end;
  }
  if (start < text.length || ends.length === 0) ends.push(text.length);
  return ends;
}

/** Chinese does not leave one character alone on the last line (单字不成行): it gets company from the line before. */
function tidyLastLine(
  ends: readonly number[],
  text: readonly Inked[],
  advances: readonly number[],
  measure: Measure,
): readonly number[] {
  const last = ends.at(-2);
  if (last === undefined || widthBetween(text, advances, last, ends.at(-1)!) > LONELY) return ends;
  if (unitEnd(text, last) < ends.at(-1)!) return ends;
  const start = ends.at(-3) ?? 0;
  let earlier = start;
  for (let at = start; at < last; at = unitEnd(text, at)) earlier = at;
  const available = measure.width - (start === 0 ? (measure.indent ?? 0) : 0);
  const left = available - widthBetween(text, advances, start, earlier);
  if (earlier === start || left / (earlier - start) > MOST_STRETCH / 2) return ends;
  return [...ends.slice(0, -2), earlier, ends.at(-1)!];
}

function widthBetween(
  text: readonly Inked[],
  advances: readonly number[],
  start: number,
  end: number,
): number {
  const last = withoutSpaces(text, start, end);
  let width = -overhangAt(text, start);
  for (let at = start; at < last; at++) width += advances[at]!;
  return width - squeezeAtEnd(text, advances, start, last);
}

function withoutSpaces(text: readonly Inked[], start: number, end: number): number {
  let last = end;
  while (last > start && text[last - 1]!.text === " ") last--;
  return last;
}

function overhangAt(text: readonly Inked[], start: number): number {
  const first = text[start];
  return start > 0 && first?.width === FULL && hasBlankLeftHalf(first.text) ? HALF : 0;
}

function squeezeAtEnd(
  text: readonly Inked[],
  advances: readonly number[],
  start: number,
  end: number,
): number {
  const last = text[end - 1];
  return end > start && last && hasBlankRightHalf(last.text) && advances[end - 1] === FULL ? HALF : 0;
}

function lineOf(
  text: readonly Inked[],
  advances: readonly number[],
  start: number,
  end: number,
  stretchTo: number | undefined,
): Line {
  const last = withoutSpaces(text, start, end);
  const characters = text.slice(start, last);
  const adjustments = characters.map((character, index) => advances[start + index]! - character.width);
  const natural = widthBetween(text, advances, start, end);
  const overhang = overhangAt(text, start);
  if (stretchTo === undefined) return { characters, adjustments, overhang, width: natural };
  const shares = characters.map((character, index) => shareOfSlack(character, characters[index + 1]));
  const perShare = (stretchTo - natural) / shares.reduce((sum, share) => sum + share, 0);
  if (!(perShare <= MOST_STRETCH)) return { characters, adjustments, overhang, width: natural };
  const stretched = adjustments.map((adjustment, index) => adjustment + perShare * shares[index]!);
  return { characters, adjustments: stretched, overhang, width: stretchTo };
}

function shareOfSlack(character: Inked, next: Inked | undefined): number {
  if (!next) return 0;
  if (character.text === " ") return SPACE_SHARE;
  return isWordCharacter(character.text) && isWordCharacter(next.text) ? 0 : 1;
}
