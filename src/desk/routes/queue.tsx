import { Hono } from "hono";
import { dayIn } from "../../domain/dates.ts";
import type { DeskEnvironment } from "../environment.ts";
import { FilingList } from "../pages/filing-list.tsx";
import { ShortcutList } from "../pages/shortcut-list.tsx";
import { moment } from "../pages/wording.ts";
import { show } from "../show.tsx";
import { filingQuery, filingsAddress } from "./filing-query.ts";
import { pageFrom } from "./page-number.ts";

export const queue = new Hono<DeskEnvironment>();
export const queuePageSize = 30;

queue.get("/", async (c) => {
  const { filings } = c.get("ports");
  const t = c.get("t");
  const today = dayIn(c.get("now"));
  const query = filingQuery(c);
  const page = pageFrom(c.req.query("page"), queuePageSize);
  const [found, counts, waiting] = await Promise.all([
    filings.list(query, page, today),
    filings.counts(query, today),
    filings.waiting(today),
  ]);
  const title = t("desk-queue-title", { view: t(`desk-view-${query.view}`), total: found.total });
  const first = found.rows[0];
  return show(c, {
    title,
    place: "queue",
    shape: "panes",
    children: (
      <>
        <main id="main" class="pane list-pane">
          <h1>{title}</h1>
          <FilingList t={t} today={today} query={query} page={page} found={found} counts={counts} />
        </main>
        <aside class="pane detail-pane overview" aria-label={t("desk-overview")}>
          <h2>{t("desk-overview")}</h2>
          <p class="soft">{moment(c.get("now"), t)}</p>
          <ul class="figures">
            <li>
              <b>{waiting.waiting}</b>
              {t("desk-overview-waiting")}
            </li>
            <li class={waiting.overdue ? "late" : undefined}>
              <b>{waiting.overdue}</b>
              {t("desk-overview-overdue")}
            </li>
            <li class={waiting.dueToday ? "wait" : undefined}>
              <b>{waiting.dueToday}</b>
              {t("desk-overview-today")}
            </li>
          </ul>
          {first && query.view === "waiting" && (
            <p>
              <a
                class="button primary"
                href={filingsAddress(`/desk/filings/${first.id}`, query, page.number)}
              >
                {t("desk-overview-start")}
              </a>
            </p>
          )}
          {c.get("shortcuts") && <ShortcutList t={t} />}
        </aside>
      </>
    ),
  });
});

/** Where there is no room for the list of keys beside the queue. */
queue.get("/shortcuts", (c) => {
  const t = c.get("t");
  return show(c, {
    title: t("desk-shortcuts"),
    place: "queue",
    children: (
      <main id="main" class="pane columns">
        <h1>{t("desk-shortcuts")}</h1>
        <ShortcutList t={t} />
      </main>
    ),
  });
});
