import type { MessageArgs } from "../i18n/translator.ts";
import type { Outgoing } from "./channel.ts";

export type Say = (message: string, args?: MessageArgs) => string;

/** Which number stands for which button, in the message shown last. */
export type NumberedChoices = ReadonlyMap<number, { value: string; label: string }>;

/**
 * A message as lines of text, for places without buttons: choices are numbered from 1, and so are rows that can be
 * edited; documents have the numbers given, else their place.
 */
export function plainLines(message: Outgoing, t: Say, documentNumbers: readonly number[] = []): string[] {
  const { progress, text, law, rows = [], documents = [], choices = [], input } = message;
  const at = progress && (input ? Math.min(progress.done + 1, progress.total) : progress.done);
  return [
    ...(progress ? [t("plain-step", { at: at!, total: progress.total, label: progress.label })] : []),
    ...text.split("\n"),
    ...(law ? [t("plain-law", { law })] : []),
    ...rows.map(({ label, value, edit }, place) =>
      edit ? t("plain-row-numbered", { number: place + 1, label, value }) : t("plain-row", { label, value }),
    ),
    ...documents.map(({ name, pages }, place) =>
      t("plain-document", { name, number: documentNumbers[place] ?? place + 1, pages: pages ?? 0 }),
    ),
    ...choices.map(({ label }, place) => t("plain-choice", { number: place + 1, label })),
  ];
}

export const numberedChoices = ({ choices = [] }: Outgoing): NumberedChoices =>
  new Map(choices.map(({ value, label }, place) => [place + 1, { value, label }]));

/** Kinds of question whose answer may itself be a small number, which then is no choice. */
const answeredByNumbers = new Set(["integer", "money", "date", "id-number", "mobile"]);

/** The button that a typed number stands for. */
export function chosenByNumber(typed: string, message: Outgoing | undefined) {
  if (!message || (message.input && answeredByNumbers.has(message.input.kind))) return undefined;
  const digits = typed.normalize("NFKC").trim();
  return /^\d{1,2}$/.test(digits) ? numberedChoices(message).get(Number(digits)) : undefined;
}
