import type { Finding } from "../rules/finding.ts";
import type { FieldKind } from "./field.ts";

/**
 * Something to say, before it is put into words. Pure data: whoever renders it knows the conversation, its fields
 * and the language.
 */
export interface Saying {
  /** The Fluent message. */
  message: string;
  args?: Readonly<Record<string, SayingArg>>;
  tone?: "breach" | "warning" | "success" | "notice";
  /** Present when `message` is the wording of a rule: its citation belongs under the text. */
  finding?: Finding;
  /** The question that this saying asks, for the input hint. `<message>.hint` may hold an example. */
  ask?: Ask;
  choices?: readonly SaidChoice[];
  /** `done` questions answered of `total`, and the field whose label names the one that is open. */
  progress?: { done: number; total: number; field: string };
  /** Answers to look over. Each may be edited by `edit:<field>`. */
  rows?: readonly SaidRow[];
}

/** Text and numbers go to Fluent as they are; the others are written out first. */
export type SayingArg = string | number | FieldLabel | FieldValue;

/** The label of a field. */
export interface FieldLabel {
  labelOf: string;
}

/** An answer as kept, to be written as that field shows it: a day with its weekday, money with separators, a choice's label. */
export interface FieldValue {
  valueOf: string;
  kept: unknown;
}

export interface Ask {
  field: string;
  kind: FieldKind | "secret";
  /** For dates, the day a picker opens on; for others, what stands in the input. As kept. */
  suggest?: unknown;
}

export interface SaidChoice {
  /** What comes back when it is picked; see the list in {@link choiceValue}. */
  value: string;
  label: { message: string; args?: Readonly<Record<string, SayingArg>> } | FieldValue;
  style?: "primary" | "plain" | "quiet";
}

export interface SaidRow {
  field: string;
  /** As kept; null where an optional question was skipped. */
  kept: unknown;
  /** Shown masked. */
  sensitive: boolean;
  /** Not shown at all, only that it is set. */
  secret: boolean;
}

/** The values of choices that the dialog understands. */
export const choiceValue = {
  answer: (field: string, kept: unknown) => `answer:${field}:${JSON.stringify(kept)}`,
  word: (word: string) => `word:${word}`,
  start: (conversation: string) => `do:start:${conversation}`,
  edit: (field: string) => `edit:${field}`,
  confirm: "do:confirm",
};
