import { getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { DeskContext, DeskEnvironment } from "../environment.ts";
import { Problem } from "../problem.ts";
import { cookieRules } from "./cookies.ts";
import { newToken, sameToken } from "./tokens.ts";

const cookie = "wq_desk_form";

/** Gives visitors without a session a token for their forms, kept in a cookie of its own. */
export const anonymousFormToken = createMiddleware<DeskEnvironment>(async (c, next) => {
  if (!c.get("session")) {
    const kept = getCookie(c, cookie);
    const token = kept && /^[\w-]{43}$/.test(kept) ? kept : newToken();
    if (token !== kept && c.req.method === "GET") setCookie(c, cookie, token, cookieRules(c));
    c.set("formToken", token);
  }
  await next();
});

/** Takes a posted form only from one of our own pages: right origin, right token. */
export const checkedForms = createMiddleware<DeskEnvironment>(async (c, next) => {
  if (c.req.method === "GET" || c.req.method === "HEAD") return next();
  if (c.req.method !== "POST") throw new Problem(404, "not-found");
  if (!fromOurPages(c)) throw new Problem(403, "forged");
  if (
    !/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(c.req.header("Content-Type") ?? "")
  ) {
    throw new Problem(400, "unreadable");
  }
  const form = await c.req.formData().catch(() => {
    throw new Problem(400, "unreadable");
  });
  const given = form.get("form-token");
  if (typeof given !== "string" || !sameToken(given, c.get("formToken"))) throw new Problem(403, "forged");
  c.set("form", form);
  await next();
});

function fromOurPages(c: DeskContext): boolean {
  const origin = c.req.header("Origin");
  if (origin === undefined) {
    // Older browsers send neither; the token then decides alone.
    const site = c.req.header("Sec-Fetch-Site");
    return site === undefined || site === "same-origin" || site === "none";
  }
  if (!URL.canParse(origin)) return false;
  // A page can't choose the Host it is sent with, so the address people used is as good as the configured one.
  const ours = c.get("ports").origin;
  if (ours && origin === new URL(ours).origin) return true;
  return new URL(origin).host === (c.req.header("Host") ?? new URL(c.req.url).host);
}
