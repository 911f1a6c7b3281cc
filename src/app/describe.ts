import { describeAnswers } from "../assistant/describe-answers.ts";
import { lawLine, wordFinding } from "../assistant/voice.ts";
import type { Describe } from "../desk/ports.ts";
import type { Conversation } from "../dialog/conversation.ts";
import type { Language, Translator } from "../i18n/translator.ts";

/** Shows officers what was filled in, in the words in which it was asked. */
export function describeFor(
  conversations: readonly Conversation[],
  translators: Readonly<Record<Language, Translator>>,
): Describe {
  const rows = (id: string, answers: Readonly<Record<string, unknown>>, language: Language) => {
    const conversation = conversations.find((candidate) => candidate.id === id);
    if (!conversation) return [];
    const t = translators[language];
    const masked = new Map(
      describeAnswers(conversation, answers, t, { masked: true }).map(({ field, value }) => [field, value]),
    );
    return describeAnswers(conversation, answers, t, { masked: false })
      .filter(({ field }) => conversation.fields[field]!.kind !== "file")
      .map(({ field, label, value, sensitive }) => ({
        field,
        label,
        value,
        ...(sensitive && { masked: masked.get(field)! }),
      }));
  };
  return {
    answers: (kind, answers, language) => rows(kind, answers, language),
    profile: (profile, language) => rows("profile", profile, language),
    finding: (finding, language) => ({
      text: wordFinding(finding, translators[language]),
      law: lawLine(finding, translators[language]),
    }),
  };
}
