import type { Session, Sessions } from "../channels/web/ports.ts";
import { codeOf, type Database } from "./database.ts";
import type { WebSession } from "./generated/client.ts";

const UNIQUE_VIOLATION = "23505";

/** A session's last use is noted this often at most. */
const NOTE_EVERY_MS = 5 * 60_000;

/** Browsers' sessions in the web chat. Only hashes of their tokens are kept. */
export function webSessions({ prisma }: Pick<Database, "prisma">): Sessions {
  return {
    async find(tokenHash, now) {
      const row = await prisma.webSession.findFirst({ where: { tokenHash, expiresAt: { gt: now } } });
      if (!row) return undefined;
      if (now.getTime() - row.seenAt.getTime() > NOTE_EVERY_MS) {
        // In use, it lasts as long again.
        const expiresAt = new Date(now.getTime() + row.expiresAt.getTime() - row.seenAt.getTime());
        await prisma.webSession.updateMany({ where: { tokenHash }, data: { seenAt: now, expiresAt } });
      }
      return asSession(row);
    },
    async open({ tokenHash, person, expiresAt, now }) {
      const known = () => prisma.webSession.findUnique({ where: { tokenHash } });
      const before = await known();
      if (before) return asSession(before);
      const owner = person === undefined ? { create: { createdAt: now } } : { connect: { id: person } };
      try {
        return asSession(
          await prisma.webSession.create({
            data: { tokenHash, createdAt: now, seenAt: now, expiresAt, person: owner },
          }),
        );
      } catch (error) {
        // Two tabs of one newcomer wrote at the same moment.
        const meanwhile = codeOf(error) === UNIQUE_VIOLATION ? await known() : null;
        if (!meanwhile) throw error;
        return asSession(meanwhile);
      }
    },
    async ofPerson(person, now) {
      const rows = await prisma.webSession.findMany({
        where: { personId: person, expiresAt: { gt: now } },
        orderBy: { seenAt: "desc" },
      });
      return rows.map(asSession);
    },
    async end(tokenHash, person) {
      await prisma.webSession.deleteMany({ where: { tokenHash, personId: person } });
    },
  };
}

function asSession({ tokenHash, personId, createdAt, seenAt }: WebSession): Session {
  return { tokenHash, person: personId, createdAt, seenAt };
}
