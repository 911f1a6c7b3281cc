import { describeAnswers } from "../assistant/describe-answers.ts";
import type { Conversation } from "../dialog/conversation.ts";
import { type DocumentKindName, documentKinds } from "../documents/kinds.ts";
import { renderDocument } from "../documents/render-document.ts";
import type { Papermaker } from "../filings/papermaker.ts";
import type { paperData } from "../filings/papers.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Region } from "../regions/region.ts";

/** Papers are always made in Chinese: that is the text that binds. */
export function papermaker(
  region: Region,
  conversations: readonly Conversation[],
  chinese: Translator,
): Papermaker {
  return (kind, data, options) => {
    if (!(kind in documentKinds)) throw new Error(`No document of kind "${kind}"`);
    const facts = data as ReturnType<typeof paperData>;
    const complete = kind === "entry-sheet" ? { ...facts, ...entries(facts) } : data;
    return renderDocument(kind as DocumentKindName, complete, chinese, options);
  };

  /** What is typed into the portal, and where: the same rows that the chat shows for copying. */
  function entries({ filing, answers }: ReturnType<typeof paperData>) {
    const conversation = conversations.find(({ id }) => id === filing.kind)!;
    return {
      menuPath: region.portal.menus[filing.kind].path,
      rows: describeAnswers(conversation, answers, chinese, { masked: false })
        .filter(({ field }) => conversation.fields[field]!.kind !== "file")
        .map(({ label, value }) => ({ label, value })),
      subject: filing.subject,
    };
  }
}
