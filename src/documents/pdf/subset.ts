/*
 * Cuts a font down to the glyphs a document uses. Written here because the usual subsetter drops glyphs without a
 * word once a subset is small (short `loca` with odd offsets), which text extraction does not notice.
 */
import type { TrueTypeFont } from "./truetype.ts";

const INSTRUCTION_TABLES = ["cvt ", "fpgm", "prep"];
const LONG_LOCATIONS = 1;

/** Flags of a component in a composite glyph. */
const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

/**
 * A font file with only these glyphs, renumbered in the order given, followed by the parts of composite glyphs.
 * The first must be glyph 0, the one for missing characters.
 */
export function subsetOf(font: TrueTypeFont, glyphs: readonly number[]): Uint8Array {
  const kept = [...glyphs];
  const outlines = collectOutlines(font, kept);
  const head = font.table("head");
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(LONG_LOCATIONS, 50);
  const hhea = font.table("hhea");
  hhea.writeUInt16BE(kept.length, 34);
  const maxp = font.table("maxp");
  maxp.writeUInt16BE(kept.length, 4);

  const hmtx = Buffer.alloc(kept.length * 4);
  const loca = Buffer.alloc((kept.length + 1) * 4);
  let end = 0;
  kept.forEach((glyph, index) => {
    hmtx.writeUInt16BE(font.advanceOf(glyph), index * 4);
    hmtx.writeInt16BE(font.leftSideBearingOf(glyph), index * 4 + 2);
    end += padded(outlines[index]!.length);
    loca.writeUInt32BE(end, (index + 1) * 4);
  });
  const glyf = Buffer.alloc(end);
  outlines.forEach((outline, index) => {
    glyf.set(outline, loca.readUInt32BE(index * 4));
  });

  const instructions = INSTRUCTION_TABLES.filter((tag) => font.hasTable(tag)).map(
    (tag) => [tag, font.table(tag)] as const,
  );
  return assemble([...instructions, ...Object.entries({ glyf, head, hhea, hmtx, loca, maxp })]);
}

/** Adds the parts of composite glyphs to `kept` and returns all outlines with their parts renumbered. */
function collectOutlines(font: TrueTypeFont, kept: number[]): Uint8Array[] {
  const newNumber = new Map(kept.map((glyph, index) => [glyph, index]));
  const numberOf = (glyph: number) => {
    const known = newNumber.get(glyph);
    if (known !== undefined) return known;
    newNumber.set(glyph, kept.length);
    return kept.push(glyph) - 1;
  };
  const outlines: Uint8Array[] = [];
  for (let index = 0; index < kept.length; index++) {
    outlines.push(renumberParts(font.outlineOf(kept[index]!), numberOf));
  }
  return outlines;
}

function renumberParts(outline: Buffer, numberOf: (glyph: number) => number): Uint8Array {
  const isComposite = outline.length > 0 && outline.readInt16BE(0) < 0;
  if (!isComposite) return outline;
  const copy = Buffer.from(outline);
  let at = 10;
  let flags: number;
  do {
    flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(numberOf(copy.readUInt16BE(at + 2)), at + 2);
    at += 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2);
    at += flags & HAS_SCALE ? 2 : flags & HAS_TWO_SCALES ? 4 : flags & HAS_MATRIX ? 8 : 0;
  } while (flags & MORE_COMPONENTS);
  return copy;
}

function assemble(tables: readonly (readonly [tag: string, content: Buffer])[]): Uint8Array {
  const sorted = tables.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const directoryEnd = 12 + sorted.length * 16;
  const size = sorted.reduce((sum, [, content]) => sum + padded(content.length), directoryEnd);
  const file = Buffer.alloc(size);
  const power = Math.floor(Math.log2(sorted.length));
  file.writeUInt32BE(0x00010000, 0);
  file.writeUInt16BE(sorted.length, 4);
  file.writeUInt16BE(16 << power, 6);
  file.writeUInt16BE(power, 8);
  file.writeUInt16BE(sorted.length * 16 - (16 << power), 10);
  let offset = directoryEnd;
  sorted.forEach(([tag, content], index) => {
    file.set(content, offset);
    const entry = 12 + index * 16;
    file.write(tag, entry, "latin1");
    file.writeUInt32BE(checksum(file.subarray(offset, offset + padded(content.length))), entry + 4);
    file.writeUInt32BE(offset, entry + 8);
    file.writeUInt32BE(content.length, entry + 12);
    offset += padded(content.length);
  });
  return file;
}

function checksum(words: Buffer): number {
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
