/** What the rules for a change (合同变更) may know: the understood answers, any of them missing. Money is fen. */
import type { IsoDate } from "../domain/dates.ts";
import type { Fen } from "../domain/money.ts";
import type { HoursSystem } from "./terms.ts";

/** What can be changed by agreement (劳动合同法 第三十五条). Everything else is a correction or a new contract. */
export const changeItems = ["wage", "position", "workplace", "hours", "term", "other"] as const;
export type ChangeItem = (typeof changeItems)[number];

/** The field that holds an item's new value. */
export const newValueOf = {
  wage: "newMonthlyWage",
  position: "newPosition",
  workplace: "newWorkplace",
  hours: "newHoursSystem",
  term: "newEndsOn",
  other: "otherChange",
} as const satisfies Record<ChangeItem, string>;

export interface ChangeAnswers {
  items: readonly ChangeItem[] | ChangeItem;
  newMonthlyWage: Fen;
  newPosition: string;
  newWorkplace: string;
  newHoursSystem: HoursSystem;
  newEndsOn: IsoDate;
  otherChange: string;
  effectiveOn: IsoDate;
}

export type ChangeTerms = { readonly [Name in keyof ChangeAnswers]?: ChangeAnswers[Name] | undefined };

/** The items as a list, whichever way they were answered; undefined while not answered. */
export function itemsOf({ items }: ChangeTerms): readonly ChangeItem[] | undefined {
  return typeof items === "string" ? [items] : items;
}
