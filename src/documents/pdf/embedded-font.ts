/*
 * One font inside one PDF: numbers the glyphs in the order in which they are first shown and writes a subset with
 * exactly these. ISO 32000-1 9.7 (composite fonts), 9.10.3 (ToUnicode); ISO 19005-2 6.2.11 (embedded, widths equal).
 */
import { createHash } from "node:crypto";
import { type PDFContext, type PDFRef, type PDFStream, PDFString } from "pdf-lib";
import { packedStream } from "./packed-stream.ts";
import { subsetOf } from "./subset.ts";
import type { TrueTypeFont } from "./truetype.ts";

const SYMBOLIC = 4;
const hex4 = Array.from({ length: 0x10000 }, (_, value) => value.toString(16).padStart(4, "0"));

export interface PackedFont {
  name: string;
  program: PDFStream;
  unicode: PDFStream;
}

export class EmbeddedFont {
  readonly #font: TrueTypeFont;
  readonly #codes = new Map<number, string>();
  readonly #glyphs = [0];
  readonly #codePoints = [0];

  constructor(font: TrueTypeFont) {
    this.#font = font;
  }

  /** The character's code in content streams, four hexadecimal digits. Throws if the font has no such glyph. */
  encode(codePoint: number): string {
    let code = this.#codes.get(codePoint);
    if (code === undefined) {
      const glyph = this.#font.glyphOf(codePoint);
      if (glyph === 0)
        throw new RangeError(`${this.#font.postScriptName} cannot print U+${codePoint.toString(16)}`);
      code = hex4[this.#glyphs.length]!;
      this.#codes.set(codePoint, code);
      this.#glyphs.push(glyph);
      this.#codePoints.push(codePoint);
    }
    return code;
  }

  get isUsed(): boolean {
    return this.#glyphs.length > 1;
  }

  /** Cuts the font down and packs it; to be called once, after everything is encoded. */
  async pack(context: PDFContext): Promise<PackedFont> {
    const file = subsetOf(this.#font, this.#glyphs);
    const [program, unicode] = await Promise.all([
      packedStream(context, file, { Length1: file.length }),
      packedStream(context, Buffer.from(unicodeMap(this.#codePoints), "latin1")),
    ]);
    return { name: `${tagOf(file)}+${this.#font.postScriptName}`, program, unicode };
  }

  writeTo(context: PDFContext, { name, program, unicode }: PackedFont): PDFRef {
    const font = this.#font;
    const per1000 = (value: number) => (value * 1000) / font.unitsPerEm;
    const descriptor = context.register(
      context.obj({
        Type: "FontDescriptor",
        FontName: name,
        Flags: SYMBOLIC,
        FontBBox: font.boundingBox.map(per1000),
        ItalicAngle: 0,
        Ascent: per1000(font.ascent),
        Descent: per1000(font.descent),
        CapHeight: per1000(font.capHeight),
        StemV: 80,
        FontFile2: context.register(program),
      }),
    );
    const descendant = context.obj({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: name,
      CIDToGIDMap: "Identity",
      CIDSystemInfo: { Registry: PDFString.of("Adobe"), Ordering: PDFString.of("Identity"), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 1000,
      W: [0, this.#glyphs.map((glyph) => per1000(font.advanceOf(glyph)))],
    });
    return context.register(
      context.obj({
        Type: "Font",
        Subtype: "Type0",
        BaseFont: name,
        Encoding: "Identity-H",
        DescendantFonts: [context.register(descendant)],
        ToUnicode: context.register(unicode),
      }),
    );
  }
}

/** Six capital letters that depend on nothing but the content, so that the same document has the same bytes. */
function tagOf(file: Uint8Array): string {
  const digest = createHash("sha256").update(file).digest();
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join("");
}

function unicodeMap(codePoints: readonly number[]): string {
  const lines = codePoints.slice(1).map((codePoint, index) => `<${hex4[index + 1]}> <${utf16(codePoint)}>`);
  const sections: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const section = lines.slice(at, at + 100);
    sections.push(`${section.length} beginbfchar\n${section.join("\n")}\nendbfchar\n`);
  }
  return [
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n",
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n",
    "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n",
    ...sections,
    "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend",
  ].join("");
}

function utf16(codePoint: number): string {
  if (codePoint < 0x10000) return hex4[codePoint]!;
  const text = String.fromCodePoint(codePoint);
  return `${hex4[text.charCodeAt(0)]}${hex4[text.charCodeAt(1)]}`;
}
