import type { RateLimits } from "../channels/web/ports.ts";
import type { Database } from "./database.ts";
import { deskRateLimit } from "./desk-rate-limit.ts";

/** The web chat's limits, counted where the desk's are: in fixed windows that survive a restart. */
export function webRateLimits(database: Pick<Database, "prisma" | "vault">): RateLimits {
  const counter = deskRateLimit(database);
  return {
    async take(key, { max, perMs }, now) {
      if (await counter.allow(`web:${key}`, max, perMs, now)) return { allowed: true };
      return { allowed: false, retryAfterMs: perMs - (now.getTime() % perMs) };
    },
  };
}
