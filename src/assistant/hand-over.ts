import type { Outgoing } from "../channels/channel.ts";
import type { Moment } from "./assistant.ts";

/** Hands the chat to the officers (人工) and says how it goes on. */
export async function openTicket({
  records,
  chat,
  person,
  employer,
  t,
  assistant,
}: Moment): Promise<Outgoing> {
  const { number } = await records.tickets.open({
    chat: chat.id,
    person: person.id,
    ...(employer && { employer: employer.id }),
    cause: "asked",
    text: t("assistant-ticket-asked"),
  });
  return {
    text: t("assistant-handed-over", { number, phone: assistant.region.contacts.phone }),
    tone: "notice",
  };
}
