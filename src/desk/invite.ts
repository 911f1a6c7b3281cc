import type { Officers } from "./ports.ts";
import { hashToken, newToken } from "./security/tokens.ts";

const lifetimeMs = 24 * 3_600_000;

export interface Invitation {
  officer: string;
  /** To be appended to the scheme and host under which people reach us. Shown once, kept nowhere. */
  path: string;
  expiresAt: Date;
}

/** A link by which an officer signs in once, within a day, and chooses a password. */
export async function makeLink(officers: Officers, officer: string, now: Date): Promise<Invitation> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + lifetimeMs);
  await officers.addLink(officer, hashToken(token), now, expiresAt);
  return { officer, path: `/desk/link/${token}`, expiresAt };
}

/** Adds an officer and makes their first link. */
export async function inviteOfficer(officers: Officers, name: string, now: Date): Promise<Invitation> {
  return makeLink(officers, await officers.add(name, now), now);
}
