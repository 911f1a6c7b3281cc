/*
 * What a correction mends: basic data only. A term that the parties agreed on is changed by agreement instead, and
 * whether a field may be corrected is for the rules to say.
 */
import { z } from "zod";
import { type IsoDate, parseIsoDate } from "../domain/dates.ts";
import { choice, line, optional } from "./data-fields.ts";

const fields = [
  "workerName",
  "idKind",
  "idNumber",
  "birthDate",
  "sex",
  "retirementCategory",
  "mobile",
  "address",
] as const;
type Field = (typeof fields)[number];

/** Words of the fields whose values are ids. */
const valueMessages: Partial<Record<Field, string>> = {
  idKind: "document-id",
  sex: "document-sex",
  retirementCategory: "statement-retirement",
};

const one = z.object({ label: line(60), from: optional(line(200)), to: line(200) });

export const correctionsIn = {
  /** One field and its right value, as the conversation asks for them. */
  answers: { field: optional(choice(fields)), newValue: optional(line(200)) },
  /** Or several, in words. */
  data: optional(z.array(one, { error: () => "not-rows" }).max(20, { error: () => "not-rows" })),
};

interface Corrections {
  contract: Partial<Record<Field, string | undefined>>;
  answers: { field?: Field | undefined; newValue?: string | undefined };
  corrections?: readonly z.infer<typeof one>[] | undefined;
}

/** Rows of: what, as it is on record, as it should be. Empty if nothing is to be corrected. */
export function correctionRows(
  { contract, answers, corrections }: Corrections,
  say: (message: string) => string,
  day: (date: IsoDate) => string = String,
): string[][] {
  if (corrections && corrections.length > 0) {
    return corrections.map(({ label, from, to }) => [label, from ?? "", to]);
  }
  const { field, newValue } = answers;
  if (!field || newValue === undefined) return [];
  const shown = (value: string | undefined) => {
    if (value === undefined) return "";
    const date = field === "birthDate" ? parseIsoDate(value) : undefined;
    if (date) return day(date);
    const message = valueMessages[field];
    return message ? say(`${message}-${value}`) : value;
  };
  return [[say(`statement-item-${field}`), shown(contract[field]), shown(newValue)]];
}
