import { randomUUID } from "node:crypto";
import type { Credentials, OfficerSession, Officers } from "../desk/ports.ts";
import { codeOf, type Database } from "./database.ts";
import { isId } from "./desk-filing-query.ts";
import type { Officer as Row } from "./generated/client.ts";
import { usernameKey } from "./records/people.ts";
import { openColumn, sealColumn } from "./records/sealed.ts";

const TOTP = "Officer.totp";
/** Stands in the username until one is chosen; no chosen one can begin with it. */
const UNNAMED = "~";

/** Officers' accounts, links and sessions. */
export function deskOfficers(database: Pick<Database, "prisma" | "vault">): Officers {
  const { prisma, vault } = database;
  const credentialsOf = (row: Row | null): Credentials | undefined => {
    if (!row?.passwordHash || row.disabledAt) return undefined;
    return {
      officer: row.id,
      username: row.username,
      passwordHash: row.passwordHash,
      ...(row.totpSealed && { totpSecret: openColumn<string>(vault, TOTP, row.id, row.totpSealed) }),
    };
  };
  const pending = (now: Date) => ({ usedAt: null, expiresAt: { gt: now } });
  return {
    async all(now) {
      const rows = await prisma.officer.findMany({
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        include: { links: { where: pending(now) } },
      });
      return rows.map((row) => ({
        id: row.id,
        name: row.name,
        ...(!row.username.startsWith(UNNAMED) && { username: row.username }),
        active: row.disabledAt === null,
        totp: row.totpSealed !== null,
        ...(row.links[0] && { linkExpiresAt: row.links[0].expiresAt }),
      }));
    },
    async find(id) {
      if (!isId(id)) return undefined;
      return (
        (await prisma.officer.findUnique({ where: { id }, select: { id: true, name: true } })) ?? undefined
      );
    },
    async add(name, now) {
      const id = randomUUID();
      const username = UNNAMED + id;
      await prisma.officer.create({ data: { id, name, username, usernameKey: username, createdAt: now } });
      return id;
    },
    async addLink(officer, tokenHash, now, expiresAt) {
      await prisma.$transaction([
        prisma.officerLink.deleteMany({ where: { officerId: officer, usedAt: null } }),
        prisma.officerLink.create({ data: { tokenHash, officerId: officer, createdAt: now, expiresAt } }),
      ]);
    },
    async linkOf(tokenHash, now) {
      const link = await prisma.officerLink.findFirst({
        where: { tokenHash, ...pending(now), officer: { disabledAt: null } },
        include: { officer: { select: { name: true } } },
      });
      return link
        ? { officer: link.officerId, name: link.officer.name, expiresAt: link.expiresAt }
        : undefined;
    },
    consumeLink(tokenHash, now) {
      return prisma.$transaction(async (tx) => {
        const [link] = await tx.officerLink.updateManyAndReturn({
          where: { tokenHash, ...pending(now), officer: { disabledAt: null } },
          data: { usedAt: now },
        });
        if (!link) return undefined;
        await tx.officer.update({
          where: { id: link.officerId },
          data: { passwordHash: null, totpSealed: null, totpStep: null },
        });
        await tx.officerSession.deleteMany({ where: { officerId: link.officerId } });
        return { officer: link.officerId };
      });
    },
    async credentialsByName(username) {
      return credentialsOf(
        await prisma.officer.findUnique({ where: { usernameKey: usernameKey(username) } }),
      );
    },
    async credentials(officer) {
      return credentialsOf(await prisma.officer.findUnique({ where: { id: officer } }));
    },
    async setCredentials(officer, username, passwordHash) {
      try {
        await prisma.officer.update({
          where: { id: officer },
          data: { username, usernameKey: usernameKey(username), passwordHash },
        });
        return true;
      } catch (error) {
        if (codeOf(error) === "P2002" || codeOf(error) === "23505") return false;
        throw error;
      }
    },
    async setPassword(officer, passwordHash) {
      await prisma.officer.update({ where: { id: officer }, data: { passwordHash } });
    },
    async setTotp(officer, secret) {
      const totpSealed = secret === undefined ? null : sealColumn(vault, TOTP, officer, secret);
      await prisma.officer.update({ where: { id: officer }, data: { totpSealed, totpStep: null } });
    },
    async useTotpStep(officer, step) {
      const { count } = await prisma.officer.updateMany({
        where: { id: officer, OR: [{ totpStep: null }, { totpStep: { lt: step } }] },
        data: { totpStep: step },
      });
      return count === 1;
    },
    async setActive(officer, active, now) {
      await prisma.$transaction([
        prisma.officer.update({ where: { id: officer }, data: { disabledAt: active ? null : now } }),
        prisma.officerSession.deleteMany({ where: { officerId: officer } }),
        prisma.officerLink.deleteMany({ where: { officerId: officer, usedAt: null } }),
      ]);
    },

    async startSession({ tokenHash, officer, formToken, now, expiresAt }) {
      await prisma.$transaction([
        prisma.officerSession.deleteMany({ where: { expiresAt: { lte: now } } }),
        prisma.officerSession.create({
          data: {
            tokenHash,
            officerId: officer,
            csrfSecret: formToken,
            createdAt: now,
            seenAt: now,
            expiresAt,
          },
        }),
      ]);
    },
    async sessionOf(tokenHash, now) {
      const row = await prisma.officerSession.findFirst({
        where: { tokenHash, expiresAt: { gt: now }, officer: { disabledAt: null } },
        include: { officer: { select: { id: true, name: true, totpSealed: true } } },
      });
      if (!row) return undefined;
      const { id, name, totpSealed } = row.officer;
      return {
        tokenHash,
        formToken: row.csrfSecret,
        officer: { id, name, totp: totpSealed !== null },
        createdAt: row.createdAt,
        lastSeenAt: row.seenAt,
      } satisfies OfficerSession;
    },
    async touchSession(tokenHash, now) {
      await prisma.officerSession.updateMany({ where: { tokenHash }, data: { seenAt: now } });
    },
    async sessionsOf(officer, now) {
      const rows = await prisma.officerSession.findMany({
        where: { officerId: officer, expiresAt: { gt: now } },
        orderBy: { seenAt: "desc" },
      });
      return rows.map(({ tokenHash, createdAt, seenAt }) => ({ tokenHash, createdAt, lastSeenAt: seenAt }));
    },
    async endSession(tokenHash, officer) {
      const { count } = await prisma.officerSession.deleteMany({ where: { tokenHash, officerId: officer } });
      return count > 0;
    },
    async endOtherSessions(officer, keep) {
      await prisma.officerSession.deleteMany({ where: { officerId: officer, tokenHash: { not: keep } } });
    },
  };
}
