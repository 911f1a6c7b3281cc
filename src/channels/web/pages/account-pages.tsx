import type { FC } from "hono/jsx";
import { momentInWords } from "../moments.ts";
import type { OfficeHeader, Session } from "../ports.ts";
import { FormToken, type PageFrame } from "./layout.tsx";
import { PlainPage } from "./plain-page.tsx";

interface FormProps {
  frame: PageFrame;
  office: OfficeHeader;
  username?: string;
  problem?: string | undefined;
}

export const SignInPage: FC<FormProps> = ({ frame, office, username = "", problem }) => {
  const { t } = frame.visitor;
  return (
    <PlainPage frame={frame} office={office} title={t("web-sign-in")}>
      <p>{t("web-sign-in-text")}</p>
      <AccountForm
        frame={frame}
        action="/account/sign-in"
        username={username}
        problem={problem}
        fresh={false}
      />
      <p>
        {t("web-no-account")} <a href="/account/register">{t("web-register")}</a>
      </p>
    </PlainPage>
  );
};

export const RegisterPage: FC<FormProps> = ({ frame, office, username = "", problem }) => {
  const { t } = frame.visitor;
  return (
    <PlainPage frame={frame} office={office} title={t("web-register")}>
      <p>{t("web-register-text")}</p>
      <AccountForm frame={frame} action="/account/register" username={username} problem={problem} fresh />
      <p>
        {t("web-have-account")} <a href="/account/sign-in">{t("web-sign-in")}</a>
      </p>
    </PlainPage>
  );
};

const AccountForm: FC<{
  frame: PageFrame;
  action: string;
  username: string;
  problem?: string | undefined;
  /** A new account: its rules are shown. */
  fresh: boolean;
}> = ({ frame, action, username, problem, fresh }) => {
  const { t } = frame.visitor;
  return (
    <form class="account-form" method="post" action={action}>
      <FormToken visitor={frame.visitor} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <label for="username">{t("web-username")}</label>
      <input
        id="username"
        name="username"
        value={username}
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
        required
        maxlength={80}
        aria-describedby={fresh ? "username-rule" : undefined}
      />
      {fresh && <small id="username-rule">{t("web-username-rule")}</small>}
      <label for="password">{t("web-password")}</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete={fresh ? "new-password" : "current-password"}
        required
        maxlength={256}
        aria-describedby={fresh ? "password-rule" : undefined}
      />
      {fresh && <small id="password-rule">{t("web-secret-hint")}</small>}
      <button type="submit" class="button primary wide">
        {t(fresh ? "web-register" : "web-sign-in")}
      </button>
    </form>
  );
};

export const AccountPage: FC<{
  frame: PageFrame;
  office: OfficeHeader;
  username: string | undefined;
  sessions: readonly Session[];
}> = ({ frame, office, username, sessions }) => {
  const { visitor } = frame;
  const { t } = visitor;
  const current = visitor.session?.tokenHash;
  return (
    <PlainPage frame={frame} office={office} title={t("web-account")} username={username}>
      {username === undefined ? (
        <>
          <p>{t("web-account-anonymous")}</p>
          <p class="button-row">
            <a class="button primary" href="/account/register">
              {t("web-register")}
            </a>
            <a class="button" href="/account/sign-in">
              {t("web-sign-in")}
            </a>
          </p>
        </>
      ) : (
        <>
          <p>{t("web-account-who", { username })}</p>
          <form method="post" action="/account/sign-out">
            <FormToken visitor={visitor} />
            <button type="submit" class="button">
              {t("web-sign-out")}
            </button>
          </form>
          <h3>{t("web-sessions")}</h3>
          <ul class="sessions">
            {sessions.map(({ tokenHash, createdAt, seenAt }) => (
              <li>
                <span>
                  {t("web-session-since", { at: momentInWords(createdAt, visitor.language) })}
                  <small>
                    {tokenHash === current
                      ? t("web-session-current")
                      : t("web-session-seen", { at: momentInWords(seenAt, visitor.language) })}
                  </small>
                </span>
                {tokenHash !== current && (
                  <form method="post" action="/account/end-session">
                    <FormToken visitor={visitor} />
                    <button
                      type="submit"
                      class="button small"
                      name="session"
                      value={tokenHash}
                      aria-label={t("web-session-end-since", {
                        at: momentInWords(createdAt, visitor.language),
                      })}
                    >
                      {t("web-session-end")}
                    </button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a class="button" href="/#latest">
          {t("web-back-to-chat")}
        </a>
      </p>
    </PlainPage>
  );
};
