import { readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename } from "node:path";
import type { MessageArgs } from "../../i18n/translator.ts";
import type { IncomingFile } from "../channel.ts";
import { type FileCheck, type FileShelf, maxFileBytes, receiveFile } from "../received-file.ts";

/** The path that somebody typed or dragged into the terminal; undefined when it is no path. */
export function pathTyped(typed: string): string | undefined {
  const plain = typed
    .replace(/^file:\/\//, "")
    .replace(/^(['"])(.*)\1$/, "$2")
    .replace(/\\ /g, " ");
  const looksLikePath = /^(\/|\.{1,2}\/|~\/|[A-Za-z]:[\\/])/.test(plain);
  const namesFile = /\.(jpe?g|png|webp|heic|heif|gif|bmp|svg|tiff?|exe|pdf)$/i.test(plain);
  if (!looksLikePath && !namesFile) return undefined;
  return plain.startsWith("~/") ? homedir() + plain.slice(1) : plain;
}

export type TypedFile =
  | { outcome: "kept"; file: IncomingFile; warnings: readonly string[] }
  /** `problem` is a Fluent message id. */
  | { outcome: "failed"; problem: string; args: MessageArgs };

interface Shelf {
  checkFile: FileCheck;
  uploads: FileShelf;
  person: string;
  now(): Date;
}

/** Reads, checks and keeps a file of this machine. */
export async function readTypedFile(
  { checkFile, uploads, person, now }: Shelf,
  path: string,
  accept: readonly string[] | undefined,
): Promise<TypedFile> {
  const bytes = await read(path);
  if (typeof bytes === "string")
    return { outcome: "failed", problem: "terminal-cannot-read", args: { path, reason: bytes } };
  const given = { name: basename(path), bytes, ...(accept && { accept }) };
  const received = await receiveFile({ check: checkFile, shelf: uploads }, person, given, now());
  return received.outcome === "kept"
    ? received
    : { outcome: "failed", problem: `upload-${received.problem}`, args: {} };
}

/** The content, or the system's word for why there is none. Files that are too large aren't read to the end. */
async function read(path: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path);
    return size > maxFileBytes ? new Uint8Array(maxFileBytes + 1) : await readFile(path);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (!code) throw fault;
    return code;
  }
}
