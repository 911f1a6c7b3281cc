import type { IsoDate } from "../domain/dates.ts";

/** The closed set of question kinds. Channels and sheets know these and nothing else about a field. */
export type FieldKind =
  | "text"
  | "integer"
  | "money"
  | "date"
  | "choice"
  | "yes-no"
  | "id-number"
  | "mobile"
  | "credit-code"
  | "file";

/**
 * One thing we ask for. The same field is a chat question, an Excel column, a form input and a JSON answer,
 * all read by `read`, so all are held to the same understanding.
 */
export interface Field<T = unknown> {
  kind: FieldKind;
  /** Ids of the choices, in the order shown; empty for kinds without any. */
  choices: readonly string[];
  /** The choices shown as buttons, first among `choices`; the others are picked by their words only. Default: all. */
  shown?: readonly string[];
  /** Several choices make one answer, kept as a list of ids in the order of `choices`. */
  many?: boolean;
  /** The question may be skipped; its value is then absent. */
  optional: boolean;
  /** Masked wherever it is shown, and never echoed in full. */
  sensitive: boolean;
  /** Taken in by the channel and hashed before it is stored; typed text is refused. */
  secret: boolean;
  /** The unit of an integer, which decides what is understood ("半年" is 6 months, "每月15号" the day 15). */
  unit?: IntegerUnit;
  min?: number;
  max?: number;
  /** A date that may be given as a length ("三年") counted from this field, first day included. */
  from?: string;
  /** For files: accepted media types. */
  accept?: readonly string[];
  /**
   * Understands what was given. Accepts its own `keep` unchanged, because kept answers are read again each turn.
   */
  read(given: unknown, hearing: Hearing): Reading<T>;
}

export type IntegerUnit = "months" | "days" | "people" | "day-of-month";

/** What a field may use to understand an answer. */
export interface Hearing {
  today: IsoDate;
  /** Answers already understood. */
  known: Readonly<Record<string, unknown>>;
  /** The words by which people mean a choice, in every language, the label first. */
  wordsFor(choice: string): readonly string[];
  /** Places that people may name instead of giving their six digits. */
  places?: readonly { code: string; names: readonly string[] }[];
  /** Characters of a text that no font of ours can print. Without it, every character passes. */
  unprintable?(text: string): readonly string[];
}

export type Reading<T = unknown> =
  /** `value` is for rules (money in fen); `keep` is the same answer as it is stored and shown again (money in yuan). */
  | { outcome: "understood"; value: T; keep: unknown; echo: boolean }
  /** The optional question was skipped. */
  | { outcome: "skipped"; keep: unknown }
  /** More than one meaning: the person picks, we never guess. Each candidate is a value as kept. */
  | { outcome: "ambiguous"; candidates: readonly unknown[] }
  /** `problem` names the Fluent message `unreadable-<problem>`; `suggest` is a value that would do. */
  | {
      outcome: "unreadable";
      problem: string;
      args?: Readonly<Record<string, string | number>>;
      suggest?: unknown;
    };
