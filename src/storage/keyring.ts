import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** The keys that protect what is kept. The first seals; all of them open. */
export interface Keyring {
  keys: readonly { id: string; secret: Buffer }[];
  /** Makes the keyed hashes by which sealed values are found; it must never change, so it is not rotated. */
  index: Buffer;
}

/** The key text or the key file is not what it should be. The message names the fault, never the key. */
export class UnreadableKeys extends Error {
  override name = "UnreadableKeys";
}

const KEY_BYTES = 32;
const KEY_ID = /^[a-z0-9-]{1,32}$/;

/**
 * Reads keys written as `id:base64`, separated by commas, the one that seals first: `k2:…,k1:…,index:…`. One key
 * without an id is `k1`. Without an `index` entry the last (oldest) key serves for it: give that key as `index` too
 * before you drop it.
 */
export function parseKeys(text: string): Keyring {
  const entries = text
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map(parseEntry);
  const keys = entries.filter((entry) => entry.id !== "index");
  const oldest = keys.at(-1);
  if (!oldest) throw new UnreadableKeys("there is no key in it");
  if (new Set(entries.map((entry) => entry.id)).size !== entries.length)
    throw new UnreadableKeys("a key id occurs twice");
  const index = entries.find((entry) => entry.id === "index") ?? oldest;
  return { keys, index: index.secret };
}

function parseEntry(entry: string): { id: string; secret: Buffer } {
  const colon = entry.indexOf(":");
  const id = colon < 0 ? "k1" : entry.slice(0, colon);
  const secret = Buffer.from(entry.slice(colon + 1), "base64");
  if (!KEY_ID.test(id)) throw new UnreadableKeys("a key id may have a–z, 0–9 and -, at most 32");
  if (secret.length !== KEY_BYTES)
    throw new UnreadableKeys(`key "${id}" is not ${KEY_BYTES} bytes written in base64`);
  return { id, secret };
}

/** The keys of a key file, which is made on first use and readable by its owner only. */
export async function keysFromFile(file: string): Promise<Keyring> {
  const text = (await readIfThere(file)) ?? (await makeKeyFile(file));
  try {
    return parseKeys(text.replaceAll("\n", ","));
  } catch (error) {
    if (error instanceof UnreadableKeys) throw new UnreadableKeys(`${file}: ${error.message}`);
    throw error;
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Written whole and then linked into place: a crash leaves no half key, and two processes agree on one. */
async function makeKeyFile(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  const secret = () => randomBytes(KEY_BYTES).toString("base64");
  const handle = await open(draft, "w", 0o600);
  try {
    await handle.writeFile(`k1:${secret()}\nindex:${secret()}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return await readFile(file, "utf8");
}

/** A key for one purpose, so that no secret does two jobs. */
export function deriveKey(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, Buffer.alloc(0), `wangqian/${purpose}`, KEY_BYTES));
}

/** A keyed hash, base64url, 43 characters. */
export function keyedHash(key: Buffer, ...parts: (string | Uint8Array)[]): string {
  const hmac = createHmac("sha256", key);
  for (const part of parts) hmac.update(part);
  return hmac.digest("base64url");
}
