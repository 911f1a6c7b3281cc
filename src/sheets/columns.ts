import type { Conversation } from "../dialog/conversation.ts";
import type { Field, FieldKind } from "../dialog/field.ts";
import { choiceAttributes, type Vocabulary } from "../dialog/vocabulary.ts";
import type { Translator } from "../i18n/translator.ts";

/** One question of a conversation as a column. */
export interface SheetColumn {
  name: string;
  field: Field;
  label: string;
  /** "sometimes": it hangs on other answers whether the question applies. */
  need: "always" | "sometimes" | "never";
  question: string;
  hint?: string;
  /** The labels of a choice in the order shown; yes and no of such a question. */
  choices: readonly string[];
}

/** Their hints give examples for a chat (昨天, 两个月), which a spreadsheet would not let anyone type. */
const SPOKEN: ReadonlySet<FieldKind> = new Set(["date", "integer"]);

/** The columns of a conversation, in the order of its questions. Files and passwords have none. */
export function sheetColumns(conversation: Conversation, t: Translator): SheetColumn[] {
  return conversation.steps
    .filter(({ ask }) => conversation.fields[ask]!.kind !== "file" && !conversation.fields[ask]!.secret)
    .map(({ ask, when, dispensable, tell }) => {
      const field = conversation.fields[ask]!;
      const message = `${conversation.id}-${ask}`;
      return {
        name: ask,
        field,
        label: t(`${message}.label`),
        need: field.optional ? "never" : when || dispensable ? "sometimes" : "always",
        // Nobody is there yet of whom a question could tell something.
        question: tell ? t(`${message}.label`) : t(message),
        ...(t.has(`${message}.hint`) && !SPOKEN.has(field.kind) && { hint: t(`${message}.hint`) }),
        choices: choicesOf(field, message, t),
      };
    });
}

function choicesOf({ kind, choices }: Field, message: string, t: Translator): string[] {
  if (kind === "yes-no") return [t("sheet-yes"), t("sheet-no")];
  return choices.map((choice) => t(`${message}.${choiceAttributes(choice).label}`));
}

/** The headings by which columns are known: their labels in every language, and the fields' own names. */
export function headingsOf(conversation: Conversation, name: string, vocabulary: Vocabulary): string[] {
  return [...vocabulary.labelsOf(conversation.id, name), name];
}
