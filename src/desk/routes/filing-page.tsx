import { dayIn } from "../../domain/dates.ts";
import type { DeskContext } from "../environment.ts";
import { Answers } from "../pages/answers.tsx";
import { DecisionForms } from "../pages/decision-forms.tsx";
import { Files } from "../pages/files.tsx";
import { FilingList } from "../pages/filing-list.tsx";
import { DecidedNote, EmployerBlock, FilingHead, filingTitle } from "../pages/filing-view.tsx";
import { Findings } from "../pages/findings.tsx";
import { History } from "../pages/history.tsx";
import type { FilingDetail, FilingQuery } from "../ports.ts";
import { show } from "../show.tsx";
import { filingsAddress } from "./filing-query.ts";
import { pageFrom } from "./page-number.ts";
import { queuePageSize } from "./queue.tsx";

interface Asked {
  query: FilingQuery;
  page?: string | undefined;
  revealed?: ReadonlySet<string>;
  /** Somebody else was faster. */
  lost?: boolean;
  returning?: { problem: string; text: string; chosen: readonly string[] };
}

/** One filing beside the list it came from. */
export async function filingPage(c: DeskContext, detail: FilingDetail, asked: Asked) {
  const { filings, describe } = c.get("ports");
  const { filing, employer } = detail;
  const t = c.get("t");
  const language = c.get("language");
  const formToken = c.get("formToken");
  const today = dayIn(c.get("now"));
  const page = pageFrom(asked.page, queuePageSize);
  const [found, counts, beside] = await Promise.all([
    filings.list(asked.query, page, today),
    filings.counts(asked.query, today),
    filings.neighbours(filing.id, asked.query, today),
  ]);
  const within = filingsAddress("/desk", asked.query, page.number);
  const toFiling = (id: string) => filingsAddress(`/desk/filings/${id}`, asked.query, page.number);
  const queueTitle = t("desk-queue-title", { view: t(`desk-view-${asked.query.view}`), total: found.total });
  return show(c, {
    title: filingTitle(detail, t),
    place: "queue",
    shape: "panes",
    status: asked.lost ? 409 : asked.returning ? 422 : 200,
    here: toFiling(filing.id),
    children: (
      <>
        <aside class="pane list-pane beside" aria-label={queueTitle}>
          <h2>{queueTitle}</h2>
          <FilingList
            t={t}
            today={today}
            query={asked.query}
            page={page}
            found={found}
            counts={counts}
            selected={filing.id}
          />
        </aside>
        <main id="main" class="pane detail-pane" tabindex={-1}>
          <nav class="beside-links" aria-label={t("desk-filing-nav")}>
            <a href={within} data-key="u">
              {t("desk-filing-back")}
            </a>
            <span>
              {beside.previous && (
                <a href={toFiling(beside.previous)} rel="prev" data-key="p">
                  {t("desk-filing-previous")}
                </a>
              )}
              {beside.next && (
                <a href={toFiling(beside.next)} rel="next" data-key="n">
                  {t("desk-filing-next")}
                </a>
              )}
            </span>
          </nav>
          <FilingHead detail={detail} today={today} t={t} />
          {(asked.lost || filing.state !== "submitted") && (
            <DecidedNote detail={detail} t={t} lost={Boolean(asked.lost)} />
          )}
          <section aria-labelledby="findings-title" class="block">
            <h2 id="findings-title">{t("desk-block-findings")}</h2>
            <Findings findings={filing.findings} describe={describe} language={language} t={t} />
          </section>
          <section aria-labelledby="files-title" class="block">
            <h2 id="files-title">{t("desk-block-files")}</h2>
            <Files detail={detail} t={t} />
          </section>
          <section aria-labelledby="answers-title" class="block">
            <h2 id="answers-title">{t("desk-block-answers")}</h2>
            <Answers
              t={t}
              rows={describe.answers(filing.kind, filing.answers, language)}
              revealed={asked.revealed ?? new Set()}
              action={`/desk/filings/${filing.id}/reveal`}
              formToken={formToken}
              fields={{ within }}
            />
            {filing.contract && (
              <p>
                <a href={`/desk/contracts/${filing.contract}`}>{t("desk-filing-contract")}</a>
              </p>
            )}
          </section>
          <EmployerBlock detail={detail} t={t} />
          {filing.kind === "access" && (
            <section aria-labelledby="profile-title" class="block">
              <h2 id="profile-title">{t("desk-block-profile")}</h2>
              <Answers
                t={t}
                rows={describe.profile(employer.profile, language)}
                revealed={asked.revealed ?? new Set()}
                action={`/desk/filings/${filing.id}/reveal`}
                formToken={formToken}
                fields={{ within }}
              />
            </section>
          )}
          <section aria-labelledby="history-title" class="block">
            <h2 id="history-title">{t("desk-block-history")}</h2>
            <History entries={detail.history} t={t} />
          </section>
          {filing.state === "submitted" && (
            <DecisionForms
              detail={detail}
              t={t}
              formToken={formToken}
              within={within}
              {...(asked.returning && { returning: asked.returning })}
            />
          )}
        </main>
      </>
    ),
  });
}
