import { Hono } from "hono";
import { dayIn } from "../../domain/dates.ts";
import { languages } from "../../i18n/translator.ts";
import { type DeskContext, type DeskEnvironment, officerOf, posted } from "../environment.ts";
import { flash } from "../flash.ts";
import { LawData } from "../pages/law-data.tsx";
import {
  OfficeSettingsForm,
  PasswordForm,
  PreferencesForm,
  Sessions,
  TotpBlock,
} from "../pages/settings-forms.tsx";
import { keepLanguage, keepShortcuts } from "../preferences.ts";
import { notFound } from "../problem.ts";
import { limitPasswordChecks } from "../security/limits.ts";
import { hashPassword, passwordMatches, passwordProblem } from "../security/password.ts";
import { show } from "../show.tsx";
import { noteOwn } from "./note-own.ts";

export const settings = new Hono<DeskEnvironment>();

settings.get("/settings", (c) => settingsPage(c, {}));
for (const part of ["password", "sessions", "office", "preferences"]) {
  settings.get(`/settings/${part}`, (c) => c.redirect("/desk/settings", 303));
}

settings.post("/settings/password", async (c) => {
  const { officers } = c.get("ports");
  const officer = officerOf(c).id;
  const t = c.get("t");
  const value = (name: string) => String(c.get("form").get(name) ?? "");
  await limitPasswordChecks(c, officer);
  const credentials = await officers.credentials(officer);
  if (!(await passwordMatches(value("current"), credentials?.passwordHash))) {
    return settingsPage(c, { current: t("desk-password-wrong") });
  }
  const problem = passwordProblem(value("password"), value("repeated"), credentials?.username ?? "");
  if (problem) return settingsPage(c, { password: t(`desk-password-${problem}`) });
  await officers.setPassword(officer, await hashPassword(value("password")));
  await officers.endOtherSessions(officer, c.get("session")!.tokenHash);
  await noteOwn(c, "officer.password-changed");
  flash(c, "password-changed");
  return c.redirect("/desk/settings", 303);
});

settings.post("/settings/sessions", async (c) => {
  const { officers } = c.get("ports");
  const officer = officerOf(c).id;
  const session = posted(c, "session");
  if (session === "others") {
    await officers.endOtherSessions(officer, c.get("session")!.tokenHash);
  } else if (!/^[0-9a-f]{64}$/.test(session) || !(await officers.endSession(session, officer))) {
    throw notFound();
  }
  await noteOwn(c, "officer.sessions-ended");
  flash(c, session === "others" ? "sessions-ended" : "session-ended");
  return c.redirect("/desk/settings", 303);
});

settings.post("/settings/office", async (c) => {
  const allowed = posted(c, "tick") === "on";
  await c.get("ports").settings.allowSignedTick(allowed);
  await c.get("ports").audit.add({
    at: c.get("now"),
    actor: { kind: "officer", id: officerOf(c).id },
    action: "office.settings-changed",
    subject: { kind: "office", id: "settings" },
    detail: { signedTickAllowed: allowed },
  });
  flash(c, "office-saved");
  return c.redirect("/desk/settings", 303);
});

settings.post("/settings/preferences", (c) => {
  const language = languages.find((known) => known === posted(c, "language"));
  if (language) keepLanguage(c, language);
  keepShortcuts(c, posted(c, "shortcuts") === "on");
  flash(c, "preferences-saved");
  return c.redirect("/desk/settings", 303);
});

async function settingsPage(c: DeskContext, wrong: { current?: string; password?: string }) {
  const ports = c.get("ports");
  const t = c.get("t");
  const now = c.get("now");
  const session = c.get("session")!;
  const [sessions, credentials, tickAllowed] = await Promise.all([
    ports.officers.sessionsOf(session.officer.id, now),
    ports.officers.credentials(session.officer.id),
    ports.settings.signedTickAllowed(),
  ]);
  const formToken = c.get("formToken");
  return show(c, {
    title: t("desk-settings"),
    place: "settings",
    status: wrong.current || wrong.password ? 422 : 200,
    here: "/desk/settings",
    children: (
      <main id="main" class="pane">
        <h1>{t("desk-settings")}</h1>
        <div class="tiles">
          <PreferencesForm
            t={t}
            formToken={formToken}
            language={c.get("language")}
            shortcuts={c.get("shortcuts")}
          />
          <PasswordForm t={t} formToken={formToken} username={credentials?.username ?? ""} wrong={wrong} />
          <TotpBlock t={t} formToken={formToken} on={session.officer.totp} />
          <Sessions t={t} formToken={formToken} sessions={sessions} present={session.tokenHash} />
          <OfficeSettingsForm t={t} formToken={formToken} tickAllowed={tickAllowed} />
        </div>
        <LawData t={t} data={ports.lawData(dayIn(now))} />
      </main>
    ),
  });
}
