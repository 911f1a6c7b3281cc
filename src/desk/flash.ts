import { getCookie, setCookie } from "hono/cookie";
import type { DeskContext } from "./environment.ts";
import { cookieRules } from "./security/cookies.ts";

const cookie = "wq_desk_flash";

/** Messages `desk-flash-<id>`, each with the argument $of. */
export const flashes = [
  "approved",
  "returned",
  "answered",
  "closed",
  "reopened",
  "password-changed",
  "totp-on",
  "totp-off",
  "session-ended",
  "sessions-ended",
  "office-saved",
  "preferences-saved",
  "officer-deactivated",
  "officer-activated",
  "welcome",
] as const;
export type Flash = (typeof flashes)[number];

/** Says on the next page what was done. `of` is a number such as "2026-000123", never personal data. */
export function flash(c: DeskContext, id: Flash, of = ""): void {
  setCookie(c, cookie, `${id}:${of}`, { ...cookieRules(c), maxAge: 60 });
}

/** What the page before wanted to say; it is said once. */
export function takeFlash(c: DeskContext): { id: Flash; of: string } | undefined {
  const [name, of = ""] = (getCookie(c, cookie) ?? "").split(":");
  const id = flashes.find((known) => known === name);
  if (!id || !/^[\w-]{0,20}$/.test(of)) return undefined;
  setCookie(c, cookie, "", { ...cookieRules(c), maxAge: 0 });
  return { id, of };
}
