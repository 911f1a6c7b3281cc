import type { Field, FieldKind } from "../dialog/field.ts";
import { type Cell, cellText } from "./cell.ts";
import { dayOfSerial } from "./reading/serial-day.ts";

/** What is wrong with a cell before anyone reads it as an answer. Wording: `sheet-cell-<problem>`. */
export type CellProblem = "formula" | "error" | "lost-digits" | "unexpected-day" | "true-or-false";

export type GivenAnswer = { given: unknown } | { problem: CellProblem } | { empty: true };

/** Kinds whose digits are no number to count with. */
const DIGITS: ReadonlySet<FieldKind> = new Set(["id-number", "mobile", "credit-code"]);
/** From here on spreadsheets keep zeros for the digits that they can't hold. */
const FIRST_LOSSY = 1e15;
const IN_SCIENTIFIC_FORM = /^\d(\.\d+)?E\+\d+$/iu;
/** Day numbers from 1927 to 2100; other numbers in a date column are days written without separators, or mistakes. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 73_415;

/** What a cell says to a question of this kind, in a form that the field reads. */
export function givenAnswer(cell: Cell, field: Field): GivenAnswer {
  if (cell === null) return { empty: true };
  if (typeof cell === "string") return givenText(cell, field);
  if (typeof cell === "number") return givenNumber(cell, field);
  if (typeof cell === "boolean") {
    return field.kind === "yes-no" ? { given: cell } : { problem: "true-or-false" };
  }
  if ("day" in cell) return field.kind === "date" ? { given: cell.day } : { problem: "unexpected-day" };
  return { problem: "formula" in cell ? "formula" : "error" };
}

function givenText(text: string, { kind }: Field): GivenAnswer {
  const said = text.trim();
  if (said === "") return { empty: true };
  if (DIGITS.has(kind) && IN_SCIENTIFIC_FORM.test(said)) return { problem: "lost-digits" };
  return { given: said };
}

function givenNumber(number: number, { kind }: Field): GivenAnswer {
  if (DIGITS.has(kind)) {
    return Math.abs(number) >= FIRST_LOSSY ? { problem: "lost-digits" } : { given: cellText(number) };
  }
  switch (kind) {
    case "date": {
      const isSerial = number >= FIRST_SERIAL && number <= LAST_SERIAL;
      return { given: (isSerial ? dayOfSerial(number) : undefined) ?? cellText(number) };
    }
    case "integer":
    case "money":
      return { given: number };
    default:
      return { given: cellText(number) };
  }
}

/** A number of 18 digits that was typed as a number and made text later: its last three digits are gone. */
export function seemsRounded(given: unknown): boolean {
  return typeof given === "string" && /^\d{15}000$/u.test(given.replace(/\s/gu, ""));
}
