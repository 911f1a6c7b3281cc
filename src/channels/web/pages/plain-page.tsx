import type { Child, FC } from "hono/jsx";
import type { OfficeHeader } from "../ports.ts";
import { Bar } from "./bar.tsx";
import { Layout, type PageFrame } from "./layout.tsx";

/** A page that is not the chat. */
export const PlainPage: FC<{
  frame: PageFrame;
  office: OfficeHeader;
  title: string;
  username?: string | undefined;
  children?: Child;
}> = ({ frame, office, title, username, children }) => (
  <Layout
    frame={frame}
    title={`${title} · ${frame.visitor.t("web-title", { region: office.region })}`}
    kind="plain"
  >
    <Bar visitor={frame.visitor} office={office} username={username} />
    <main class="sheet-page">
      <h2>{title}</h2>
      {children}
    </main>
  </Layout>
);

/** Something didn't work: what, and what to do now. */
export const TroublePage: FC<{
  frame: PageFrame;
  office: OfficeHeader;
  problem: string;
  username?: string | undefined;
}> = ({ frame, office, problem, username }) => {
  const { t } = frame.visitor;
  return (
    <PlainPage frame={frame} office={office} title={t(`web-trouble-${problem}`)} username={username}>
      <p>{t(`web-trouble-${problem}.advice`)}</p>
      <p>
        <a class="button primary" href={problem === "signed-out" ? "/account/sign-in" : "/#latest"}>
          {t(problem === "signed-out" ? "web-sign-in" : "web-back-to-chat")}
        </a>
      </p>
    </PlainPage>
  );
};
