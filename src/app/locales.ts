import { fileURLToPath } from "node:url";
import { type Language, languages, loadLanguage, type Translator } from "../i18n/translator.ts";

export const localesFolder = fileURLToPath(new URL("../../locales", import.meta.url));

/** The translators of all languages, from the product's own wording. */
export function loadTranslators(): Record<Language, Translator> {
  return Object.fromEntries(
    languages.map((language) => [language, loadLanguage(localesFolder, language)]),
  ) as Record<Language, Translator>;
}
