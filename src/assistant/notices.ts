import type { Filing, Paper, Records } from "../filings/records.ts";
import type { Assistant } from "./assistant.ts";
import { chatState } from "./chat-state.ts";
import { filingReplies } from "./filing-replies.ts";

/** What happened to a filing outside the chat: a decision, or a download of its paper. */
export interface News {
  filing: Filing;
  papers: readonly Paper[];
  /** The same news is told once, however often it is sent. */
  key: string;
}

/** Tells the employer's admins, each in the language of their chat; only in the chat used last. */
export async function tellEmployer(assistant: Assistant, records: Records, news: News): Promise<void> {
  const [chat] = await records.chatsOfEmployer(news.filing.employer);
  if (!chat) return;
  const { language } = chatState(chat.state, "zh-CN");
  const replies = await filingReplies(
    { assistant, records, t: assistant.translators[language] },
    news.filing,
    news.papers,
  );
  for (const [place, reply] of replies.entries()) {
    await records.notify(chat.id, `${news.key}:${place}`, reply);
  }
}
