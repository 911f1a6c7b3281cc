import type { Accounts } from "../channels/web/ports.ts";
import { codeOf, type Database } from "./database.ts";
import { usernameKey } from "./records/people.ts";

const UNIQUE_VIOLATION = "23505";

/** Usernames and password hashes of the web chat. `onSignIn` is what happens to work begun as a stranger. */
export function webAccounts({ prisma }: Pick<Database, "prisma">, onSignIn: Accounts["onSignIn"]): Accounts {
  return {
    onSignIn,
    async find(username) {
      const account = await prisma.account.findUnique({ where: { usernameKey: usernameKey(username) } });
      return account ? { person: account.personId, passwordHash: account.passwordHash } : undefined;
    },
    async ofPerson(person) {
      const account = await prisma.account.findUnique({ where: { personId: person } });
      return account ? { username: account.username } : undefined;
    },
    async create(person, username, passwordHash) {
      try {
        await prisma.account.create({
          data: { personId: person, username, usernameKey: usernameKey(username), passwordHash },
        });
        return "created";
      } catch (error) {
        if (codeOf(error) !== UNIQUE_VIOLATION) throw error;
        const own = await prisma.account.findUnique({ where: { personId: person } });
        return own ? "has-account" : "username-taken";
      }
    },
  };
}
