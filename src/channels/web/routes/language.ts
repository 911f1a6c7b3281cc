import { Hono } from "hono";
import type { Language } from "../../../i18n/translator.ts";
import type { WebPorts } from "../ports.ts";
import { rememberLanguage, type WebEnv } from "../visitor.ts";
import type { WebParts } from "../web-parts.ts";

/** The other language, from the link at the top of every page. */
export function languageRoutes({ ports }: WebParts) {
  return new Hono<WebEnv>().post("/language", async (c) => {
    const { language } = await c.req.parseBody();
    const chosen = language === "en" ? "en" : "zh-CN";
    const { session } = c.get("visitor");
    rememberLanguage(ports, c, chosen);
    if (session) {
      await ports.languages.choose(session.person, chosen);
      await untilChosen(ports, session.person, chosen);
    }
    return c.redirect("/#latest", 303);
  });
}

/** The choice travels like a message; the next page should be in the new language already. */
async function untilChosen({ languages }: WebPorts, person: string, chosen: Language): Promise<void> {
  for (let looks = 0; looks < 20 && (await languages.of(person)) !== chosen; looks++)
    await new Promise((resolve) => setTimeout(resolve, 75));
}
