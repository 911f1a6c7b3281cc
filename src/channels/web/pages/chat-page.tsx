import { raw } from "hono/html";
import type { FC } from "hono/jsx";
import type { ChatLine, Example, OfficeHeader } from "../ports.ts";
import { openQuestion, progressMessage, standings } from "../transcript-view.ts";
import { Bar } from "./bar.tsx";
import { clientWords } from "./client-words.ts";
import { Composer } from "./composer.tsx";
import { DownIcon } from "./icons.tsx";
import { Layout, type PageFrame } from "./layout.tsx";
import { Line } from "./line.tsx";
import { Progress } from "./progress.tsx";
import { Welcome } from "./welcome.tsx";

export interface ChatView {
  frame: PageFrame;
  office: OfficeHeader;
  examples: readonly Example[];
  lines: readonly ChatLine[];
  /** The number of the chat's last line. */
  lastSeq: number;
  today: string;
  username?: string | undefined;
  notice?: string | undefined;
  /** A message is being handled. */
  busy: boolean;
  /** These are earlier lines, shown on their own. */
  past: boolean;
  keptText?: string | undefined;
  problem?: string | undefined;
}

export const ChatPage: FC<{ view: ChatView }> = ({ view }) => {
  const { frame, lines, lastSeq, past } = view;
  const { visitor } = frame;
  const { t } = visitor;
  const first = lines[0]?.seq ?? 0;
  const standing = standings(lines).map((each) => (past ? { ...each, open: false } : each));
  return (
    <Layout frame={frame} title={t("web-title", { region: view.office.region })} script={!past} kind="chat">
      <a class="skip" href="#text">
        {t("web-skip")}
      </a>
      <Bar visitor={visitor} office={view.office} username={view.username}>
        <div id="progress" class="progress-bar">
          <Progress message={past ? undefined : progressMessage(lines)} t={t} />
        </div>
      </Bar>
      <p id="connection" class="connection" role="status" />
      <main
        id="chat"
        data-last={lastSeq}
        data-talking={visitor.session ? "" : undefined}
        data-key={visitor.formToken.slice(0, 16)}
      >
        {view.notice && <p class="notice">{view.notice}</p>}
        <div id="welcome" class="welcome" hidden={lines.length > 0}>
          {lines.length === 0 && <Welcome office={view.office} examples={view.examples} t={t} />}
        </div>
        {first > 1 && (
          <p class="earlier">
            <a href={`/?before=${first}`}>{t("web-earlier")}</a>
          </p>
        )}
        <div id="log" role="log" aria-label={t("web-log")} tabindex={-1}>
          <ol id="lines" class="lines">
            {lines.map((line, place) => (
              <Line line={line} standing={standing[place]!} t={t} />
            ))}
          </ol>
        </div>
        <div id="typing" class="typing" role="status" hidden={!view.busy}>
          {view.busy && <Typing label={t("web-typing")} />}
        </div>
        {view.busy && (
          <noscript>
            <p class="earlier">
              <a href="/#latest">{t("web-refresh")}</a>
            </p>
          </noscript>
        )}
        <span id="latest" />
      </main>
      {past ? (
        <p class="earlier back">
          <a class="button primary" href="/#latest">
            {t("web-back-to-now")}
          </a>
        </p>
      ) : (
        <>
          <div class="dock">
            <button type="button" id="jump" class="jump" hidden>
              <DownIcon />
              <span>{t("web-jump")}</span>
            </button>
            <Composer
              visitor={visitor}
              today={view.today}
              input={openQuestion(lines)}
              keptText={view.keptText}
              problem={view.problem}
            />
          </div>
          <script type="application/json" id="words" nonce={frame.nonce}>
            {raw(clientWords(t))}
          </script>
        </>
      )}
    </Layout>
  );
};

const Typing: FC<{ label: string }> = ({ label }) => (
  <>
    <span class="dots" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
    <span class="unseen">{label}</span>
  </>
);
