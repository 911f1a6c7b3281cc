/*
 * The unified social credit code (统一社会信用代码, GB 32100): one sign for the registering department, one for the
 * kind of body, six digits for the division of the registering authority, nine for the organisation, one check sign.
 */
import { plainForm } from "./written-form.ts";

export type CreditCodeProblem =
  | "empty"
  | "length"
  | "fifteen-digit"
  | "organisation-code"
  | "character"
  | "department"
  | "class"
  | "division"
  | "checksum";

export type CreditCodeReading =
  | {
      ok: true;
      /** Half-width, upper case, no spaces. */
      code: string;
      /** Registering department, such as "9" for market regulation. */
      department: string;
      /** Kind of body within the department, such as "1" for an enterprise. */
      class: string;
      /** Six digits: the authority that registered, which is not always where the employer is. */
      division: string;
    }
  | { ok: false; problem: CreditCodeProblem; length?: number; character?: string; suggest?: string };

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Kinds of body by registering department. The four that were read in their source are exact; for the others any
 * kind passes, because refusing a real licence on a half-remembered table would be worse.
 */
const CLASSES: Readonly<Record<string, string>> = {
  "1": "1239", // 机构编制: 机关, 事业单位, 群众团体, 其他
  "2": "123456789", // 外交
  "3": "123456789", // 司法行政
  "4": "123456789", // 文化
  "5": "1239", // 民政: 社会团体, 民办非企业单位, 基金会, 其他
  "6": "123456789", // 旅游
  "7": "123456789", // 宗教
  "8": "123456789", // 工会
  "9": "1239", // 市场监管: 企业, 个体工商户, 农民专业合作社, 其他
  A: "123456789", // 中央军委
  N: "1239", // 农业农村: 集体经济组织
  Y: "123456789", // 其他
};

/** Reads a credit code. Never throws. */
export function readCreditCode(given: string): CreditCodeReading {
  const code = plainForm(given);
  const reading = readPlain(code);
  if (reading.ok) return reading;
  const likely = digitsForLetters(code);
  return likely !== code && readPlain(likely).ok ? { ...reading, suggest: likely } : reading;
}

/** The check sign that belongs to the first seventeen signs. */
export function creditCodeCheckSign(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * ALPHABET.indexOf(code[place]!), 0);
  return ALPHABET[(31 - (sum % 31)) % 31]!;
}

function readPlain(code: string): CreditCodeReading {
  if (code === "") return { ok: false, problem: "empty" };
  if (/^\d{15}$/.test(code)) return { ok: false, problem: "fifteen-digit" };
  if (/^[0-9A-Z]{8}[0-9X]$/.test(code)) return { ok: false, problem: "organisation-code" };
  const character = [...code].find((sign) => !ALPHABET.includes(sign));
  if (character) return { ok: false, problem: "character", character };
  if (code.length !== 18) return { ok: false, problem: "length", length: code.length };

  const [department, kind, division] = [code[0]!, code[1]!, code.slice(2, 8)];
  const classes = CLASSES[department];
  if (!classes) return { ok: false, problem: "department", character: department };
  if (!classes.includes(kind)) return { ok: false, problem: "class", character: kind };
  if (!/^\d{6}$/.test(division)) return { ok: false, problem: "division" };
  if (creditCodeCheckSign(code) !== code[17]) return { ok: false, problem: "checksum" };
  return { ok: true, code, department, class: kind, division };
}

/** The alphabet leaves out the letters that look like digits, so a typed one is nearly always that digit. */
function digitsForLetters(code: string): string {
  const meant: Readonly<Record<string, string>> = { O: "0", I: "1", S: "5", Z: "2" };
  return code.replace(/[OISZ]/g, (letter) => meant[letter]!);
}
