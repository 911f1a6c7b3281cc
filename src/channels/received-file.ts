import type { IncomingFile } from "./channel.ts";

/** A file that passed the check, as it will be kept. */
export interface CheckedFile {
  content: Uint8Array;
  mimeType: string;
  width?: number;
  height?: number;
  /** Ids of Fluent messages `upload-warning-<id>`. */
  warnings: readonly string[];
}

export type FileCheck = (
  bytes: Uint8Array,
  accept?: readonly string[],
) => Promise<{ outcome: "fine"; upload: CheckedFile } | { outcome: "refused"; problem: string }>;

/** Where files that people send are kept until a conversation takes them. */
export interface FileShelf {
  /** Returns the upload's id. */
  keep(person: string, file: { name: string } & Omit<CheckedFile, "warnings">, now: Date): Promise<string>;
  /** Only the person's own. */
  find(id: string, person: string): Promise<IncomingFile | undefined>;
  /** Only the person's own. */
  content(id: string, person: string): Promise<{ mimeType: string; content: Uint8Array } | undefined>;
}

/** Largest file worth reading at all. */
export const maxFileBytes = 10_000_000;

export type ReceivedFile =
  | { outcome: "kept"; file: IncomingFile; warnings: readonly string[] }
  /** `problem` names the Fluent message `upload-<problem>`. */
  | { outcome: "refused"; problem: string };

/** Checks a file and keeps it for the person. */
export async function receiveFile(
  { check, shelf }: { check: FileCheck; shelf: FileShelf },
  person: string,
  given: { name: string; bytes: Uint8Array; accept?: readonly string[] },
  now: Date,
): Promise<ReceivedFile> {
  if (given.bytes.length > maxFileBytes) return { outcome: "refused", problem: "too-large" };
  const checked = await check(given.bytes, given.accept);
  if (checked.outcome === "refused") return checked;
  const { warnings, ...kept } = checked.upload;
  const name = fileName(given.name, kept.mimeType);
  const upload = await shelf.keep(person, { ...kept, name }, now);
  return {
    outcome: "kept",
    file: { upload, name, mimeType: kept.mimeType, size: kept.content.length },
    warnings,
  };
}

const endings: Readonly<Record<string, string>> = { "image/jpeg": "jpg", "application/pdf": "pdf" };

/** The name as shown: no folders, no control characters, and the ending of what is really in it. */
function fileName(given: string, mimeType: string) {
  const base = given.split(/[\\/]/).at(-1) ?? "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go.
  const plain = base.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, "").trim();
  const stem = [...plain.replace(/\.[^.]{1,5}$/, "")].slice(0, 80).join("") || "file";
  return `${stem}.${endings[mimeType] ?? "bin"}`;
}
