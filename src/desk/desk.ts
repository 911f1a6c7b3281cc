import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { Stale } from "../filings/records.ts";
import { Refusal } from "../filings/refusal.ts";
import { languages } from "../i18n/translator.ts";
import { assets } from "./assets.ts";
import { type DeskContext, type DeskEnvironment, posted } from "./environment.ts";
import { faultPage, problemPage, refusalPage } from "./pages/trouble.tsx";
import type { DeskPorts } from "./ports.ts";
import { keepLanguage, loadPreferences } from "./preferences.ts";
import { notFound, Problem } from "./problem.ts";
import { audit } from "./routes/audit.tsx";
import { contracts } from "./routes/contracts.tsx";
import { employers } from "./routes/employers.tsx";
import { file } from "./routes/file.ts";
import { filing } from "./routes/filing.tsx";
import { link } from "./routes/link.tsx";
import { officers } from "./routes/officers.tsx";
import { queue } from "./routes/queue.tsx";
import { settings } from "./routes/settings.tsx";
import { signIn } from "./routes/sign-in.tsx";
import { tickets } from "./routes/tickets.tsx";
import { totp } from "./routes/totp.tsx";
import { anonymousFormToken, checkedForms } from "./security/forms.ts";
import { securityHeaders } from "./security/headers.ts";
import { returnAddress } from "./security/return-address.ts";
import { loadSession, signedIn } from "./security/session.ts";

/** Forms of the desk hold a few sentences at most. */
const largestForm = 64 * 1024;

/** The officers' desk, to be mounted at /desk. */
export function desk(ports: DeskPorts): Hono<DeskEnvironment> {
  const app = new Hono<DeskEnvironment>();
  app.use(securityHeaders);
  app.get("/assets/:name", (c) => {
    const found = assets.get(c.req.param("name"));
    if (!found) return c.text("", 404);
    return c.body(found.text, 200, {
      "Content-Type": found.type,
      "Cache-Control": "public, max-age=31536000, immutable",
    });
  });

  app.use(async (c, next) => {
    c.set("ports", ports);
    c.set("now", ports.clock());
    c.set("stage", "none");
    c.set("formToken", "");
    await next();
  });
  app.use(loadPreferences);
  app.use(bodyLimit({ maxSize: largestForm, onError: () => Promise.reject(new Problem(413, "too-large")) }));
  app.use(loadSession);
  app.use(anonymousFormToken);
  app.use(checkedForms);

  app.post("/language", (c) => {
    const language = languages.find((known) => known === posted(c, "language"));
    if (language) keepLanguage(c, language);
    return c.redirect(returnAddress(posted(c, "return")), 303);
  });
  app.route("/", signIn);
  app.route("/", link);

  app.use(signedIn);
  for (const part of [queue, filing, file, employers, contracts, tickets, audit, totp, settings, officers]) {
    app.route("/", part);
  }
  app.all("*", () => {
    throw notFound();
  });
  app.onError(async (error, c) => {
    try {
      return await explain(error, c);
    } catch (fault) {
      const id = crypto.randomUUID().slice(0, 8);
      ports.reportFault(fault, id);
      return faultPage(c, id);
    }
  });
  return app;
}

/** The page for a trouble that has an explanation; throws what has none. */
async function explain(error: Error, c: DeskContext) {
  if (error instanceof Problem) return problemPage(c, error);
  if (error instanceof Stale) return problemPage(c, new Problem(409, "stale"));
  if (error instanceof Refusal) return refusalPage(c, error);
  throw error;
}
