/** Mobile numbers of the mainland, and the land lines that employers give instead. */
import { plainForm } from "./written-form.ts";

export type MobileProblem = "empty" | "character" | "length" | "prefix" | "landline" | "foreign";

export type MobileReading =
  /** Eleven digits, without country code. */
  { ok: true; number: string } | { ok: false; problem: MobileProblem; length?: number; character?: string };

/** Understands spaces, hyphens, brackets and +86, 0086, 86 in front. Never throws. */
export function readMobile(given: string): MobileReading {
  const plain = plainForm(given).replace(/[()]/g, "");
  if (plain === "") return { ok: false, problem: "empty" };
  const character = plain.replace(/^\+/, "").match(/[^0-9]/u)?.[0];
  if (character) return { ok: false, problem: "character", character };
  if (plain.startsWith("+") && !plain.startsWith("+86")) return { ok: false, problem: "foreign" };

  const digits = plain.replace(/^(?:\+86|0086)/, "").replace(/^86(?=\d{11}$)/, "");
  if (isLandline(digits)) return { ok: false, problem: "landline" };
  if (digits.length !== 11) return { ok: false, problem: "length", length: digits.length };
  if (!/^1[3-9]/.test(digits)) return { ok: false, problem: "prefix" };
  return { ok: true, number: digits };
}

/** A land line with its area code: 0874-3167969 or 08743167969. */
export function isLandline(given: string): boolean {
  const digits = plainForm(given);
  return /^0[1-9]\d{1,2}\d{7,8}$/.test(digits) && !/^01[3-9]\d{9}$/.test(digits);
}
