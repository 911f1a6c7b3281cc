import type { Vault } from "../crypto.ts";

/** Answers and other JSON of one row's column. The id is part of the seal. */
export function sealColumn(vault: Vault, column: string, id: string, value: unknown) {
  return vault.sealJson(value, `${column}:${id}`);
}

export function openColumn<T>(vault: Vault, column: string, id: string, sealed: Uint8Array): T {
  return vault.openJson<T>(sealed, `${column}:${id}`);
}

/** By which a person is found: spaces and letter case don't make another name. */
export function nameKey(vault: Vault, name: string): string {
  return vault.index("name", name.normalize("NFKC").replace(/\s+/g, "").toLowerCase());
}

/** By which an identity number is found; a small x is an X. */
export function idNumberKey(vault: Vault, idNumber: string): string {
  return vault.index("id-number", idNumber.normalize("NFKC").replace(/\s+/g, "").toUpperCase());
}

const CHAT_STATE = "Chat.state";

export function sealChatState(vault: Vault, chat: string, state: unknown) {
  return vault.sealJson(state, `${CHAT_STATE}:${chat}`);
}

/** Undefined before the first message. */
export function openChatState(vault: Vault, chat: string, sealed: Uint8Array | null): unknown {
  return sealed ? vault.openJson(sealed, `${CHAT_STATE}:${chat}`) : undefined;
}
