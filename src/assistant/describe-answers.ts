import type { Conversation } from "../dialog/conversation.ts";
import type { Translator } from "../i18n/translator.ts";
import { formatAnswer } from "./format.ts";

export interface DescribedAnswer {
  field: string;
  label: string;
  value: string;
  sensitive: boolean;
}

/** Answers as label and value, in the order in which they are asked, with what belongs to no question left out. */
export function describeAnswers(
  conversation: Conversation,
  answers: Readonly<Record<string, unknown>>,
  t: Translator,
  show: { masked: boolean },
): DescribedAnswer[] {
  const asked = conversation.steps.map(({ ask }) => ask);
  const others = Object.keys(conversation.fields).filter((field) => !asked.includes(field));
  return [...asked, ...others]
    .filter((field) => answers[field] !== undefined && answers[field] !== null)
    .filter((field) => !conversation.fields[field]!.secret)
    .map((field) => {
      const { sensitive } = conversation.fields[field]!;
      return {
        field,
        label: t(`${conversation.id}-${field}.label`),
        value: formatAnswer(conversation, field, answers[field], t, { masked: show.masked && sensitive }),
        sensitive,
      };
    });
}
