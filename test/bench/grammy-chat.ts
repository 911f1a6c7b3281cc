import {
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
  type VersionedState,
} from "@grammyjs/conversations";
import { Bot, type Context, type MiddlewareFn, type Transformer } from "grammy";
import { loadTranslators } from "../../src/app/locales.ts";
import type { Database } from "../../src/storage/database.ts";
import type { Prisma } from "../../src/storage/generated/client.ts";
import type { Contender } from "./dialog.bench.ts";
import { answers, NOW } from "./twenty-questions.ts";

type Talking = ConversationFlavor<Context>;
const BOT = {
  id: 1,
  is_bot: true,
  first_name: "peer",
  username: "peer_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
} as const;
const NAME = "newContract";

/**
 * The same questions as a grammY bot: `conversation.wait()` for each, state kept by Prisma in one row a chat (one read and
 * one write an update), no answer checked, no network. That is what its documentation shows, and its best case here.
 */
export async function grammyChats({ prisma }: Database): Promise<Contender> {
  const t = loadTranslators()["zh-CN"];
  const asked = new Map<number, string>();
  const bot = new Bot<Talking>("1:peer", { botInfo: { ...BOT } as never });
  let messages = 0;
  const withoutNetwork: Transformer = async (_previous, _method, payload) => {
    const { chat_id: id, text } = payload as { chat_id: number; text: string };
    const field = answers.find(([name]) => t(`new-contract-${name}`) === text)?.[0];
    if (field) asked.set(id, field);
    const message = { message_id: ++messages, date: 0, chat: { id, type: "private", first_name: "x" }, text };
    return { ok: true, result: message as never };
  };
  // A conversation makes API objects of its own, on which the bot's transformers are not installed.
  const install: MiddlewareFn<Context> = (ctx, next) => {
    ctx.api.config.use(withoutNetwork);
    return next();
  };
  bot.use(
    conversations<Talking, Context>({
      storage: {
        type: "key",
        getStorageKey: (ctx) => ctx.chatId?.toString(),
        adapter: {
          async read(key: string) {
            const row = await prisma.setting.findUnique({ where: { key: rowKey(key) } });
            return (row?.value ?? undefined) as unknown as VersionedState<ConversationData> | undefined;
          },
          async write(key: string, state: VersionedState<ConversationData>) {
            const value = state as unknown as Prisma.InputJsonValue;
            const where = { key: rowKey(key) };
            await prisma.setting.upsert({ where, create: { ...where, value }, update: { value } });
          },
          async delete(key: string) {
            await prisma.setting.deleteMany({ where: { key: rowKey(key) } });
          },
        },
      },
    }),
  );
  bot.use(createConversation<Talking, Context>(askTwenty, { id: NAME, plugins: [install] }));
  bot.command("start", (ctx) => ctx.conversation.enter(NAME));

  async function askTwenty(conversation: Conversation<Talking, Context>, ctx: Context) {
    const given: Record<string, string> = {};
    for (const [field] of answers) {
      await ctx.reply(t(`new-contract-${field}`));
      const { message } = await conversation.wait();
      given[field] = message?.text ?? "";
    }
    // Never left while it is measured: the answer to the twentieth question leads to another.
    await ctx.reply(Object.values(given).join("\n"));
    await conversation.wait();
  }

  let updates = 0;
  let chats = 0;
  const deliver = (id: number, text: string) =>
    bot.handleUpdate({
      update_id: ++updates,
      message: {
        message_id: updates,
        date: NOW.getTime() / 1_000,
        text,
        chat: { id, type: "private", first_name: "x" },
        from: { id, is_bot: false, first_name: "x" },
        ...(text.startsWith("/") && { entities: [{ type: "bot_command", offset: 0, length: text.length }] }),
      },
    });
  return {
    async begin() {
      const id = ++chats;
      await deliver(id, "/start");
      return String(id);
    },
    say: (chat, text) => deliver(Number(chat), text),
    asked: async (chat) => asked.get(Number(chat)),
    close: async () => undefined,
  };
}

function rowKey(chat: string): string {
  return `peer:${chat}`;
}
