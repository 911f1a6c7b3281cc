import { type Vocabulary, vocabularyOf } from "../dialog/vocabulary.ts";
import { missingGlyphs } from "../documents/printable.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Region } from "../regions/region.ts";

/** The words people use, from the locales; the places of these offices may be named, and names must be printable. */
export function createVocabulary(translators: readonly Translator[], regions: readonly Region[]): Vocabulary {
  const places = regions
    .flatMap(({ jurisdiction }) => jurisdiction.divisions)
    .map((code) => ({
      code,
      names: translators
        .filter((t) => t.has(`division-${code}.names`))
        .flatMap((t) => t(`division-${code}.names`).split("|")),
    }));
  return vocabularyOf(translators, { places, unprintable: missingGlyphs });
}
