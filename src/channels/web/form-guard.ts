import type { MiddlewareHandler } from "hono";
import { fromOwnPages } from "./same-site.ts";
import { same } from "./tokens.ts";
import { trouble } from "./trouble.tsx";
import type { WebContext, WebEnv } from "./visitor.ts";
import type { WebParts } from "./web-parts.ts";

/** Lets through only what one of our own pages sent. The body has been bounded before. */
export function formGuard(parts: WebParts): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    if (c.req.method !== "POST") return next();
    if (!fromOwnPages(c.req)) return trouble(parts, c, "forged", 403);
    const visitor = c.get("visitor");
    // The cookie's session is over, so the token of its pages can't be right; saying why helps more.
    if (visitor.ended) return trouble(parts, c, "signed-out", 403);
    const given = c.req.header("x-form-token") ?? (await formField(c, "token"));
    return given !== undefined && same(given, visitor.formToken) ? next() : trouble(parts, c, "forged", 403);
  };
}

async function formField(c: WebContext, name: string): Promise<string | undefined> {
  const type = c.req.header("content-type") ?? "";
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) return undefined;
  const value = (await c.req.parseBody())[name];
  return typeof value === "string" ? value : undefined;
}
