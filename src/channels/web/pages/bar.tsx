import type { Child, FC } from "hono/jsx";
import type { OfficeHeader } from "../ports.ts";
import type { Visitor } from "../visitor.ts";
import { PersonIcon } from "./icons.tsx";
import { FormToken } from "./layout.tsx";

/** The head of every page: whose help this is, the other language, the account. */
export const Bar: FC<{
  visitor: Visitor;
  office: OfficeHeader;
  username?: string | undefined;
  children?: Child;
}> = ({ visitor, office, username, children }) => {
  const { t, language } = visitor;
  const other = language === "en" ? { code: "zh-CN", name: "中文" } : { code: "en", name: "English" };
  return (
    <header class="bar">
      <a class="home" href="/">
        <span class="unseen">{t("web-home")}</span>
        <span class="mark" lang="zh-CN" aria-hidden="true">
          签
        </span>
      </a>
      <div class="whose">
        <h1>{t("web-title", { region: office.region })}</h1>
        <p>{office.line}</p>
      </div>
      <nav aria-label={t("web-navigation")}>
        <form method="post" action="/language">
          <FormToken visitor={visitor} />
          <button type="submit" class="quiet-link" name="language" value={other.code} lang={other.code}>
            {other.name}
          </button>
        </form>
        <a class="quiet-link" href={username === undefined ? "/account/sign-in" : "/account"}>
          <PersonIcon />
          <span>{username ?? t("web-sign-in")}</span>
        </a>
      </nav>
      {children}
    </header>
  );
};
