import { addDays, dayOfWeek, daysBetween, type IsoDate, parts } from "../../domain/dates.ts";
import type { Language, Translator } from "../../i18n/translator.ts";

const instants: Record<Language, Intl.DateTimeFormat> = {
  "zh-CN": formatter("zh-CN"),
  en: formatter("en-GB"),
};

function formatter(locale: string) {
  return new Intl.DateTimeFormat(locale, {
    timeZone: "Asia/Shanghai",
    year: "numeric",
    month: locale === "zh-CN" ? "long" : "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
}

/** "2026年11月20日 16:42" in the office's time zone. */
export const moment = (at: Date, t: Translator): string => instants[t.language].format(at);

/** "2026年12月1日（周二）". */
export function calendarDay(day: IsoDate, t: Translator): string {
  const { year, month, day: dayOfMonth } = parts(day);
  return t("desk-day", {
    year: String(year),
    month,
    monthName: t(`desk-month-${month}`),
    day: dayOfMonth,
    weekday: t(`desk-weekday-${dayOfWeek(day)}`),
  });
}

/** How far a deadline is, and how much that matters. */
export function deadline(
  dueOn: IsoDate,
  today: IsoDate,
  t: Translator,
): { text: string; tone: "late" | "wait" | "fine" } {
  const left = daysBetween(today, dueOn);
  if (left < 0) return { text: t("desk-due-late", { days: -left }), tone: "late" };
  if (left === 0) return { text: t("desk-due-today"), tone: "wait" };
  if (dueOn === addDays(today, 1)) return { text: t("desk-due-tomorrow"), tone: "fine" };
  return { text: t("desk-due-in", { days: left }), tone: "fine" };
}
