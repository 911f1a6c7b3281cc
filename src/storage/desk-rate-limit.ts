import type { RateLimit } from "../desk/ports.ts";
import type { Database } from "./database.ts";

/** Counts attempts in fixed windows that survive a restart. Keys are hashed: they name people and addresses. */
export function deskRateLimit({ prisma, vault }: Pick<Database, "prisma" | "vault">): RateLimit {
  return {
    async allow(key, limit, windowMs, now) {
      const windowStart = new Date(Math.floor(now.getTime() / windowMs) * windowMs);
      const [row] = await prisma.$queryRaw<{ count: number }[]>`
        INSERT INTO "RateLimit" ("key", "windowStart", "count")
        VALUES (${vault.index("rate-limit", key)}, ${windowStart}, 1)
        ON CONFLICT ("key", "windowStart") DO UPDATE SET "count" = "RateLimit"."count" + 1
        RETURNING "count"`;
      return row!.count <= limit;
    },
  };
}
