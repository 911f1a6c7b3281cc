/*
 * Reads a TrueType font (glyf outlines) table by table, glyph by glyph. The fonts hold 30,000 glyphs in 15 MB each
 * and a document needs 800 of them, so outlines are read from the file when they are first used and then kept.
 * Format: OpenType 1.9 (ISO/IEC 14496-22), chapters cmap, glyf, head, hhea, hmtx, loca, maxp, name, OS/2.
 */
import { openSync, readSync } from "node:fs";

const UNICODE_FULL_REPERTOIRE = 12;
const POSTSCRIPT_NAME = 6;
const WINDOWS_PLATFORM = 3;

/** Everything is in font units; `unitsPerEm` of them make one em. */
export class TrueTypeFont {
  readonly postScriptName: string;
  readonly unitsPerEm: number;
  readonly boundingBox: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly glyphCount: number;

  readonly #file: number;
  readonly #tables = new Map<string, { offset: number; length: number }>();
  readonly #segments: DataView;
  readonly #metrics: DataView;
  readonly #metricCount: number;
  readonly #locations: DataView;
  readonly #longLocations: boolean;
  readonly #glyphOfCodePoint = new Map<number, number>();
  readonly #outlines = new Map<number, Buffer>();

  /** Throws if the file is not a font of this kind. */
  constructor(path: string) {
    this.#file = openSync(path, "r");
    this.#readDirectory();
    const head = viewOf(this.table("head"));
    const hhea = viewOf(this.table("hhea"));
    const os2 = viewOf(this.table("OS/2"));
    this.unitsPerEm = head.getUint16(18);
    this.boundingBox = [36, 38, 40, 42].map((at) => head.getInt16(at));
    this.#longLocations = head.getInt16(50) === 1;
    this.ascent = hhea.getInt16(4);
    this.descent = hhea.getInt16(6);
    this.capHeight = os2.getUint16(0) >= 2 ? os2.getInt16(88) : this.ascent;
    this.glyphCount = viewOf(this.table("maxp")).getUint16(4);
    this.#metricCount = hhea.getUint16(34);
    this.#metrics = viewOf(this.table("hmtx"));
    this.#locations = viewOf(this.table("loca"));
    this.#segments = this.#readSegments();
    this.postScriptName = this.#readPostScriptName();
  }

  /** The glyph of a character; 0 if the font has none. */
  glyphOf(codePoint: number): number {
    let glyph = this.#glyphOfCodePoint.get(codePoint);
    if (glyph === undefined) {
      glyph = this.#lookUp(codePoint);
      this.#glyphOfCodePoint.set(codePoint, glyph);
    }
    return glyph;
  }

  advanceOf(glyph: number): number {
    return this.#metrics.getUint16(Math.min(glyph, this.#metricCount - 1) * 4);
  }

  leftSideBearingOf(glyph: number): number {
    const beyond = glyph - this.#metricCount;
    return this.#metrics.getInt16(beyond < 0 ? glyph * 4 + 2 : this.#metricCount * 4 + beyond * 2);
  }

  /** The outline in glyf format; empty for a glyph without ink, such as a space. Not to be changed. */
  outlineOf(glyph: number): Buffer {
    let outline = this.#outlines.get(glyph);
    if (!outline) {
      const start = this.#locationOf(glyph);
      outline = this.#read(this.#find("glyf").offset + start, this.#locationOf(glyph + 1) - start);
      this.#outlines.set(glyph, outline);
    }
    return outline;
  }

  /** A copy of a whole table. Throws if the font has none of this name. */
  table(tag: string): Buffer {
    const { offset, length } = this.#find(tag);
    return this.#read(offset, length);
  }

  hasTable(tag: string): boolean {
    return this.#tables.has(tag);
  }

  #find(tag: string) {
    const table = this.#tables.get(tag);
    if (!table) throw new Error(`The font has no ${tag} table`);
    return table;
  }

  #read(position: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    if (readSync(this.#file, bytes, 0, length, position) !== length)
      throw new Error("The font file is cut short");
    return bytes;
  }

  #readDirectory() {
    const count = this.#read(0, 12).readUInt16BE(4);
    const directory = this.#read(12, count * 16);
    for (let at = 0; at < directory.length; at += 16) {
      this.#tables.set(directory.toString("latin1", at, at + 4), {
        offset: directory.readUInt32BE(at + 8),
        length: directory.readUInt32BE(at + 12),
      });
    }
  }

  #readSegments(): DataView {
    const cmap = this.table("cmap");
    for (let i = 0; i < cmap.readUInt16BE(2); i++) {
      const at = cmap.readUInt32BE(8 + i * 8);
      if (cmap.readUInt16BE(at) === UNICODE_FULL_REPERTOIRE) return viewOf(cmap.subarray(at));
    }
    throw new Error("The font has no character map beyond the first plane");
  }

  #lookUp(codePoint: number): number {
    const segments = this.#segments;
    let low = 0;
    let high = segments.getUint32(12) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = 16 + middle * 12;
      const first = segments.getUint32(at);
      if (codePoint < first) high = middle - 1;
      else if (codePoint > segments.getUint32(at + 4)) low = middle + 1;
      else return segments.getUint32(at + 8) + codePoint - first;
    }
    return 0;
  }

  #locationOf(glyph: number): number {
    return this.#longLocations
      ? this.#locations.getUint32(glyph * 4)
      : this.#locations.getUint16(glyph * 2) * 2;
  }

  #readPostScriptName(): string {
    const name = this.table("name");
    const strings = name.readUInt16BE(4);
    for (let at = 6; at < 6 + name.readUInt16BE(2) * 12; at += 12) {
      if (name.readUInt16BE(at) !== WINDOWS_PLATFORM || name.readUInt16BE(at + 6) !== POSTSCRIPT_NAME)
        continue;
      const start = strings + name.readUInt16BE(at + 10);
      return name
        .subarray(start, start + name.readUInt16BE(at + 8))
        .swap16()
        .toString("utf16le");
    }
    throw new Error("The font has no PostScript name");
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
