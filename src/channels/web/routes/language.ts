import { Hono } from "hono";
import { rememberLanguage, type WebEnv } from "../visitor.ts";
import type { WebParts } from "../web-parts.ts";

/** The other language, from the link at the top of every page. */
export function languageRoutes({ ports }: WebParts) {
  return new Hono<WebEnv>().post("/language", async (c) => {
    const { language } = await c.req.parseBody();
    const chosen = language === "en" ? "en" : "zh-CN";
    const { session } = c.get("visitor");
    rememberLanguage(ports, c, chosen);
    if (session) await ports.languages.choose(session.person, chosen);
    return c.redirect("/#latest", 303);
  });
}
