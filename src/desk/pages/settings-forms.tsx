import { type Language, languages, type Translator } from "../../i18n/translator.ts";
import type { OfficerSession } from "../ports.ts";
import { Field } from "./field.tsx";
import { Hidden } from "./hidden.tsx";
import { moment } from "./wording.ts";

interface FormProps {
  t: Translator;
  formToken: string;
}

export function PreferencesForm({
  t,
  formToken,
  language,
  shortcuts,
}: FormProps & { language: Language; shortcuts: boolean }) {
  return (
    <section class="block" aria-labelledby="preferences-title">
      <h2 id="preferences-title">{t("desk-preferences")}</h2>
      <form method="post" action="/desk/settings/preferences">
        <Hidden token={formToken} />
        <div class="field">
          <label for="language">{t("desk-language")}</label>
          <select id="language" name="language">
            {languages.map((each) => (
              <option value={each} selected={each === language} lang={each}>
                {t(`desk-language-${each}`)}
              </option>
            ))}
          </select>
        </div>
        <label class="tick">
          <input type="checkbox" name="shortcuts" checked={shortcuts} />
          {t("desk-shortcuts-on")}
        </label>
        <button type="submit">{t("desk-save")}</button>
      </form>
    </section>
  );
}

export function PasswordForm({
  t,
  formToken,
  username,
  wrong,
}: FormProps & { username: string; wrong: { current?: string; password?: string } }) {
  return (
    <section class="block" aria-labelledby="password-title">
      <h2 id="password-title">{t("desk-password-change")}</h2>
      <form method="post" action="/desk/settings/password">
        <Hidden token={formToken} />
        <input type="text" value={username} autocomplete="username" hidden readonly />
        <Field
          name="current"
          type="password"
          label={t("desk-password-current")}
          problem={wrong.current}
          autocomplete="current-password"
          maxlength={200}
          required
        />
        <Field
          name="password"
          type="password"
          label={t("desk-password-new")}
          hint={t("desk-password-hint")}
          problem={wrong.password}
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
        <button type="submit">{t("desk-password-save")}</button>
      </form>
    </section>
  );
}

export function TotpBlock({ t, formToken, on }: FormProps & { on: boolean }) {
  return (
    <section class="block" aria-labelledby="totp-title">
      <h2 id="totp-title">{t("desk-totp")}</h2>
      <p class="soft">{t(on ? "desk-totp-on" : "desk-totp-off")}</p>
      {on ? (
        <details>
          <summary class="button quiet">{t("desk-totp-stop")}</summary>
          <form method="post" action="/desk/settings/totp/off">
            <Hidden token={formToken} />
            <Field
              name="password-totp"
              type="password"
              label={t("desk-password-current")}
              autocomplete="current-password"
              maxlength={200}
              required
            />
            <button type="submit" class="danger">
              {t("desk-totp-stop")}
            </button>
          </form>
        </details>
      ) : (
        <a class="button" href="/desk/settings/totp">
          {t("desk-totp-start")}
        </a>
      )}
    </section>
  );
}

export function Sessions({
  t,
  formToken,
  sessions,
  present,
}: FormProps & { sessions: readonly Omit<OfficerSession, "officer" | "formToken">[]; present: string }) {
  return (
    <section class="block" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{t("desk-sessions")}</h2>
      <ul class="plain-list">
        {sessions.map((session) => (
          <li class="line">
            <span>
              {t("desk-session-since", { at: moment(session.createdAt, t) })}
              <small class="soft below">
                {t("desk-session-seen", { at: moment(session.lastSeenAt, t) })}
              </small>
            </span>
            {session.tokenHash === present ? (
              <span class="tag fine">{t("desk-session-this")}</span>
            ) : (
              <form method="post" action="/desk/settings/sessions">
                <Hidden token={formToken} fields={{ session: session.tokenHash }} />
                <button class="quiet small" type="submit">
                  {t("desk-session-end")}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form method="post" action="/desk/settings/sessions">
          <Hidden token={formToken} fields={{ session: "others" }} />
          <button class="quiet" type="submit">
            {t("desk-sessions-end")}
          </button>
        </form>
      )}
    </section>
  );
}

export function OfficeSettingsForm({ t, formToken, tickAllowed }: FormProps & { tickAllowed: boolean }) {
  return (
    <section class="block" aria-labelledby="office-title">
      <h2 id="office-title">{t("desk-office")}</h2>
      <form method="post" action="/desk/settings/office">
        <Hidden token={formToken} />
        <label class="tick">
          <input type="checkbox" name="tick" checked={tickAllowed} aria-describedby="tick-hint" />
          {t("desk-office-tick")}
        </label>
        <small id="tick-hint" class="soft">
          {t("desk-office-tick-hint")}
        </small>
        <button type="submit">{t("desk-save")}</button>
      </form>
    </section>
  );
}
