import type { Language } from "../../i18n/translator.ts";

/* The offices and the people are in one zone; servers may be in any. */
const timeZone = "Asia/Shanghai";

const formats = (language: Language) => ({
  day: new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }),
  clock: new Intl.DateTimeFormat("sv-SE", { timeZone, timeStyle: "short" }),
  dayInWords: new Intl.DateTimeFormat(language, {
    timeZone,
    month: "long",
    day: "numeric",
    weekday: language === "en" ? "long" : "short",
  }),
  moment: new Intl.DateTimeFormat(language, { timeZone, dateStyle: "medium", timeStyle: "short" }),
});

const made: Record<Language, ReturnType<typeof formats>> = { "zh-CN": formats("zh-CN"), en: formats("en") };

/** YYYY-MM-DD where the people are. */
export const dayOf = (at: Date) => made["zh-CN"].day.format(at);
/** HH:mm where the people are. */
export const clockOf = (at: Date) => made["zh-CN"].clock.format(at);
/** 11月21日周六. */
export const dayInWords = (at: Date, language: Language) => made[language].dayInWords.format(at);
/** 2026年11月21日 17:30. */
export const momentInWords = (at: Date, language: Language) => made[language].moment.format(at);
