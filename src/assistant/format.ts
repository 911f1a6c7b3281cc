import type { Conversation } from "../dialog/conversation.ts";
import { choiceAttributes } from "../dialog/vocabulary.ts";
import { dayOfWeek, type IsoDate, parseIsoDate, parts } from "../domain/dates.ts";
import { maskIdNumber, maskMobile, maskNumbersIn } from "../domain/masking.ts";
import { formatYuan, yuan } from "../domain/money.ts";
import type { Translator } from "../i18n/translator.ts";

/** 2026年12月1日（周二）. */
export function formatDay(date: IsoDate, t: Translator): string {
  const { year, month, day } = parts(date);
  return t("format-day", { year: String(year), month, day, weekday: dayOfWeek(date) });
}

/** 2026年12月1日, for days on which nobody has to do anything. */
export function formatPlainDay(date: IsoDate, t: Translator): string {
  const { year, month, day } = parts(date);
  return t("format-plain-day", { year: String(year), month, day });
}

/** An answer as kept, as people read it: days with weekday, money with separators, choices by their label. */
export function formatAnswer(
  conversation: Conversation,
  name: string,
  kept: unknown,
  t: Translator,
  show: { masked: boolean },
): string {
  const field = conversation.fields[name];
  if (kept === null || kept === undefined) return t("format-none");
  if (!field) return String(kept);
  const message = `${conversation.id}-${name}`;
  switch (field.kind) {
    case "date":
      return formatDay(kept as IsoDate, t);
    case "money":
      return t("format-yuan", { amount: formatYuan(yuan(Number(kept))) });
    case "integer":
      return field.unit ? t("format-count", { count: Number(kept), unit: field.unit }) : String(kept);
    case "choice":
      return [kept]
        .flat()
        .map((choice) => t(`${message}.${choiceAttributes(String(choice)).label}`))
        .join(t("dialog-list-separator"));
    case "yes-no":
      return t(kept ? "format-yes" : "format-no");
    case "id-number":
      return show.masked ? maskIdNumber(String(kept)) : String(kept);
    case "mobile":
      return show.masked ? maskMobile(String(kept)) : String(kept);
    case "file":
      return (kept as { ticked?: true }).ticked ? t("format-ticked") : (kept as { name: string }).name;
    case "text":
    case "credit-code":
      if (field.secret) return "••••••";
      // The new value of a choice is a text among others, and has its label all the same.
      if (/^[\w+-]+$/.test(String(kept)) && t.has(`${message}.${choiceAttributes(String(kept)).label}`))
        return t(`${message}.${choiceAttributes(String(kept)).label}`);
      return name === "division" && t.has(`division-${String(kept)}`)
        ? t(`division-${String(kept)}`)
        : show.masked
          ? maskNumbersIn(String(kept))
          : String(kept);
  }
}

/** Arguments of a finding or a refusal: names that end in On or Day are days (without the weekday where they begin with since),
 * names that end in Wage or Amount money in yuan. */
export function formatArgs(
  args: Readonly<Record<string, string | number>>,
  t: Translator,
): Record<string, string | number> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, formatArg(name, value, t)]));
}

function formatArg(name: string, value: string | number, t: Translator): string | number {
  if (/(On|Day)$/.test(name) && typeof value === "string") {
    const day = parseIsoDate(value);
    if (!day) return value;
    return /^since/.test(name) ? formatPlainDay(day, t) : formatDay(day, t);
  }
  if (/(Wage|Amount)$/.test(name) && typeof value === "number") return formatYuan(yuan(value));
  return value;
}
