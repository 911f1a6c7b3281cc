/*
 * The kinds of values that documents are made from, as people's answers are kept: days "YYYY-MM-DD", money a number
 * of yuan, choices their ids, skipped questions null. Error messages are the ids of data-problems.ts.
 */
import { z } from "zod";
import { type IsoDate, parseIsoDate } from "../domain/dates.ts";
import { type Fen, yuan } from "../domain/money.ts";
import type { DataProblem } from "./data-problems.ts";
import { missingGlyphs } from "./printable.ts";

type Issue = { input?: unknown };

const says = (problem: DataProblem) => ({
  error: (issue: Issue) => (issue.input === undefined || issue.input === null ? "missing" : problem),
});

/** Refuses what the fonts can't print; `allowed` are control characters that the field understands. */
function printable(text: string, context: z.RefinementCtx, allowed: string) {
  const characters = missingGlyphs(text).filter((character) => !allowed.includes(character));
  if (characters.length > 0)
    context.addIssue({ code: "custom", message: "unprintable", params: { characters } });
}

/** Text on one line. */
export const line = (longest: number) =>
  z
    .string(says("not-text"))
    .transform((text) => text.normalize("NFC").trim())
    .superRefine((text, context) => {
      if (text === "") context.addIssue({ code: "custom", message: "missing" });
      if ([...text].length > longest) context.addIssue({ code: "custom", message: "too-long" });
      printable(text, context, "");
    });

/** Text of several paragraphs: an array of lines without the empty ones. */
export const paragraphs = (longest: number) =>
  z
    .string(says("not-text"))
    .superRefine((text, context) => {
      if ([...text].length > longest) context.addIssue({ code: "custom", message: "too-long" });
      printable(text.normalize("NFC"), context, "\r\n\t");
    })
    .transform((text) =>
      text
        .normalize("NFC")
        .split(/[\r\n]+/)
        .map((part) => part.replaceAll("\t", " ").trim()),
    )
    .transform((parts) => parts.filter((part) => part !== ""));

export const day = z.string(says("not-a-day")).transform((text, context): IsoDate => {
  const date = parseIsoDate(text);
  if (date) return date;
  context.addIssue({ code: "custom", message: "not-a-day" });
  return z.NEVER;
});

/** "YYYY-MM", as social insurance counts. */
export const month = z
  .string(says("not-a-month"))
  .refine((text) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text), "not-a-month");

/** Yuan in, fen out. */
export const amount = z.number(says("not-an-amount")).transform((value, context): Fen => {
  try {
    if (value >= 0 && value < 1e10) return yuan(value);
  } catch {
    // Told below: fractions of a fen.
  }
  context.addIssue({ code: "custom", message: "not-an-amount" });
  return z.NEVER;
});

export const wholeNumber = (least: number, most: number) =>
  z
    .int(says("not-a-whole-number"))
    .min(least, says("not-a-whole-number"))
    .max(most, says("not-a-whole-number"));

export const choice = <const T extends readonly [string, ...string[]]>(ids: T) =>
  z.enum(ids, says("not-a-choice"));

/** A value that may be left out; skipped questions are kept as null. */
export const optional = <T extends z.ZodType>(field: T) =>
  z.preprocess((value) => value ?? undefined, field.optional());
