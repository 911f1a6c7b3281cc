import type { Field, Hearing, Reading } from "../field.ts";
import { isNothing, kept, plain, refused } from "./reading.ts";

export interface TextOptions {
  /** Fewest and most characters. */
  min?: number;
  max?: number;
  optional?: boolean;
  /** Masked wherever it is shown. */
  sensitive?: boolean;
  /** A password: only its argon2 hash is ever given here. */
  secret?: boolean;
  /**
   * "name": a person or a body; not only digits. "lines": may be several lines. "username": letters and digits as
   * people type them to sign in. "division": a place in six digits.
   */
  script?: "name" | "lines" | "username" | "division";
}

const MOST = 500;
const PICTURE = /\p{Extended_Pictographic}(?<![\p{ASCII}©®™])|[\u{1F1E6}-\u{1F1FF}]|\p{Emoji_Modifier}/u;
const UNSEEN = /[\p{Cf}]|\p{Variation_Selector}/gu;
const CONTROL = /\p{Cc}/u;
const NOT_A_CHARACTER = /[\p{Co}\p{Cs}\p{Cn}]/u;
const ARGON2_HASH = /^\$argon2(id|i|d)\$/u;
const USERNAME = /^[a-z0-9][a-z0-9._-]{3,31}$/u;

/** Free text, kept as typed but for the spaces around it. */
export function text(options: TextOptions = {}): Field<string> {
  const { optional = false, sensitive = false, secret = false } = options;
  return {
    ...plain,
    kind: "text",
    optional,
    sensitive: sensitive || secret,
    secret,
    ...(options.min !== undefined && { min: options.min }),
    max: options.max ?? MOST,
    read(given, { unprintable, places }): Reading<string> {
      if (secret) return readHash(given);
      if (optional && isNothing(given)) return { outcome: "skipped", keep: null };
      if (typeof given === "number") return readText(String(given), options, unprintable);
      if (typeof given !== "string") return refused("text");
      const place = options.script === "division" ? placeNamed(given, places) : undefined;
      return place ? kept(place, true) : readText(given, options, unprintable);
    },
  };
}

function placeNamed(typed: string, places: Hearing["places"] = []): string | undefined {
  const said = typed.normalize("NFKC").replace(/\s/gu, "");
  return places.find(({ names }) => names.includes(said))?.code;
}

function readHash(given: unknown): Reading<string> {
  return typeof given === "string" && ARGON2_HASH.test(given) ? kept(given) : refused("text-secret");
}

function readText(
  typed: string,
  { min = 1, max = MOST, script }: TextOptions,
  unprintable: ((text: string) => readonly string[]) | undefined,
): Reading<string> {
  const said =
    script === "lines" ? typed.replace(/\r\n?/gu, "\n").trim() : typed.trim().replace(/[\s\u3000]+/gu, " ");
  const length = [...said].length;
  if (length === 0) return refused("text-empty");
  if (length > max) return refused("text-long", { max, length });
  const seen = said.replace(UNSEEN, "");
  if (PICTURE.test(said)) return refused("text-picture", undefined, suggestion(seen, min));
  if (CONTROL.test(script === "lines" ? seen.replace(/[\n\t]/gu, "") : seen)) return refused("text-control");
  if (NOT_A_CHARACTER.test(seen)) return refused("text-private", { characters: privateIn(seen) });
  const missing = unprintable?.(seen.replace(/\n/gu, "")) ?? [];
  if (missing.length > 0) return refused("text-unprintable", { characters: missing.join(" ") });
  if ([...seen].length < min)
    return refused(seen === "" ? "text-empty" : "text-short", { min, length: [...seen].length });
  return readScript(seen, script, typed);
}

function readScript(said: string, script: TextOptions["script"], typed: string): Reading<string> {
  switch (script) {
    case "name":
      return /\p{L}/u.test(said) ? kept(said) : refused("text-name");
    case "username": {
      const lower = said.normalize("NFKC").toLowerCase();
      return USERNAME.test(lower) ? kept(lower, lower !== typed) : refused("text-username");
    }
    case "division": {
      const digits = said.normalize("NFKC").match(/^\D*(\d{6})\D*$/u)?.[1];
      return digits ? kept(digits, digits !== typed) : refused("text-division");
    }
    default:
      return kept(said);
  }
}

/** The text without its pictures, where enough is left of it. */
function suggestion(said: string, min: number): string | undefined {
  const bare = said
    .replace(/\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|\p{Emoji_Modifier}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return [...bare].length >= min ? bare : undefined;
}

function privateIn(said: string): string {
  const code = (sign: string) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  return [...said]
    .filter((sign) => NOT_A_CHARACTER.test(sign))
    .map(code)
    .join(" ");
}
