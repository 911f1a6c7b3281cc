import { Hono } from "hono";
import { raw } from "hono/html";
import { type DeskContext, type DeskEnvironment, officerOf, posted } from "../environment.ts";
import { flash } from "../flash.ts";
import { Field } from "../pages/field.tsx";
import { Hidden } from "../pages/hidden.tsx";
import { Problem } from "../problem.ts";
import { limitCodes, limitPasswordChecks } from "../security/limits.ts";
import { passwordMatches } from "../security/password.ts";
import { isTotpSecret, newTotpSecret, totpQr, totpStep } from "../security/totp.ts";
import { show } from "../show.tsx";
import { noteOwn } from "./note-own.ts";

export const totp = new Hono<DeskEnvironment>();

totp.get("/settings/totp", (c) =>
  officerOf(c).totp ? c.redirect("/desk/settings", 303) : enrolPage(c, newTotpSecret()),
);
totp.get("/settings/totp/off", (c) => c.redirect("/desk/settings", 303));

/** Turns it on once a code proves that the app has the secret. Needs the password, like turning it off. */
totp.post("/settings/totp", async (c) => {
  const { officers } = c.get("ports");
  const t = c.get("t");
  const officer = officerOf(c);
  const secret = posted(c, "secret");
  if (!isTotpSecret(secret) || officer.totp) throw new Problem(400, "unreadable");
  await limitCodes(c, officer.id);
  await limitPasswordChecks(c, officer.id);
  const credentials = await officers.credentials(officer.id);
  if (!(await passwordMatches(String(c.get("form").get("password") ?? ""), credentials?.passwordHash))) {
    return enrolPage(c, secret, { password: t("desk-password-wrong") });
  }
  const step = totpStep(secret, posted(c, "code"), c.get("now"));
  if (!step) return enrolPage(c, secret, { code: t("desk-code-failed") });
  await officers.setTotp(officer.id, secret);
  await officers.useTotpStep(officer.id, step);
  await noteOwn(c, "officer.totp-on");
  flash(c, "totp-on");
  return c.redirect("/desk/settings", 303);
});

totp.post("/settings/totp/off", async (c) => {
  const { officers } = c.get("ports");
  const officer = officerOf(c);
  await limitPasswordChecks(c, officer.id);
  const credentials = await officers.credentials(officer.id);
  const password = String(c.get("form").get("password-totp") ?? "");
  if (!(await passwordMatches(password, credentials?.passwordHash))) throw new Problem(403, "wrong-password");
  await officers.setTotp(officer.id, undefined);
  await noteOwn(c, "officer.totp-off");
  flash(c, "totp-off");
  return c.redirect("/desk/settings", 303);
});

async function enrolPage(c: DeskContext, secret: string, wrong: { code?: string; password?: string } = {}) {
  const t = c.get("t");
  const credentials = await c.get("ports").officers.credentials(officerOf(c).id);
  const qr = await totpQr(secret, credentials?.username ?? "");
  return show(c, {
    title: t("desk-totp"),
    place: "settings",
    status: wrong.code || wrong.password ? 422 : 200,
    here: "/desk/settings",
    children: (
      <main id="main" class="pane columns">
        <nav class="beside-links" aria-label={t("desk-crumbs")}>
          <a href="/desk/settings" data-key="u">
            {t("desk-settings")}
          </a>
        </nav>
        <h1>{t("desk-totp")}</h1>
        <ol class="steps">
          <li>{t("desk-totp-step-app")}</li>
          <li>
            {t("desk-totp-step-scan")}
            <div class="qr" role="img" aria-label={t("desk-totp-qr")}>
              {raw(qr)}
            </div>
            <p>
              {t("desk-totp-secret")} <code class="secret">{secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
            </p>
          </li>
          <li>{t("desk-totp-step-code")}</li>
        </ol>
        <form method="post" action="/desk/settings/totp" class="narrow">
          <Hidden token={c.get("formToken")} fields={{ secret }} />
          <Field
            name="code"
            label={t("desk-code")}
            problem={wrong.code}
            autocomplete="one-time-code"
            inputmode="numeric"
            maxlength={10}
            required
          />
          <Field
            name="password"
            type="password"
            label={t("desk-password-current")}
            problem={wrong.password}
            autocomplete="current-password"
            maxlength={200}
            required
          />
          <button class="primary" type="submit">
            {t("desk-totp-start")}
          </button>
        </form>
        <p class="soft small">{t("desk-totp-lost")}</p>
      </main>
    ),
  });
}
