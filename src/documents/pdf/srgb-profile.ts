/*
 * The ICC profile of sRGB, which PDF/A asks for as output intent. Composed here: version 4.2, matrix and one
 * parametric curve. ICC.1:2010 7 to 10; the colours are those of IEC 61966-2-1 adapted to D50 (Bradford).
 */

const HEADER = 128;
const D50 = [0.9642, 1, 0.8249];
const RED = [0.43607, 0.22249, 0.01392];
const GREEN = [0.38515, 0.71687, 0.09708];
const BLUE = [0.14307, 0.06061, 0.7141];
const D65_TO_D50 = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168];
/** Y = (aX + b)^g above d, cX below it. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];
const FORM_WITH_LINEAR_PART = 3;

let composed: Buffer | undefined;

export function srgbProfile(): Uint8Array {
  composed ??= compose();
  return composed;
}

function compose(): Buffer {
  const curve = Buffer.concat([type("para"), uint16(FORM_WITH_LINEAR_PART), uint16(0), fixed(CURVE)]);
  const tags: [string, Buffer][] = [
    ["desc", text("sRGB")],
    ["cprt", text("No copyright")],
    ["wtpt", xyz(D50)],
    ["chad", Buffer.concat([type("sf32"), fixed(D65_TO_D50)])],
    ["rXYZ", xyz(RED)],
    ["gXYZ", xyz(GREEN)],
    ["bXYZ", xyz(BLUE)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const directory: Buffer[] = [uint32(tags.length)];
  const contents: Buffer[] = [];
  const placed = new Map<Buffer, number>();
  let offset = HEADER + 4 + tags.length * 12;
  for (const [signature, content] of tags) {
    if (!placed.has(content)) {
      placed.set(content, offset);
      const padding = Buffer.alloc((4 - (content.length % 4)) % 4);
      contents.push(content, padding);
      offset += content.length + padding.length;
    }
    directory.push(Buffer.from(signature, "latin1"), uint32(placed.get(content)!), uint32(content.length));
  }
  return Buffer.concat([header(offset), ...directory, ...contents]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write("mntrRGB XYZ ", 12, "latin1");
  for (const [index, part] of [2010, 1, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
  bytes.write("acsp", 36, "latin1");
  fixed(D50).copy(bytes, 68);
  return bytes;
}

function text(value: string): Buffer {
  const characters = Buffer.from(value, "utf16le").swap16();
  const record = Buffer.concat([Buffer.from("enUS", "latin1"), uint32(characters.length), uint32(28)]);
  return Buffer.concat([type("mluc"), uint32(1), uint32(12), record, characters]);
}

const type = (signature: string) => Buffer.from(`${signature}\0\0\0\0`, "latin1");
const xyz = (values: readonly number[]) => Buffer.concat([type("XYZ "), fixed(values)]);

/** s15Fixed16Number. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeInt32BE(Math.round(value * 0x10000), index * 4);
  });
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
