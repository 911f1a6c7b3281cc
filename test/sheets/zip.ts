import { promisify } from "node:util";
import { crc32, deflateRawSync } from "node:zlib";
import { type Entry, fromBuffer, type Options, type ZipFile } from "yauzl";

/** The parts of a package, unpacked. */
export async function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await promisify<Buffer, Options, ZipFile>(fromBuffer)(bytes, { lazyEntries: true });
  const parts = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", resolve);
    zip.on("entry", (entry: Entry) => {
      zip.openReadStream(entry, (problem, stream) => {
        if (problem) return reject(problem);
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          parts.set(entry.fileName, Buffer.concat(chunks));
          zip.readEntry();
        });
      });
    });
    zip.readEntry();
  });
  return parts;
}

/** A package of these parts, in this order; `claim` lies about their unpacked sizes. */
export function zipped(
  parts: Iterable<readonly [string, Buffer | string]>,
  { claim, flags = 0x800 }: { claim?: number; flags?: number } = {},
): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const path = Buffer.from(name);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(flags, 2);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(data), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(claim ?? data.length, 18);
    about.writeUInt16LE(path.length, 22);
    files.push(Buffer.from("PK\x03\x04"), about, path, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), about, place, path);
    offset += 30 + path.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  const count = directory.length / 4;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, index, end]);
}

/** A workbook with one part changed. */
export async function changed(
  workbook: Buffer,
  path: string,
  change: (xml: string) => string,
): Promise<Buffer> {
  const parts = await unzipped(workbook);
  const part = parts.get(path);
  if (!part) throw new Error(`no ${path} among ${[...parts.keys()].join(", ")}`);
  parts.set(path, Buffer.from(change(part.toString("utf8"))));
  return zipped(parts);
}

/** A workbook with further parts. */
export async function extended(workbook: Buffer, more: Record<string, string | Buffer>): Promise<Buffer> {
  return zipped([...(await unzipped(workbook)), ...Object.entries(more)]);
}
