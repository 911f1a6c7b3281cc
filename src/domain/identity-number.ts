/*
 * Numbers of identity papers: what they say and what can be wrong with them.
 *
 * Our own code, because the libraries at hand refuse lawful papers (the Taiwan residents' permit, foreigners' new
 * permanent residence cards) and accept abolished ones (15 digits).
 */
import { dayOf, type IsoDate } from "./dates.ts";
import type { IdKind, Sex } from "./facts.ts";
import { checkSign } from "./identity-checksum.ts";
import { plainForm } from "./written-form.ts";

/** One cause each, so that the person can be told exactly what to look at. */
export type IdNumberProblem =
  | "empty"
  | "length"
  | "fifteen-digit"
  | "character"
  | "x-not-last"
  | "province"
  | "no-such-day"
  | "born-before-1900"
  | "born-in-future"
  | "checksum"
  | "is-resident-id"
  | "is-residence-permit"
  | "is-foreign-permanent-residence"
  | "passport-format";

export type IdNumberReading =
  | {
      ok: true;
      kind: IdKind;
      /** Half-width, upper case, no spaces. */
      number: string;
      /** Where the number tells. */
      birth?: IsoDate;
      /** Where the number tells; a foreigner's card is asked for, because its layout is not published in full. */
      sex?: Sex;
    }
  | {
      ok: false;
      problem: IdNumberProblem;
      /** How many signs were counted, for "length". */
      length?: number;
      /** The sign that cannot be there, for "character". */
      character?: string;
      /** What was probably meant: letters that look like digits replaced, and the number then passes. */
      suggest?: string;
    };

/** First two digits of the divisions that issue resident identity cards (GB/T 2260; 71, 81, 82 issue none). */
const PROVINCES = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65".split(" "),
);
/** 港澳台居民居住证申领发放办法 第三条: Hong Kong, Macao, Taiwan. */
const RESIDENCE_PERMITS = new Set(["810000", "820000", "830000"]);

/** Reads a number as the paper of this kind. Never throws. */
export function readIdNumber(kind: IdKind, given: string, today: IsoDate): IdNumberReading {
  const number = plainForm(given);
  if (number === "") return { ok: false, problem: "empty" };
  if (kind === "passport") return readPassport(number);
  if (kind === "foreign-permanent-residence" && isOldForeignCard(number)) return { ok: true, kind, number };
  const reading = readEighteen(kind, number, today);
  const likely = digitsForLetters(number);
  if (reading.ok || likely === number || !readEighteen(kind, likely, today).ok) return reading;
  return { ...reading, suggest: likely };
}

/** The kind of paper that a number belongs to by its form, or undefined where the form does not tell. */
export function kindOfIdNumber(given: string): IdKind | undefined {
  const number = plainForm(given);
  if (isOldForeignCard(number)) return "foreign-permanent-residence";
  if (!/^\d{17}[\dX]$/.test(number)) return undefined;
  return kindByPrefix(number);
}

function readEighteen(kind: Exclude<IdKind, "passport">, number: string, today: IsoDate): IdNumberReading {
  const bad = kind === "foreign-permanent-residence" ? /[^0-9A-Z]/u : /[^0-9X]/u;
  const character = number.match(bad)?.[0];
  if (character) return { ok: false, problem: "character", character };
  if (/^\d{15}$/.test(number)) return { ok: false, problem: "fifteen-digit" };
  if (number.length !== 18) return { ok: false, problem: "length", length: number.length };
  const letter = number.slice(0, 17).match(/[^0-9]/)?.[0];
  if (letter === "X") return { ok: false, problem: "x-not-last" };
  const wrong = letter ?? number.at(17)!.match(/[^0-9X]/)?.[0];
  if (wrong) return { ok: false, problem: "character", character: wrong };

  const actual = kindByPrefix(number);
  if (!actual) return { ok: false, problem: "province" };
  const birth = readBirth(number, today);
  if (typeof birth === "object") return birth;
  if (checkSign(number) !== number[17]) return { ok: false, problem: "checksum" };
  // Said last: only a number that is right in itself can be told to be another paper's.
  if (actual !== kind) return { ok: false, problem: `is-${actual}` };
  const told = { ok: true, kind, number, birth } as const;
  if (kind === "foreign-permanent-residence") return told;
  return { ...told, sex: Number(number[16]) % 2 === 1 ? "male" : "female" };
}

function kindByPrefix(number: string): Exclude<IdKind, "passport"> | undefined {
  if (number.startsWith("9")) return "foreign-permanent-residence";
  if (RESIDENCE_PERMITS.has(number.slice(0, 6))) return "residence-permit";
  // Only the first two digits: the rest is the place of first registration and stays after every reform.
  return PROVINCES.has(number.slice(0, 2)) ? "resident-id" : undefined;
}

function readBirth(number: string, today: IsoDate): IsoDate | (IdNumberReading & { ok: false }) {
  const [year, month, dayOfMonth] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(
    Number,
  ) as [number, number, number];
  const birth = dayOf(year, month, dayOfMonth);
  if (!birth) return { ok: false, problem: "no-such-day" };
  if (year < 1900) return { ok: false, problem: "born-before-1900" };
  if (birth > today) return { ok: false, problem: "born-in-future" };
  return birth;
}

/** The cards issued until 2023-11-30: three letters (the country) and twelve digits, still valid. */
function isOldForeignCard(number: string): boolean {
  return /^[A-Z]{3}\d{12}$/.test(number);
}

/** Passports and travel permits have no common form; what is surely none is refused. */
function readPassport(number: string): IdNumberReading {
  const character = number.match(/[^0-9A-Z]/u)?.[0];
  if (character) return { ok: false, problem: "character", character };
  if (number.length < 5 || number.length > 20) return { ok: false, problem: "length", length: number.length };
  if (!/\d/.test(number)) return { ok: false, problem: "passport-format" };
  if (number.length === 18 && kindOfIdNumber(number) && checkSign(number) === number[17]) {
    return { ok: false, problem: `is-${kindOfIdNumber(number) as Exclude<IdKind, "passport">}` };
  }
  return { ok: true, kind: "passport", number };
}

function digitsForLetters(number: string): string {
  return number.replace(/O/g, "0").replace(/[IL]/g, "1");
}
