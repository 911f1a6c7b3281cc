import type { Records } from "../filings/records.ts";
import type { Handler } from "../messaging/ports.ts";
import type { Assistant } from "./assistant.ts";
import { chatState } from "./chat-state.ts";

/** What is said when a message failed for good: the form is kept, an officer is asked, and the person goes on. */
export function apologyHandler({ translators }: Assistant): Handler<Records> {
  return async ({ chat, records }) => {
    const state = chatState(chat.state, "zh-CN");
    const t = translators[state.language];
    const person = await records.people.ofChat(chat.id);
    const employer = await records.employers.ofAdmin(person.id);
    const { number } = await records.tickets.open({
      chat: chat.id,
      person: person.id,
      ...(employer && { employer: employer.id }),
      cause: "failed",
      text: t("assistant-ticket-failed"),
    });
    // What was sent is not repeated here: it may be the very thing that can't be handled, or a personal number.
    return {
      state,
      replies: [{ text: t("assistant-apology", { number }), tone: "warning" }],
      shown: t("assistant-line-not-handled"),
    };
  };
}
