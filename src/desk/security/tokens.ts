import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 bits, safe in addresses and cookies. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** Tokens are long and random, so a plain hash is enough to keep them useless to a reader of the database. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Compares without telling by its time where the difference is. */
export function sameToken(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(a!, b!);
}
