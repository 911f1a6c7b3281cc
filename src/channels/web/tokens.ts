import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Whether a session was ever kept under the token: "visitor" until the first message. */
export type TokenKind = "visitor" | "session";

export interface Token {
  kind: TokenKind;
  /** 32 random bytes, base64url. */
  secret: string;
}

const letters: Record<TokenKind, string> = { visitor: "v", session: "s" };
const shape = /^([vs])\.([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{43})$/;

export const newToken = (kind: TokenKind): Token => ({ kind, secret: randomBytes(32).toString("base64url") });

/** The cookie's value: signed, so that a made-up one is told from one that has run out. */
export function sealToken({ kind, secret }: Token, key: Uint8Array): string {
  const body = `${letters[kind]}.${secret}`;
  return `${body}.${mac(key, `session:${body}`)}`;
}

/** Undefined for anything that we didn't issue. */
export function openToken(value: string, key: Uint8Array): Token | undefined {
  const [, letter, secret, signature] = shape.exec(value) ?? [];
  if (!letter || !secret || !signature) return undefined;
  if (!same(signature, mac(key, `session:${letter}.${secret}`))) return undefined;
  return { kind: letter === "s" ? "session" : "visitor", secret };
}

/** What is stored instead of the token. */
export const hashToken = ({ secret }: Token) => createHash("sha256").update(secret).digest("hex");

/** The token that forms carry, bound to the cookie's. The same for a visitor and for the session they become. */
export const formToken = ({ secret }: Token, key: Uint8Array) => mac(key, `form:${secret}`);

export const same = (a: string, b: string) => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

const mac = (key: Uint8Array, text: string) => createHmac("sha256", key).update(text).digest("base64url");
