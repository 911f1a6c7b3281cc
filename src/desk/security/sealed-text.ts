import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/*
 * A worker's name that is searched for may not stand in an address, where histories and logs keep it. So the address
 * carries it sealed, and only the session that searched can open it.
 */

const keyOf = (formToken: string) => createHash("sha256").update(`sealed text ${formToken}`).digest();

export function sealText(text: string, formToken: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(formToken), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Undefined for anything that this session did not seal. */
export function openText(sealed: string, formToken: string): string | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < 29) return undefined;
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyOf(formToken), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}
