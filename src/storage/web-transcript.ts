import type { ChatLine, Transcript } from "../channels/web/ports.ts";
import type { Database } from "./database.ts";
import { readTranscript } from "./messages/transcript.ts";

/** The lines of a person's web chat, which is named after the person. */
export function webTranscript(database: Database): Transcript {
  const chatOf = (person: string) =>
    database.prisma.chat.findUnique({
      where: { channel_account_externalId: { channel: "web", account: "", externalId: person } },
      select: { id: true, lastSeq: true },
    });
  return {
    async lastSeq(person) {
      return (await chatOf(person))?.lastSeq ?? 0;
    },
    async after(person, seq, limit): Promise<ChatLine[]> {
      const chat = await chatOf(person);
      return chat ? readTranscript(database, chat.id, seq, limit) : [];
    },
  };
}
