import type { Conversation } from "../dialog/conversation.ts";
import type { Vocabulary } from "../dialog/vocabulary.ts";

/** The ids of choices by their exact words, for each field that has choices. */
export type PickedChoices = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * What a drop-down puts into a cell, by a mere look: ten thousand rows hold few different words. Words of several
 * choices are left to the field, as is everything else that people type.
 */
export function pickedChoices({ id, fields }: Conversation, vocabulary: Vocabulary): PickedChoices {
  const choosing = Object.entries(fields).filter(([, { kind }]) => kind === "choice");
  return new Map(
    choosing.map(([name, { choices }]) => {
      const meanings = new Map<string, string>();
      const shared = new Set<string>();
      for (const choice of choices) {
        for (const word of new Set(vocabulary.wordsFor(id, name, choice))) {
          if (meanings.has(word)) shared.add(word);
          meanings.set(word, choice);
        }
      }
      for (const word of shared) meanings.delete(word);
      return [name, meanings];
    }),
  );
}
