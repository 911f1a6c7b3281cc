import type { People, Person } from "../../filings/records.ts";
import type { RecordsContext } from "../records.ts";

/** The web chat is named after its person; elsewhere a person is made when the chat is first used. */
const NAMED_AFTER_PERSON = "web";

export function people(context: RecordsContext): People {
  return {
    async ofChat(chatId) {
      const known = context.turn?.chat === chatId ? context.turn.known : undefined;
      if (known) return known.person;
      const { tx } = context;
      const chat = await tx.chat.findUniqueOrThrow({
        where: { id: chatId },
        select: { channel: true, externalId: true, person: { include: { account: true } } },
      });
      if (chat.person) return asPerson(chat.person);
      const given = chat.channel === NAMED_AFTER_PERSON ? chat.externalId : undefined;
      const person = given
        ? await tx.person.upsert({
            where: { id: given },
            create: { id: given },
            update: {},
            include: { account: true },
          })
        : await tx.person.create({ data: {}, include: { account: true } });
      await tx.chat.update({ where: { id: chatId }, data: { personId: person.id } });
      return asPerson(person);
    },
    async usernameTaken(username) {
      const account = await context.tx.account.findUnique({
        where: { usernameKey: usernameKey(username) },
        select: { personId: true },
      });
      return account !== null;
    },
    async createAccount(person, username, passwordHash) {
      if (context.turn) context.turn.known = undefined;
      await context.tx.account.create({
        data: { personId: person, username, usernameKey: usernameKey(username), passwordHash },
      });
    },
  };
}

/** The same for every spelling of a name: full-width letters and capitals don't make another one. */
export function usernameKey(username: string): string {
  return username.normalize("NFKC").trim().toLowerCase();
}

function asPerson(row: { id: string; account: { username: string } | null }): Person {
  return { id: row.id, ...(row.account && { username: row.account.username }) };
}
