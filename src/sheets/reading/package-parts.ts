import { promisify } from "node:util";
import { type Entry, fromBuffer, type Options, type ZipFile } from "yauzl";
import { limits } from "../limits.ts";
import { UnusableSheet } from "../unusable-sheet.ts";

/** The parts of a workbook's package; each is unpacked when it is asked for. */
export interface PackageParts {
  has(path: string): boolean;
  /** Throws {@link UnusableSheet} where there is no such part, or it is not what it claims to be. */
  text(path: string): Promise<string>;
}

/** A part by which a file shows that it holds more than data. */
const FORBIDDEN = [
  [/(^|\/)vbaProject|(^|\/)macrosheets\/|(^|\/)dialogsheets\//iu, "macros"],
  [/^xl\/(externalLinks\/|connections\.xml|queryTables\/|model\/)/iu, "external-links"],
  [/^xl\/(embeddings|activeX|ctrlProps)\/|oleObject/iu, "embedded-objects"],
] as const;

/**
 * Opens a package and refuses it by its list of contents alone where that is possible: nothing is unpacked before,
 * and never more than was declared. Throws {@link UnusableSheet}.
 */
export async function openPackage(bytes: Buffer): Promise<PackageParts> {
  const zip = await open(bytes);
  const entries = await listEntries(zip);
  for (const path of entries.keys()) {
    for (const [pattern, problem] of FORBIDDEN) {
      if (pattern.test(path)) throw new UnusableSheet(problem);
    }
  }
  await checkSizes(zip, [...entries.values()]);
  return {
    has: (path) => entries.has(path),
    async text(path) {
      const entry = entries.get(path);
      if (!entry) throw new UnusableSheet("damaged");
      const chunks: Buffer[] = [];
      await eachChunk(zip, entry, (chunk) => chunks.push(chunk) > 0);
      return utf8(Buffer.concat(chunks));
    },
  };
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableSheet("damaged");
  }
}

const openZip = promisify<Buffer, Options, ZipFile>(fromBuffer);

async function open(bytes: Buffer): Promise<ZipFile> {
  try {
    // Sizes are held to what the list says, names to what a path may be.
    return await openZip(bytes, {
      lazyEntries: true,
      validateEntrySizes: true,
      strictFileNames: true,
      autoClose: false,
    });
  } catch {
    throw new UnusableSheet("damaged");
  }
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on("error", () => reject(new UnusableSheet("damaged")));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      if (entries.size >= limits.parts) return reject(new UnusableSheet("bomb"));
      // Two parts of one name are read differently by different programs.
      if (entries.has(entry.fileName)) return reject(new UnusableSheet("damaged"));
      if (entry.isEncrypted()) return reject(new UnusableSheet("old-or-locked"));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

async function checkSizes(zip: ZipFile, entries: readonly Entry[]): Promise<void> {
  let total = 0;
  for (const entry of entries) {
    total += entry.uncompressedSize;
    const packed = Math.max(1, entry.compressedSize);
    const dense = entry.uncompressedSize > limits.ratioFrom && entry.uncompressedSize / packed > limits.ratio;
    if (!dense && total <= limits.unpackedBytes) continue;
    if (await hasTooManyRows(zip, entry)) throw new UnusableSheet("too-many-rows", { max: limits.rows });
    throw new UnusableSheet(dense ? "bomb" : "too-much-content");
  }
}

/** Whether what makes a part too large is honest rows; then it is kinder to say so. */
async function hasTooManyRows(zip: ZipFile, entry: Entry): Promise<boolean> {
  if (!/^xl\/worksheets\/[^/]+\.xml$/iu.test(entry.fileName)) return false;
  let rows = 0;
  let read = 0;
  await eachChunk(zip, entry, (chunk) => {
    read += chunk.length;
    for (let at = chunk.indexOf("</row>"); at >= 0; at = chunk.indexOf("</row>", at + 6)) rows++;
    return rows <= limits.rows && read <= limits.unpackedBytes;
  });
  return rows > limits.rows;
}

/** Hands over what is unpacked until `take` answers false. */
function eachChunk(zip: ZipFile, entry: Entry, take: (chunk: Buffer) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (problem, stream) => {
      if (problem) return reject(new UnusableSheet("damaged"));
      stream.on("error", () => reject(new UnusableSheet("damaged")));
      stream.on("end", resolve);
      stream.on("data", (chunk: Buffer) => {
        if (take(chunk)) return;
        stream.destroy();
        resolve();
      });
    });
  });
}
