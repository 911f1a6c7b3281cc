import { createHash } from "node:crypto";
import type { Allowance, RateLimits } from "./ports.ts";

/** What may be done how often. */
export const limits = {
  signIn: { max: 5, perMs: 15 * 60_000 },
  /** From one address, whatever the username: against going through a list of names. */
  signInAddress: { max: 50, perMs: 15 * 60_000 },
  register: { max: 10, perMs: 60 * 60_000 },
  message: { max: 30, perMs: 10_000 },
  upload: { max: 30, perMs: 10 * 60_000 },
  newPerson: { max: 60, perMs: 60 * 60_000 },
} as const;

/** Keys may be made from usernames and addresses, which nobody needs to read. */
export const limitKey = (...parts: string[]) =>
  createHash("sha256").update(parts.join("\u0000")).digest("base64url");

/** Counts in memory: enough for one process. A window begins with the first attempt in it. */
export function memoryRateLimits(): RateLimits {
  const windows = new Map<string, { endsAt: number; count: number }>();
  const forget = (now: number) => {
    for (const [key, { endsAt }] of windows) if (endsAt <= now) windows.delete(key);
  };
  return {
    async take(key, { max, perMs }, at): Promise<Allowance> {
      const now = at.getTime();
      if (windows.size > 10_000) forget(now);
      const found = windows.get(key);
      const window = found && found.endsAt > now ? found : { endsAt: now + perMs, count: 0 };
      windows.set(key, window);
      if (window.count >= max) return { allowed: false, retryAfterMs: window.endsAt - now };
      window.count += 1;
      return { allowed: true };
    },
  };
}
