import { html } from "hono/html";
import type { Refusal } from "../../filings/refusal.ts";
import type { DeskContext } from "../environment.ts";
import type { Problem } from "../problem.ts";
import { retryAfterSeconds } from "../security/limits.ts";
import { show } from "../show.tsx";

/** The page for a request that can't be met. */
export function problemPage(c: DeskContext, problem: Problem) {
  const t = c.get("t");
  if (problem.status === 429) c.header("Retry-After", String(retryAfterSeconds));
  return page(c, problem.status, t(`desk-problem-${problem.id}.title`), t(`desk-problem-${problem.id}`));
}

/** Something that can't be done now, in the words of whoever refuses. */
export function refusalPage(c: DeskContext, refusal: Refusal) {
  const t = c.get("t");
  const text = t.has(refusal.wording) ? t(refusal.wording, refusal.args) : t("desk-problem-stale");
  return page(c, 409, t("desk-refused"), text);
}

/** Our own fault. Asks nothing of storage, which may be what failed. */
export function faultPage(c: DeskContext, id: string) {
  const t = c.get("t");
  return c.html(
    html`<!doctype html>${(
      <html lang={c.get("language")}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <title>{t("desk-fault")}</title>
          <link rel="icon" href="data:," />
        </head>
        <body>
          <main>
            <h1>{t("desk-fault")}</h1>
            <p>{t("desk-fault-text", { id })}</p>
            <p>
              <a href="/desk">{t("desk-name")}</a>
            </p>
          </main>
        </body>
      </html>
    )}`,
    500,
  );
}

function page(c: DeskContext, status: Problem["status"], title: string, text: string) {
  const t = c.get("t");
  const signedIn = c.get("stage") === "full";
  return show(c, {
    title,
    status,
    shape: signedIn ? "wide" : "card",
    here: "/desk",
    children: (
      <main id="main" class={signedIn ? "pane" : "card"}>
        <p class="status-code" aria-hidden="true">
          {status}
        </p>
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a class="button" href={signedIn ? "/desk" : "/desk/sign-in"}>
            {t(signedIn ? "desk-to-queue" : "desk-sign-in")}
          </a>
        </p>
      </main>
    ),
  });
}
