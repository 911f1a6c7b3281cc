import { crc32, deflateSync, inflateSync } from "node:zlib";
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream, PDFString } from "pdf-lib";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { srgbProfile } from "../../src/documents/pdf/srgb-profile.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { chinese, contract, options } from "./samples.ts";

/** What ISO 19005-2 asks of the file's structure, as far as it can be seen without a validator. */
describe("PDF/A-2b", () => {
  let pdf: PDFDocument;
  let source: string;
  const name = (text: string) => PDFName.of(text);

  beforeAll(async () => {
    const { bytes } = await renderDocument("labour-contract", contract, chinese, { ...options, demo: true });
    pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    source = Buffer.from(bytes).toString("latin1");
  });

  test("says so in its metadata, which agree with the document information (6.6)", () => {
    const metadata = pdf.catalog.lookup(name("Metadata"), PDFStream) as PDFRawStream;
    expect(metadata.dict.has(name("Filter"))).toBe(false);
    const xmp = Buffer.from(metadata.contents).toString("utf8");
    expect(xmp).toContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>");
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${pdf.getTitle()}</rdf:li>`);
    expect(xmp).toContain(`<pdf:Producer>${pdf.getProducer()}</pdf:Producer>`);
    expect(xmp).toContain("<xmp:CreateDate>2026-11-21T00:00:00+08:00</xmp:CreateDate>");
    expect(pdf.getCreationDate()?.toISOString()).toBe("2026-11-20T16:00:00.000Z");
    expect(pdf.getModificationDate()).toEqual(pdf.getCreationDate());
    expect(pdf.getTitle()).toBe("劳动合同书");
    expect(pdf.catalog.lookup(name("Lang"), PDFString).asString()).toBe("zh-CN");
  });

  test("has an output intent with a profile (6.2.3) and an identifier (6.1.3)", () => {
    const intent = pdf.catalog.lookup(name("OutputIntents"), PDFArray).lookup(0, PDFDict);
    expect(String(intent.get(name("S")))).toBe("/GTS_PDFA1");
    const profile = intent.lookup(name("DestOutputProfile"), PDFStream) as PDFRawStream;
    expect(String(profile.dict.get(name("N")))).toBe("3");
    expect(inflateSync(profile.contents)).toEqual(Buffer.from(srgbProfile()));
    const [first, second] = pdf.context.lookup(pdf.context.trailerInfo.ID, PDFArray).asArray().map(String);
    expect(first).toMatch(/^<[0-9A-F]{32}>$/);
    expect(second).toBe(first);
  });

  test("holds nothing transparent, encrypted, active or outside", () => {
    for (const [, object] of pdf.context.enumerateIndirectObjects()) {
      const dict = object instanceof PDFRawStream ? object.dict : object;
      if (!(dict instanceof PDFDict)) continue;
      for (const key of [
        "SMask",
        "CA",
        "ca",
        "BM",
        "Group",
        "AA",
        "OpenAction",
        "JavaScript",
        "EmbeddedFiles",
        "XFA",
      ]) {
        expect(dict.has(name(key)), key).toBe(false);
      }
    }
    expect(pdf.context.trailerInfo.Encrypt).toBeUndefined();
  });

  test("fonts carry widths, the map from codes to glyphs, and text (6.2.11)", () => {
    const dicts = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, each]) => (each instanceof PDFDict ? [each] : []));
    const descendants = dicts.filter((each) => String(each.get(name("Subtype"))) === "/CIDFontType2");
    expect(descendants).toHaveLength(2);
    for (const each of descendants) {
      expect(String(each.get(name("CIDToGIDMap")))).toBe("/Identity");
      expect(each.lookup(name("W"))).toBeInstanceOf(PDFArray);
      expect(each.lookup(name("FontDescriptor"), PDFDict).has(name("FontFile2"))).toBe(true);
    }
    const composite = dicts.filter((each) => String(each.get(name("Subtype"))) === "/Type0");
    expect(composite.every((each) => each.has(name("ToUnicode")))).toBe(true);
    expect(source.startsWith("%PDF-1.7\n%\x81\x81\x81\x81")).toBe(true);
  });
});

test("the profile is that of sRGB: colours read through it stay as they are", async () => {
  const raw = Buffer.from([
    0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 255, 0, 0, 0, 255, 200, 100, 50, 12, 34, 56, 128, 128, 128,
  ]);
  const plain = await sharp(raw, { raw: { width: 8, height: 1, channels: 3 } })
    .png({ palette: false })
    .toBuffer();
  const seen = await sharp(withProfile(plain, srgbProfile()))
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer();
  seen.forEach((value, index) => {
    expect(Math.abs(value - raw[index]!)).toBeLessThanOrEqual(1);
  });
});

/** Puts a profile into a PNG by hand, right after its header. */
function withProfile(png: Buffer, profile: Uint8Array): Buffer {
  const data = Buffer.concat([Buffer.from("x\0\0", "latin1"), deflateSync(profile)]);
  const body = Buffer.concat([Buffer.from("iCCP", "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, 33), length, body, sum, png.subarray(33)]);
}
