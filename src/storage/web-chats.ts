import type { Database } from "./database.ts";
import { openChatState, sealChatState } from "./records/sealed.ts";

export interface WebChats {
  /** What the handler kept of a person's web chat; undefined when they have not written yet. */
  state(person: string): Promise<unknown>;
  /** Rewrites what is kept of one person's chat in the light of another's. Does nothing when the other has none. */
  change(from: string, to: string, merge: (own: unknown, other: unknown) => unknown): Promise<void>;
  /** Calls `wake` when the person's chat grows, in whichever process. Returns how to stop. */
  watch(person: string, wake: () => void): () => void;
}

/** The web chats themselves, each named after its person. */
export function webChats({ prisma, vault, wakes }: Database): WebChats {
  const named = (person: string) => ({
    channel_account_externalId: { channel: "web", account: "", externalId: person },
  });
  return {
    async state(person) {
      const chat = await prisma.chat.findUnique({ where: named(person) });
      return chat ? openChatState(vault, chat.id, chat.stateSealed) : undefined;
    },
    async change(from, to, merge) {
      await prisma.$transaction(async (tx) => {
        // Locked in one order, so that two sign-ins at once don't wait for each other for ever.
        for (const person of [from, to].sort()) {
          await tx.$queryRaw`SELECT 1 FROM "Chat" WHERE "channel" = 'web' AND "account" = '' AND "externalId" = ${person} FOR UPDATE`;
        }
        const other = await tx.chat.findUnique({ where: named(from) });
        if (!other) return;
        const own =
          (await tx.chat.findUnique({ where: named(to) })) ??
          (await tx.chat.create({
            data: { channel: "web", account: "", externalId: to, kind: "private", personId: to },
          }));
        const state = merge(
          openChatState(vault, own.id, own.stateSealed),
          openChatState(vault, other.id, other.stateSealed),
        );
        // Photos sent for what moves along move too; those that a filing has stay where they are.
        await tx.upload.updateMany({
          where: { personId: from, filingId: null, employerId: null },
          data: { personId: to },
        });
        await tx.chat.update({
          where: { id: own.id },
          data: { stateSealed: sealChatState(vault, own.id, state) },
        });
      });
    },
    watch(person, wake) {
      let chat: string | undefined;
      return wakes.subscribe((heard) => {
        if (heard.kind !== "outbox" || heard.channel !== "web") return;
        if (chat !== undefined) {
          if (chat === heard.chat) wake();
          return;
        }
        // Looked up late: the chat may be made by the very message that this is the answer to.
        prisma.chat
          .findUnique({ where: named(person), select: { id: true } })
          .then((found) => {
            chat = found?.id;
            if (chat === heard.chat) wake();
          })
          .catch(() => wake());
      });
    },
  };
}
