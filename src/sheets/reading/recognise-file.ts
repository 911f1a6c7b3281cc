import { limits } from "../limits.ts";
import { UnusableSheet } from "../unusable-sheet.ts";

/** Refuses by size and first bytes what is no xlsx file, whatever its name says. Costs nothing. */
export function recogniseFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnusableSheet("empty-file");
  if (bytes.length > limits.bytes) {
    throw new UnusableSheet("too-big", { megabytes: Math.floor(limits.bytes / 1_000_000) });
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return;
  // The container of .xls, and of an .xlsx that needs a password to open.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnusableSheet("old-or-locked");
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 512)).replace(/^\xef\xbb\xbf/u, "");
  // Many systems call their HTML tables .xls.
  if (/^\s*<(!doctype|html|table|head|meta|\?xml)/iu.test(start)) throw new UnusableSheet("web-page");
  throw new UnusableSheet(isText(bytes.subarray(0, 512)) ? "text-file" : "not-xlsx");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}

/** No control characters: a list of values in any encoding. PDF and pictures have some. */
function isText(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x25 && bytes[1] === 0x50) return false;
  return bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
