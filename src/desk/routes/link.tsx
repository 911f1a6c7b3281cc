import { Hono } from "hono";
import { type DeskContext, type DeskEnvironment, posted } from "../environment.ts";
import { flash } from "../flash.ts";
import { Field } from "../pages/field.tsx";
import { Hidden } from "../pages/hidden.tsx";
import { moment } from "../pages/wording.ts";
import { limitLinks } from "../security/limits.ts";
import { hashPassword, passwordProblem } from "../security/password.ts";
import { startSession } from "../security/session.ts";
import { hashToken } from "../security/tokens.ts";
import { show } from "../show.tsx";

export const link = new Hono<DeskEnvironment>();

/** Looks only: previews of messengers open every link they see. */
link.get("/link/:token", async (c) => {
  const t = c.get("t");
  await limitLinks(c);
  const found = await c.get("ports").officers.linkOf(hashToken(c.req.param("token")), c.get("now"));
  if (!found) return deadLink(c);
  return show(c, {
    title: t("desk-link-title"),
    shape: "card",
    children: (
      <main id="main" class="card">
        <h1>{t("desk-link-title")}</h1>
        <p>{t("desk-link-for", { name: found.name })}</p>
        <p class="soft">{t("desk-link-expires", { at: moment(found.expiresAt, t) })}</p>
        <form method="post" action={`/desk/link/${c.req.param("token")}`}>
          <Hidden token={c.get("formToken")} />
          <button class="primary" type="submit" autofocus>
            {t("desk-link-use")}
          </button>
        </form>
      </main>
    ),
  });
});

link.post("/link/:token", async (c) => {
  await limitLinks(c);
  const { officers, audit } = c.get("ports");
  const used = await officers.consumeLink(hashToken(c.req.param("token")), c.get("now"));
  if (!used) return deadLink(c);
  await audit.add({
    at: c.get("now"),
    actor: { kind: "officer", id: used.officer },
    action: "officer.link-used",
    subject: { kind: "officer", id: used.officer },
  });
  await startSession(c, used.officer, "setup");
  return c.redirect("/desk/welcome", 303);
});

function deadLink(c: DeskContext) {
  const t = c.get("t");
  return show(c, {
    title: t("desk-link-dead"),
    shape: "card",
    status: 404,
    here: "/desk/sign-in",
    children: (
      <main id="main" class="card">
        <h1>{t("desk-link-dead")}</h1>
        <p>{t("desk-link-dead-hint")}</p>
        <p>
          <a class="button" href="/desk/sign-in">
            {t("desk-sign-in")}
          </a>
        </p>
      </main>
    ),
  });
}

link.get("/welcome", (c) => {
  if (c.get("stage") !== "setup") return c.redirect("/desk", 303);
  return welcomePage(c, {});
});

link.post("/welcome", async (c) => {
  const { officers, audit } = c.get("ports");
  const session = c.get("session");
  if (!session || c.get("stage") !== "setup") return c.redirect("/desk", 303);
  const username = posted(c, "username").normalize("NFKC");
  const password = String(c.get("form").get("password") ?? "");
  const repeated = String(c.get("form").get("repeated") ?? "");
  const t = c.get("t");
  if (!/^[\p{L}\p{N}._@-]{2,40}$/u.test(username)) {
    return welcomePage(c, { username, nameProblem: t("desk-username-unfit") });
  }
  const problem = passwordProblem(password, repeated, username);
  if (problem) return welcomePage(c, { username, passwordProblem: t(`desk-password-${problem}`) });
  if (!(await officers.setCredentials(session.officer.id, username, await hashPassword(password)))) {
    return welcomePage(c, { username, nameProblem: t("desk-username-taken") });
  }
  await audit.add({
    at: c.get("now"),
    actor: { kind: "officer", id: session.officer.id },
    action: "officer.credentials-set",
    subject: { kind: "officer", id: session.officer.id },
  });
  await startSession(c, session.officer.id, "full");
  flash(c, "welcome");
  return c.redirect("/desk", 303);
});

function welcomePage(
  c: DeskContext,
  given: { username?: string; nameProblem?: string; passwordProblem?: string },
) {
  const t = c.get("t");
  const wrong = given.nameProblem || given.passwordProblem;
  return show(c, {
    title: t("desk-welcome"),
    shape: "card",
    status: wrong ? 422 : 200,
    here: "/desk/welcome",
    children: (
      <main id="main" class="card">
        <h1>{t("desk-welcome-name", { name: c.get("session")?.officer.name ?? "" })}</h1>
        <p class="soft">{t("desk-welcome-hint")}</p>
        <form method="post" action="/desk/welcome">
          <Hidden token={c.get("formToken")} />
          <Field
            name="username"
            label={t("desk-username")}
            hint={t("desk-username-hint")}
            value={given.username}
            problem={given.nameProblem}
            autocomplete="username"
            maxlength={40}
            required
            autofocus
          />
          <Field
            name="password"
            type="password"
            label={t("desk-password-new")}
            hint={t("desk-password-hint")}
            problem={given.passwordProblem}
            autocomplete="new-password"
            minlength={10}
            maxlength={200}
            required
          />
          <Field
            name="repeated"
            type="password"
            label={t("desk-password-repeat")}
            autocomplete="new-password"
            maxlength={200}
            required
          />
          <button class="primary" type="submit">
            {t("desk-welcome-done")}
          </button>
        </form>
      </main>
    ),
  });
}
