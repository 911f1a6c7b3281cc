import { deflateSync } from "node:zlib";
import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { checkUpload } from "../../src/documents/upload.ts";

/** A page of print as a camera would see it. */
const page = (width = 1_600, height = 1_200, paper = "#f4efe2", ink = "#333") =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1600 1200"><rect width="1600" height="1200" fill="${paper}"/>${Array.from(
        { length: 14 },
        (_, line) =>
          `<text x="120" y="${140 + line * 70}" font-size="40" fill="${ink}">Licence 91530303MA6K0000${line} Business Co., Ltd. Registered</text>`,
      ).join("")}</svg>`,
    ),
  );

/** A black-and-white PNG of any size in a few kilobytes. */
function bomb(width: number, height: number) {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const body = Buffer.concat([Buffer.from(type), data]);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * Math.min(height, 2_000)));
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

async function pdf(change: (document: PDFDocument) => unknown = () => {}) {
  const document = await PDFDocument.create();
  document.addPage();
  await change(document);
  return document.save();
}

const problemOf = async (bytes: Uint8Array, accept?: string[]) => {
  const check = await checkUpload(bytes, accept);
  return check.outcome === "refused" ? check.problem : check.upload.warnings;
};

describe("a photo that somebody sends", () => {
  it("comes out upright, small enough and without what the camera wrote into it", async () => {
    const taken = await page(3_200, 2_400)
      .withExif({ IFD0: { Copyright: "x" }, IFD3: { GPSLatitude: "25/1 36/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const check = await checkUpload(Buffer.concat([taken, Buffer.from("<?php system($_GET[1]);?>")]));
    if (check.outcome !== "fine") throw new Error(check.problem);
    const { content, mimeType, width, height, warnings } = check.upload;
    expect({ mimeType, width, height, warnings }).toEqual({
      mimeType: "image/jpeg",
      width: 1_800,
      height: 2_400,
      warnings: [],
    });
    const kept = await sharp(content).metadata();
    expect(kept.exif).toBeUndefined();
    expect(kept.orientation).toBeUndefined();
    expect(Buffer.from(content).includes("<?php")).toBe(false);
  });

  it.each([
    ["jpeg", () => page().jpeg().toBuffer()],
    ["png", () => page().png().toBuffer()],
    ["webp", () => page().webp().toBuffer()],
  ])("may be %s", async (_, make) => expect(await problemOf(await make())).toEqual([]));

  it.each([
    ["blurred", () => page().blur(5).jpeg().toBuffer()],
    ["dark", () => page(1_600, 1_200, "#222", "#777").jpeg().toBuffer()],
    ["small", () => page().resize(800).jpeg().toBuffer()],
  ])("draws a warning when it is %s", async (warning, make) =>
    expect(await problemOf(await make())).toEqual([warning]),
  );

  it.each([
    ["empty", async () => Buffer.alloc(0)],
    ["not-a-photo", async () => Buffer.concat([Buffer.from("MZ"), Buffer.alloc(500)])],
    [
      "not-a-photo",
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'),
    ],
    ["not-a-photo", async () => Buffer.from("<html><script>alert(1)</script>")],
    ["not-a-photo", () => page().gif().toBuffer()],
    ["not-a-photo", () => page().tiff().toBuffer()],
    ["truncated", async () => (await page().jpeg().toBuffer()).subarray(0, 20_000)],
    ["truncated", async () => (await page().png().toBuffer()).subarray(0, 20_000)],
    ["too-small", () => page().resize(300).jpeg().toBuffer()],
    ["too-large", async () => Buffer.alloc(30_000_000, 0xff)],
    ["too-many-pixels", async () => bomb(60_000, 60_000)],
    ["too-many-pixels", async () => bomb(20_000, 20_000)],
  ] as [string, () => Promise<Buffer>][])("is refused: %s", async (problem, make) =>
    expect(await problemOf(await make())).toBe(problem),
  );

  it("is refused within milliseconds when it would unpack to gigabytes", async () => {
    const bytes = bomb(60_000, 60_000);
    const began = performance.now();
    await checkUpload(bytes);
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe("a PDF that somebody sends", () => {
  it("is kept as it is", async () => {
    const bytes = await pdf();
    const check = await checkUpload(bytes);
    expect(check).toMatchObject({ outcome: "fine", upload: { mimeType: "application/pdf" } });
    expect(check.outcome === "fine" && Buffer.compare(check.upload.content, bytes)).toBe(0);
  });

  it.each([
    ["pdf-active", () => pdf((document) => document.addJavaScript("x", "app.alert(1)"))],
    ["pdf-active", () => pdf((document) => document.attach(Buffer.from("x"), "x.exe"))],
    ["pdf-encrypted", () => pdf((document) => document.encrypt({ userPassword: "x" }))],
    [
      "pdf-too-many-pages",
      () =>
        pdf((document) => {
          for (let n = 0; n < 20; n++) document.addPage();
        }),
    ],
    ["pdf-unreadable", async () => Buffer.from("%PDF-1.7\nnothing of the kind")],
    ["pdf-unreadable", async () => (await pdf()).subarray(0, 300)],
  ] as [string, () => Promise<Uint8Array>][])("is refused: %s", async (problem, make) =>
    expect(await problemOf(await make())).toBe(problem),
  );

  it("is refused where a photo is wanted, and the other way round", async () => {
    expect(await problemOf(await pdf(), ["image/jpeg", "image/png"])).toBe("photo-wanted");
    expect(await problemOf(await page().jpeg().toBuffer(), ["application/pdf"])).toBe("pdf-wanted");
  });
});
