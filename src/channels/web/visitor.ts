import type { Context, MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Language, Translator } from "../../i18n/translator.ts";
import type { Session, WebPorts } from "./ports.ts";
import { formToken, hashToken, newToken, openToken, sealToken, type Token } from "./tokens.ts";

/** Who is at the other end of a request. */
export interface Visitor {
  token: Token;
  /** Absent until the first message of somebody new. */
  session?: Session;
  /** The cookie names a session that was ended or has run out. */
  ended: boolean;
  formToken: string;
  language: Language;
  t: Translator;
}

export interface WebEnv {
  Variables: { visitor: Visitor; nonce: string };
}

export type WebContext = Context<WebEnv>;

export const sessionDays = 90;
const dayMs = 86_400_000;

const cookieName = (ports: WebPorts) => (ports.site.secure ? "__Host-wangqian" : "wangqian");
const languageCookie = "language";

const cookieAttributes = (ports: WebPorts) => ({
  httpOnly: true,
  secure: ports.site.secure,
  sameSite: "Lax" as const,
  path: "/",
  maxAge: (sessionDays * dayMs) / 1000,
});

/** Reads the cookie. A made-up one is answered by `forged` and taken away, so that the next try works. */
export function recogniseVisitor(
  ports: WebPorts,
  forged: (c: WebContext) => Response | Promise<Response>,
): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const value = getCookie(c, cookieName(ports));
    const given = value === undefined ? undefined : openToken(value, ports.site.key);
    const session = given && (await ports.sessions.find(hashToken(given), ports.now()));
    const ended = given?.kind === "session" && !session;
    const token = given && !ended ? given : newToken("visitor");
    c.set("visitor", {
      token,
      ...(session && { session }),
      ended,
      formToken: formToken(token, ports.site.key),
      ...(await spoken(ports, c, session)),
    });
    if (value !== undefined && !given) {
      deleteCookie(c, cookieName(ports), { path: "/", secure: ports.site.secure });
      return forged(c);
    }
    const aging = session && ports.now().getTime() - session.seenAt.getTime() > dayMs;
    if (!given || ended || aging) giveToken(ports, c, token);
    return next();
  };
}

async function spoken(ports: WebPorts, c: WebContext, session: Session | undefined) {
  const chosen = session && (await ports.languages.of(session.person));
  const language: Language = chosen ?? (getCookie(c, languageCookie) === "en" ? "en" : "zh-CN");
  return { language, t: ports.translators[language] };
}

/** The browser remembers the token from now on. */
function giveToken(ports: WebPorts, c: WebContext, token: Token) {
  setCookie(c, cookieName(ports), sealToken(token, ports.site.key), cookieAttributes(ports));
}

export function rememberLanguage(ports: WebPorts, c: WebContext, language: Language) {
  setCookie(c, languageCookie, language, { ...cookieAttributes(ports), httpOnly: true });
}

/**
 * The visitor's session, begun now for somebody new. The token stays the same, so that a first message which is sent
 * again because its answer got lost finds the person it made.
 */
export async function beginSession(ports: WebPorts, c: WebContext): Promise<Session> {
  const visitor = c.get("visitor");
  if (visitor.session) return visitor.session;
  const now = ports.now();
  const session = await ports.sessions.open({
    tokenHash: hashToken(visitor.token),
    expiresAt: new Date(now.getTime() + sessionDays * dayMs),
    now,
  });
  const token: Token = { ...visitor.token, kind: "session" };
  if (visitor.language !== "zh-CN") await ports.languages.choose(session.person, visitor.language);
  c.set("visitor", { ...visitor, token, session });
  giveToken(ports, c, token);
  return session;
}

/** A new token for a person whose rights have changed: whoever knew the old one knows nothing now. */
export async function renewSession(ports: WebPorts, c: WebContext, person: string): Promise<void> {
  const visitor = c.get("visitor");
  const now = ports.now();
  const token = newToken("session");
  const session = await ports.sessions.open({
    tokenHash: hashToken(token),
    person,
    expiresAt: new Date(now.getTime() + sessionDays * dayMs),
    now,
  });
  if (visitor.session) await ports.sessions.end(visitor.session.tokenHash, visitor.session.person);
  c.set("visitor", { ...visitor, token, session, formToken: formToken(token, ports.site.key) });
  giveToken(ports, c, token);
}

export async function endSession(ports: WebPorts, c: WebContext): Promise<void> {
  const { session } = c.get("visitor");
  if (session) await ports.sessions.end(session.tokenHash, session.person);
  giveToken(ports, c, newToken("visitor"));
}
