import { conversations } from "../../conversations/index.ts";
import type { Assistant } from "../assistant/assistant.ts";
import type { Region } from "../regions/region.ts";
import { loadTranslators } from "./locales.ts";
import { papermaker } from "./papermaker.ts";
import { createVocabulary } from "./vocabulary.ts";
import { workdaysAfter } from "./workdays-after.ts";

/** The assistant of an office, from the conversations and the wording that the product ships. */
export function createAssistant(region: Region): Assistant {
  const translators = loadTranslators();
  return {
    region,
    conversations,
    translators,
    vocabulary: createVocabulary(Object.values(translators), [region]),
    papermaker: papermaker(region, conversations, translators["zh-CN"]),
    workdaysAfter,
  };
}
