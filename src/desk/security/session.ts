import { getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { DeskContext, DeskEnvironment } from "../environment.ts";
import { cookieRules } from "./cookies.ts";
import { returnAddress } from "./return-address.ts";
import { hashToken, newToken } from "./tokens.ts";

/**
 * "setup": came by a link and must choose a password; "code": the password was right and the code is awaited.
 * The stage is part of the token that is hashed, so a cookie can't be promoted.
 */
export type SessionStage = "setup" | "code" | "full";

const cookie = "wq_desk";
const hour = 3_600_000;
export const idleMs = 8 * hour;
const lifetimes: Record<SessionStage, number> = { setup: hour, code: hour / 6, full: 24 * hour };
const touchEveryMs = 60_000;

/** Finds the officer behind the cookie, if there is one. */
export const loadSession = createMiddleware<DeskEnvironment>(async (c, next) => {
  const { officers } = c.get("ports");
  const now = c.get("now");
  const token = getCookie(c, cookie) ?? "";
  const stage = /^(setup|code|full)\./.exec(token)?.[1] as SessionStage | undefined;
  const session = stage && (await officers.sessionOf(hashToken(token), now));
  const alive = session && now.getTime() - session.lastSeenAt.getTime() < idleMs;
  c.set("session", alive ? session : undefined);
  c.set("stage", alive ? stage : "none");
  if (alive) {
    c.set("formToken", session.formToken);
    if (now.getTime() - session.lastSeenAt.getTime() > touchEveryMs) {
      await officers.touchSession(session.tokenHash, now);
    }
  }
  await next();
});

/** Starts a new session in place of the present one; a token never survives a change of stage. */
export async function startSession(c: DeskContext, officer: string, stage: SessionStage): Promise<void> {
  const { officers } = c.get("ports");
  const now = c.get("now");
  const former = c.get("session");
  const token = `${stage}.${newToken()}`;
  const expiresAt = new Date(now.getTime() + lifetimes[stage]);
  await officers.startSession({
    tokenHash: hashToken(token),
    officer,
    formToken: newToken(),
    now,
    expiresAt,
  });
  if (former) await officers.endSession(former.tokenHash, former.officer.id);
  setCookie(c, cookie, token, { ...cookieRules(c), maxAge: lifetimes[stage] / 1000 });
}

export async function endSession(c: DeskContext): Promise<void> {
  const session = c.get("session");
  if (session) await c.get("ports").officers.endSession(session.tokenHash, session.officer.id);
  setCookie(c, cookie, "", { ...cookieRules(c), maxAge: 0 });
}

/** Lets only officers past; others sign in first and come back. */
export const signedIn = createMiddleware<DeskEnvironment>(async (c, next) => {
  const stage = c.get("stage");
  if (stage === "full") return next();
  if (stage === "setup") return c.redirect("/desk/welcome", 303);
  if (stage === "code") return c.redirect("/desk/sign-in/code", 303);
  const url = new URL(c.req.url);
  const back = returnAddress(c.req.method === "GET" ? url.pathname + url.search : undefined);
  const query = back === "/desk" ? "" : `?return=${encodeURIComponent(back)}`;
  return c.redirect(`/desk/sign-in${query}`, 303);
});
