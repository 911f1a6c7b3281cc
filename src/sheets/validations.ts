import type { DataValidation } from "exceljs";
import { day } from "../domain/dates.ts";
import type { Translator } from "../i18n/translator.ts";
import type { SheetColumn } from "./columns.ts";
import { dateOf } from "./workbook-writer.ts";

/** Excel calls a workbook damaged whose texts are longer. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_LIST = 255;
const FIRST_DAY = dateOf(day("1900-03-01"));
const LAST_DAY = dateOf(day("2100-12-31"));

/** What the spreadsheet itself tells and asks of whoever types into a column. Reading holds to none of it. */
export function validationOf(
  column: SheetColumn,
  listRange: string | undefined,
  t: Translator,
): DataValidation {
  return {
    ...constraintOf(column, listRange),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: column.label.slice(0, LONGEST_TITLE),
    prompt: explanation(column, t).slice(0, LONGEST_PROMPT),
    ...stopOf(column, t),
  } as DataValidation;
}

/** Whether the choices fit into the validation itself. Longer ones, and any with a comma, go to the hidden sheet. */
export function fitsInline(choices: readonly string[]): boolean {
  const list = choices.join(",");
  return list.length <= LONGEST_LIST - 2 && !choices.some((choice) => /[",]/u.test(choice));
}

function constraintOf({ field, choices }: SheetColumn, listRange: string | undefined) {
  switch (field.kind) {
    case "choice":
    case "yes-no":
      return { type: "list", formulae: [listRange ?? `"${choices.join(",")}"`] };
    case "date":
      return { type: "date", operator: "between", formulae: [FIRST_DAY, LAST_DAY] };
    case "integer":
      return { type: "whole", operator: "between", formulae: [field.min, field.max] };
    case "money":
      return { type: "decimal", operator: "between", formulae: [field.min, field.max] };
    case "id-number":
    case "mobile":
    case "credit-code":
      // Generous: spaces are understood, and a passport is short.
      return { type: "textLength", operator: "between", formulae: [5, 24] };
    default:
      return { type: "textLength", operator: "between", formulae: [field.min ?? 0, field.max ?? 500] };
  }
}

function stopOf({ field, label }: SheetColumn, t: Translator) {
  const stop = (message: string, style: "stop" | "warning" = "stop") => ({
    showErrorMessage: true,
    errorStyle: style,
    errorTitle: t("sheet-stop-title"),
    error: `${label}：${message}`.slice(0, LONGEST_PROMPT),
  });
  switch (field.kind) {
    case "choice":
    case "yes-no":
      return stop(t("sheet-stop-choice"));
    case "date":
      // A length such as 三年 is understood too.
      return stop(t("sheet-stop-date"), field.from ? "warning" : "stop");
    case "integer":
      return stop(t("sheet-stop-integer", { min: field.min!, max: field.max! }));
    case "money":
      return stop(t("sheet-stop-money", { max: field.max! }));
    default:
      return stop(ruleOf(field, t), "warning");
  }
}

/** What to fill in: the rule of its kind, and the hint of the question. */
export function explanation({ field, hint }: SheetColumn, t: Translator): string {
  return [ruleOf(field, t), hint].filter(Boolean).join("\n");
}

function ruleOf(field: SheetColumn["field"], t: Translator): string {
  const { kind } = field;
  if (kind === "text") return t("sheet-rule-text", { min: field.min ?? 0, max: field.max ?? 500 });
  if (kind === "integer") return t("sheet-rule-integer", { min: field.min!, max: field.max! });
  if (kind === "date" && field.from) return t("sheet-rule-date-or-length");
  return t(`sheet-rule-${kind}`);
}
