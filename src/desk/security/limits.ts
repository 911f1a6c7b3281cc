import type { DeskContext } from "../environment.ts";
import { Problem } from "../problem.ts";

const quarterHour = 15 * 60_000;

/** How long people are told to wait, in seconds. */
export const retryAfterSeconds = quarterHour / 1000;

/** Stops guessing: by person and place, by place, and slowly by person from many places. */
export async function limitSignIns(c: DeskContext, username: string): Promise<void> {
  const from = c.get("ports").addressOf(c);
  const person = username.normalize("NFKC").toLowerCase();
  await limit(c, `desk-sign-in:${person}@${from}`, 10);
  await limit(c, `desk-sign-in-from:${from}`, 60);
  await limit(c, `desk-sign-in-as:${person}`, 100);
}

/** A code has six digits, so an officer's codes are counted wherever they come from. */
export const limitCodes = (c: DeskContext, officer: string) => limit(c, `desk-code:${officer}`, 10);

/** A link can't be guessed; this only keeps the noise down. */
export const limitLinks = (c: DeskContext) => limit(c, `desk-link:${c.get("ports").addressOf(c)}`, 60);

/** Asking for the present password again must not become a way to guess it. */
export const limitPasswordChecks = (c: DeskContext, officer: string) =>
  limit(c, `desk-password:${officer}`, 10);

async function limit(c: DeskContext, key: string, most: number): Promise<void> {
  if (!(await c.get("ports").rateLimit.allow(key, most, quarterHour, c.get("now")))) {
    throw new Problem(429, "too-many");
  }
}
