import type { Conversation } from "../dialog/conversation.ts";
import type { Vocabulary } from "../dialog/vocabulary.ts";
import type { Translator } from "../i18n/translator.ts";
import { headingsOf, sheetColumns } from "./columns.ts";
import type { WantedSheet } from "./wanted-sheet.ts";

/** What an upload for a conversation with an office has to be. Headings count in every language. */
export function wantSheet(
  conversation: Conversation,
  office: string,
  { t, all, vocabulary }: { t: Translator; all: readonly Translator[]; vocabulary: Vocabulary },
): WantedSheet {
  return {
    office,
    conversation: conversation.id,
    columns: sheetColumns(conversation, t).map(({ name, label, need }) => ({
      field: name,
      label,
      labels: headingsOf(conversation, name, vocabulary),
      required: need === "always",
    })),
    ours: all.flatMap((language) => [language("sheet-reasons"), language("sheet-notes")]),
  };
}
