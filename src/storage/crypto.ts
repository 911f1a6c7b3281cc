import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { deriveKey, type Keyring, keyedHash } from "./keyring.ts";

/** What is kept was changed, or belongs to another row, column or key. */
export class BrokenSeal extends Error {
  override name = "BrokenSeal";
  constructor(context: string) {
    super(
      `Sealed value of ${context} does not open: altered, moved from elsewhere, or sealed with another key`,
    );
  }
}

/** Sealed with a key that the keyring lacks. */
export class UnknownKey extends Error {
  override name = "UnknownKey";
  constructor(keyId: string) {
    super(`Key "${keyId}" is needed to open what is kept, and is not in the keyring`);
  }
}

/**
 * Seals values for storage with AES-256-GCM and hashes them for look-up.
 *
 * `context` says where a value lives, such as "Contract.idNumber:<id>". It is authenticated, not stored: a sealed
 * value copied to another row or column does not open.
 */
export interface Vault {
  seal(plain: Uint8Array | string, context: string): Uint8Array<ArrayBuffer>;
  open(sealed: Uint8Array, context: string): Buffer;
  sealText(text: string, context: string): Uint8Array<ArrayBuffer>;
  openText(sealed: Uint8Array, context: string): string;
  sealJson(value: unknown, context: string): Uint8Array<ArrayBuffer>;
  openJson<T = unknown>(sealed: Uint8Array, context: string): T;
  /** Whether a value was sealed with an older key than the one that seals now. */
  isStale(sealed: Uint8Array): boolean;
  /** Keyed hash for finding a sealed value again; `kind` keeps hashes of different columns apart. */
  index(kind: string, value: string | Uint8Array): string;
}

const FORMAT = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Layout: format (1 byte), length of the key id (1), key id, IV (12), tag (16), ciphertext. */
export function createVault(keyring: Keyring): Vault {
  const keys = new Map(keyring.keys.map((key) => [key.id, deriveKey(key.secret, "seal")]));
  const current = keyring.keys[0]!.id;
  const currentKey = keys.get(current)!;
  const header = Buffer.concat([Buffer.from([FORMAT, current.length]), Buffer.from(current, "latin1")]);
  const indexKey = deriveKey(keyring.index, "index");

  const vault: Vault = {
    seal(plain, context) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", currentKey, iv);
      cipher.setAAD(Buffer.from(context));
      const body = typeof plain === "string" ? cipher.update(plain, "utf8") : cipher.update(plain);
      cipher.final();
      const sealed = new Uint8Array(header.length + IV_BYTES + TAG_BYTES + body.length);
      sealed.set(header);
      sealed.set(iv, header.length);
      sealed.set(cipher.getAuthTag(), header.length + IV_BYTES);
      sealed.set(body, header.length + IV_BYTES + TAG_BYTES);
      return sealed;
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
      const keyId = keyIdOf(bytes);
      const start = 2 + keyId.length;
      if (bytes[0] !== FORMAT || bytes.length < start + IV_BYTES + TAG_BYTES) throw new BrokenSeal(context);
      const key = keys.get(keyId);
      if (!key) throw new UnknownKey(keyId);
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(start, start + IV_BYTES));
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(bytes.subarray(start + IV_BYTES, start + IV_BYTES + TAG_BYTES));
      try {
        const plain = decipher.update(bytes.subarray(start + IV_BYTES + TAG_BYTES));
        decipher.final();
        return plain;
      } catch {
        throw new BrokenSeal(context);
      }
    },
    sealText: (text, context) => vault.seal(text, context),
    openText: (sealed, context) => vault.open(sealed, context).toString("utf8"),
    sealJson: (value, context) => vault.seal(JSON.stringify(value ?? null), context),
    openJson: <T>(sealed: Uint8Array, context: string) =>
      JSON.parse(vault.open(sealed, context).toString("utf8")) as T,
    isStale: (sealed) => keyIdOf(Buffer.from(sealed)) !== current,
    index: (kind, value) => keyedHash(indexKey, kind, "\0", value),
  };
  return vault;
}

function keyIdOf(bytes: Buffer): string {
  return bytes.toString("latin1", 2, 2 + (bytes[1] ?? 0));
}
