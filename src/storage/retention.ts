import type { Database } from "./database.ts";

/** Days, from facts about the law: see README.md. */
const UNATTACHED_UPLOAD_DAYS = 30;
const DAY_MS = 86_400_000;

/** Forgets what has expired and what nothing refers to. Safe to run at any time and in several processes. */
export async function forgetExpired({ prisma }: Pick<Database, "prisma">, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  await prisma.webSession.deleteMany({ where: { expiresAt: { lt: now } } });
  await prisma.officerSession.deleteMany({ where: { expiresAt: { lt: now } } });
  await prisma.officerLink.deleteMany({ where: { expiresAt: { lt: daysAgo(1) } } });
  await prisma.rateLimit.deleteMany({ where: { windowStart: { lt: daysAgo(1) } } });
  await prisma.upload.deleteMany({
    where: { filingId: null, employerId: null, createdAt: { lt: daysAgo(UNATTACHED_UPLOAD_DAYS) } },
  });
  await prisma.storedFile.deleteMany({
    // A day's grace: a file is kept a moment before what refers to it.
    where: { papers: { none: {} }, uploads: { none: {} }, createdAt: { lt: daysAgo(1) } },
  });
}
