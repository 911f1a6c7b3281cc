import { Hono } from "hono";
import { type DeskContext, type DeskEnvironment, posted } from "../environment.ts";
import { Field } from "../pages/field.tsx";
import { Hidden } from "../pages/hidden.tsx";
import { address } from "../pages/parts.tsx";
import { limitCodes, limitSignIns } from "../security/limits.ts";
import { passwordMatches } from "../security/password.ts";
import { returnAddress } from "../security/return-address.ts";
import { endSession, startSession } from "../security/session.ts";
import { totpStep } from "../security/totp.ts";
import { show } from "../show.tsx";

export const signIn = new Hono<DeskEnvironment>();

signIn.get("/sign-in", (c) => {
  const back = returnAddress(c.req.query("return"));
  if (c.get("stage") === "full") return c.redirect(back, 303);
  return passwordPage(c, { back });
});

signIn.post("/sign-in", async (c) => {
  const { officers, audit } = c.get("ports");
  const username = posted(c, "username").slice(0, 100);
  const password = String(c.get("form").get("password") ?? "");
  const back = returnAddress(posted(c, "return"));
  await limitSignIns(c, username);
  const credentials = username ? await officers.credentialsByName(username) : undefined;
  const matches = await passwordMatches(password, credentials?.passwordHash);
  if (!credentials || !matches) {
    await audit.add({
      at: c.get("now"),
      actor: credentials ? { kind: "officer", id: credentials.officer } : { kind: "system", id: "desk" },
      action: "officer.sign-in-failed",
      subject: { kind: "officer", id: credentials?.officer ?? "unknown" },
    });
    return passwordPage(c, { back, username, failed: true });
  }
  if (credentials.totpSecret) {
    await startSession(c, credentials.officer, "code");
    return c.redirect(address("/desk/sign-in/code", { return: back === "/desk" ? undefined : back }), 303);
  }
  return enter(c, credentials.officer, back);
});

signIn.get("/sign-in/code", (c) => {
  const back = returnAddress(c.req.query("return"));
  if (c.get("stage") === "full") return c.redirect(back, 303);
  if (c.get("stage") !== "code") return c.redirect("/desk/sign-in", 303);
  return codePage(c, back, false);
});

signIn.post("/sign-in/code", async (c) => {
  const { officers, audit } = c.get("ports");
  const session = c.get("session");
  if (!session || c.get("stage") !== "code") return c.redirect("/desk/sign-in", 303);
  const officer = session.officer.id;
  const back = returnAddress(posted(c, "return"));
  await limitCodes(c, officer);
  const credentials = await officers.credentials(officer);
  const step = credentials?.totpSecret && totpStep(credentials.totpSecret, posted(c, "code"), c.get("now"));
  if (!step || !(await officers.useTotpStep(officer, step))) {
    await audit.add({
      at: c.get("now"),
      actor: { kind: "officer", id: officer },
      action: "officer.code-failed",
      subject: { kind: "officer", id: officer },
    });
    return codePage(c, back, true);
  }
  return enter(c, officer, back);
});

signIn.post("/sign-out", async (c) => {
  const session = c.get("session");
  await endSession(c);
  if (session) {
    await c.get("ports").audit.add({
      at: c.get("now"),
      actor: { kind: "officer", id: session.officer.id },
      action: "officer.signed-out",
      subject: { kind: "officer", id: session.officer.id },
    });
  }
  return c.redirect("/desk/sign-in", 303);
});

async function enter(c: DeskContext, officer: string, back: string) {
  await startSession(c, officer, "full");
  await c.get("ports").audit.add({
    at: c.get("now"),
    actor: { kind: "officer", id: officer },
    action: "officer.signed-in",
    subject: { kind: "officer", id: officer },
  });
  return c.redirect(back, 303);
}

function passwordPage(c: DeskContext, shown: { back: string; username?: string; failed?: boolean }) {
  const t = c.get("t");
  return show(c, {
    title: t("desk-sign-in"),
    shape: "card",
    status: shown.failed ? 422 : 200,
    here: address("/desk/sign-in", { return: shown.back === "/desk" ? undefined : shown.back }),
    children: (
      <main id="main" class="card">
        <h1>{t("desk-sign-in")}</h1>
        <p class="soft">{t("desk-sign-in-hint")}</p>
        {shown.failed && (
          <p class="wrong" role="alert">
            {t("desk-sign-in-failed")}
          </p>
        )}
        <form method="post" action="/desk/sign-in">
          <Hidden token={c.get("formToken")} fields={{ return: shown.back }} />
          <Field
            name="username"
            label={t("desk-username")}
            value={shown.username}
            autocomplete="username"
            maxlength={100}
            required
            autofocus={!shown.username}
          />
          <Field
            name="password"
            type="password"
            label={t("desk-password")}
            autocomplete="current-password"
            maxlength={200}
            required
            autofocus={Boolean(shown.username)}
          />
          <button class="primary" type="submit">
            {t("desk-sign-in")}
          </button>
        </form>
        <p class="soft small">{t("desk-sign-in-help")}</p>
      </main>
    ),
  });
}

function codePage(c: DeskContext, back: string, failed: boolean) {
  const t = c.get("t");
  return show(c, {
    title: t("desk-code-title"),
    shape: "card",
    status: failed ? 422 : 200,
    here: "/desk/sign-in/code",
    children: (
      <main id="main" class="card">
        <h1>{t("desk-code-title")}</h1>
        <form method="post" action="/desk/sign-in/code">
          <Hidden token={c.get("formToken")} fields={{ return: back }} />
          <Field
            name="code"
            label={t("desk-code")}
            hint={t("desk-code-hint")}
            problem={failed ? t("desk-code-failed") : undefined}
            autocomplete="one-time-code"
            inputmode="numeric"
            maxlength={10}
            required
            autofocus
          />
          <button class="primary" type="submit">
            {t("desk-sign-in")}
          </button>
        </form>
        <form method="post" action="/desk/sign-out">
          <Hidden token={c.get("formToken")} />
          <button class="quiet" type="submit">
            {t("desk-sign-in-other")}
          </button>
        </form>
      </main>
    ),
  });
}
