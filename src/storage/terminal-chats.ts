import type { Database } from "./database.ts";
import { openChatState, sealChatState } from "./records/sealed.ts";

/** The private chats of people at a terminal, told apart by a name of their choice. */
export function terminalChats({ prisma, vault }: Pick<Database, "prisma" | "vault">) {
  return {
    /** Finds or makes the chat and its person, rewrites what is kept of it, and returns the person's id. */
    async open(name: string, rewrite: (state: unknown) => unknown): Promise<string> {
      return prisma.$transaction(async (tx) => {
        const chat = await tx.chat.upsert({
          where: { channel_account_externalId: { channel: "terminal", account: "", externalId: name } },
          create: {
            channel: "terminal",
            account: "",
            externalId: name,
            kind: "private",
            person: { create: {} },
          },
          update: {},
        });
        const person = chat.personId ?? (await tx.person.create({ data: {} })).id;
        const state = rewrite(openChatState(vault, chat.id, chat.stateSealed));
        await tx.chat.update({
          where: { id: chat.id },
          data: { personId: person, stateSealed: sealChatState(vault, chat.id, state) },
        });
        return person;
      });
    },
  };
}
