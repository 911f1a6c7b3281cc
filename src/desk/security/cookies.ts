import type { CookieOptions } from "hono/utils/cookie";
import type { DeskContext } from "../environment.ts";

/** Sent to the desk's own pages only, never along with a request that another site started. */
export function cookieRules(c: DeskContext): CookieOptions {
  const origin = c.get("ports").origin ?? c.req.url;
  return { path: "/desk", httpOnly: true, sameSite: "Strict", secure: origin.startsWith("https:") };
}
