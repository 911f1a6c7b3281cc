/** The words that people use for what is asked. The dialog holds no wording; the app takes it from the locales. */
export interface Vocabulary {
  /** The words by which people mean a choice, in every language, the label first. */
  wordsFor(conversation: string, field: string, choice: string): readonly string[];
  /** The field's label in every language. */
  labelsOf(conversation: string, field: string): readonly string[];
  /** Places that people may name instead of giving their six digits. */
  places?: readonly Place[];
  /** Characters of a text that no font of ours can print. */
  unprintable?(text: string): readonly string[];
}

/** A division by its code, and what people call it. */
export interface Place {
  code: string;
  names: readonly string[];
}

/** What a vocabulary needs of a translator. */
export interface Wording {
  (message: string): string;
  has(message: string): boolean;
}

/** The attributes of a field's message that hold a choice's label and further words; Fluent allows no "+" in them. */
export function choiceAttributes(choice: string): { label: string; words: string } {
  const id = choice.replace(/[^\w-]/gu, "-");
  return { label: `choice-${id}`, words: `words-${id}` };
}

/** Gathers `.choice-<id>` (labels), `.words-<id>` (further words, separated by "|") and `.label` of all languages. */
export function vocabularyOf(
  languages: readonly Wording[],
  more: Pick<Vocabulary, "places" | "unprintable"> = {},
): Vocabulary {
  const remembered = new Map<string, readonly string[]>();
  const gather = (message: string, attributes: readonly string[]) => {
    const key = `${message}.${attributes[0]}`;
    const found =
      remembered.get(key) ??
      attributes.flatMap((attribute) =>
        languages
          .filter((wording) => wording.has(`${message}.${attribute}`))
          .flatMap((wording) => wording(`${message}.${attribute}`).split("|")),
      );
    remembered.set(key, found);
    return found;
  };
  return {
    wordsFor: (conversation, field, choice) => {
      const { label, words } = choiceAttributes(choice);
      return gather(`${conversation}-${field}`, [label, words]);
    },
    labelsOf: (conversation, field) => gather(`${conversation}-${field}`, ["label"]),
    ...more,
  };
}
