import type { Translator } from "../i18n/translator.ts";

/** What somebody who has not written yet may begin with. */
export function menuExamples(t: Translator): { value: string; label: string; style?: "primary" }[] {
  return [
    { value: "do:start:register", label: t("assistant-start-register"), style: "primary" },
    { value: "do:start:new-contract", label: t("assistant-start-new-contract") },
    { value: "do:list", label: t("assistant-list") },
    { value: "do:human", label: t("dialog-word-human") },
  ];
}
