import { limits } from "../limits.ts";
import { UnusableSheet } from "../unusable-sheet.ts";
import type { TagReader } from "./tag-reader.ts";

/**
 * The text of a shared or inline string, whose opening tag the reader is at: plain, or in runs of different fonts.
 * Readings (phonetic runs) are left out. The reader stops at the closing tag.
 */
export function readStringItem(tags: TagReader): string {
  const { name } = tags;
  if (tags.ends) return "";
  let text = "";
  let inReading = false;
  while (tags.next()) {
    if (tags.name === name) break;
    if (tags.name === "rPh") inReading = !tags.ends;
    if (tags.name === "t" && tags.closes && !inReading) text += tags.text();
  }
  return checkedText(unescaped(text));
}

/** Characters that XML can't hold are written as _x000D_. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-F]{4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

export function checkedText(text: string): string {
  if (text.length > limits.cellText) throw new UnusableSheet("too-long-text", { max: limits.cellText });
  return text;
}

/** All strings that cells refer to by number. */
export function readSharedStrings(tags: TagReader): string[] {
  const strings: string[] = [];
  while (tags.next()) {
    if (tags.name === "si" && !tags.closes) strings.push(readStringItem(tags));
  }
  return strings;
}
