import { part } from "./page.ts";

/*
 * What must survive a reload of this tab. Kept for the tab only and under a key that changes when somebody signs in or
 * out: on a shared computer nobody finds what the one before them typed.
 */
const key = (name: string) => `wangqian:${part("chat").dataset.key}:${name}`;

export function remember(name: string, value: unknown) {
  try {
    if (value === undefined) sessionStorage.removeItem(key(name));
    else sessionStorage.setItem(key(name), JSON.stringify(value));
  } catch {
    // A browser that keeps nothing (private mode, full) costs convenience, nothing else.
  }
}

export function recall<T>(name: string): T | undefined {
  try {
    const kept = sessionStorage.getItem(key(name));
    return kept === null ? undefined : (JSON.parse(kept) as T);
  } catch {
    return undefined;
  }
}
