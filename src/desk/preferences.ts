import { getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { type Language, languages } from "../i18n/translator.ts";
import type { DeskContext, DeskEnvironment } from "./environment.ts";
import { cookieRules } from "./security/cookies.ts";

const yearSeconds = 31_536_000;
const languageCookie = "wq_desk_language";
const shortcutsCookie = "wq_desk_shortcuts";

/** What an officer prefers is kept in their browser, so that it also holds before they sign in. */
export const loadPreferences = createMiddleware<DeskEnvironment>(async (c, next) => {
  const kept = getCookie(c, languageCookie);
  const language = languages.find((known) => known === kept) ?? "zh-CN";
  c.set("language", language);
  c.set("t", c.get("ports").translators[language]);
  c.set("shortcuts", getCookie(c, shortcutsCookie) !== "off");
  await next();
});

export function keepLanguage(c: DeskContext, language: Language): void {
  setCookie(c, languageCookie, language, { ...cookieRules(c), maxAge: yearSeconds });
}

export function keepShortcuts(c: DeskContext, on: boolean): void {
  setCookie(c, shortcutsCookie, on ? "on" : "off", { ...cookieRules(c), maxAge: yearSeconds });
}
