import type { Session, Sessions } from "../channels/web/ports.ts";
import type { Database } from "./database.ts";
import type { WebSession } from "./generated/client.ts";

/** A session's last use is noted this often at most. */
const NOTE_EVERY_MS = 5 * 60_000;

/** Browsers' sessions in the web chat. Only hashes of their tokens are kept. */
export function webSessions({ prisma }: Pick<Database, "prisma">): Sessions {
  return {
    async find(tokenHash, now) {
      const row = await prisma.webSession.findFirst({ where: { tokenHash, expiresAt: { gt: now } } });
      if (!row) return undefined;
      if (now.getTime() - row.seenAt.getTime() > NOTE_EVERY_MS) {
        await prisma.webSession.updateMany({ where: { tokenHash }, data: { seenAt: now } });
      }
      return asSession(row);
    },
    async open({ tokenHash, person, expiresAt, now }) {
      const known = await prisma.webSession.findUnique({ where: { tokenHash } });
      if (known) return asSession(known);
      const row = await prisma.webSession.create({
        data: {
          tokenHash,
          createdAt: now,
          seenAt: now,
          expiresAt,
          person: person === undefined ? { create: { createdAt: now } } : { connect: { id: person } },
        },
      });
      return asSession(row);
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
