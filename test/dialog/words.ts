import { loadTranslators } from "../../src/app/locales.ts";
import { vocabularyOf } from "../../src/dialog/vocabulary.ts";

/** The product's own wording, as the app hands it to the dialog. */
export const translators = loadTranslators();
export const vocabulary = vocabularyOf(Object.values(translators));
