import type { IsoDate } from "../../domain/dates.ts";
import { filingKinds } from "../../domain/filing.ts";
import type { Translator } from "../../i18n/translator.ts";
import { filingViews } from "../ports/filing-reading.ts";
import type { FilingCounts, FilingQuery, FilingRow, Page, PageOf } from "../ports.ts";
import { filingsAddress } from "../routes/filing-query.ts";
import { Deadline, Empty, Pager, StateTag } from "./parts.tsx";
import { moment } from "./wording.ts";

interface FilingListProps {
  t: Translator;
  today: IsoDate;
  query: FilingQuery;
  page: Page;
  found: PageOf<FilingRow>;
  counts: FilingCounts;
  /** The filing shown beside the list. */
  selected?: string;
}

/** The queue with its filters, the middle pane of the desk. */
export function FilingList(props: FilingListProps) {
  const { t, query, page, found } = props;
  return (
    <>
      <Filters {...props} />
      {found.rows.length === 0 ? (
        <Empty
          title={t(isPlain(query) ? "desk-queue-empty" : "desk-queue-none")}
          hint={t(isPlain(query) ? "desk-queue-empty-hint" : "desk-queue-none-hint")}
        />
      ) : (
        <Rows {...props} />
      )}
      <Pager t={t} page={page} of={found} href={(number) => filingsAddress("/desk", query, number)} />
    </>
  );
}

const isPlain = ({ view, kind, employer, overdue }: FilingQuery) =>
  view === "waiting" && !kind && !employer && !overdue;

function Filters({ t, query, counts }: FilingListProps) {
  const { kind, overdue, ...unfiltered } = query;
  const chip = (label: string, count: number | undefined, to: FilingQuery, current: boolean) => (
    <a class="chip" href={filingsAddress("/desk", to)} aria-current={current ? "true" : undefined}>
      {label}
      {count !== undefined && <span class="count">{count}</span>}
    </a>
  );
  return (
    <div class="filters">
      <nav class="tabs" aria-label={t("desk-filter-views")}>
        {filingViews.map((view) =>
          chip(t(`desk-view-${view}`), counts.views[view], { ...query, view }, view === query.view),
        )}
      </nav>
      <nav class="chips" aria-label={t("desk-filter-kinds")}>
        {chip(t("desk-filter-all"), undefined, { ...unfiltered }, !kind && !overdue)}
        {filingKinds
          .filter((each) => counts.kinds[each] > 0 || each === kind)
          .map((each) =>
            chip(
              t(`desk-kind-${each}`),
              counts.kinds[each],
              { ...unfiltered, ...(overdue && { overdue }), ...(kind !== each && { kind: each }) },
              kind === each,
            ),
          )}
        {chip(
          t("desk-filter-overdue"),
          counts.overdue,
          { ...unfiltered, ...(kind && { kind }), ...(!overdue && { overdue: true }) },
          Boolean(overdue),
        )}
      </nav>
      <search>
        <form method="get" action="/desk" class="search">
          {query.view !== "waiting" && <input type="hidden" name="view" value={query.view} />}
          {kind && <input type="hidden" name="kind" value={kind} />}
          {overdue && <input type="hidden" name="overdue" value="1" />}
          <label class="unseen" for="employer">
            {t("desk-filter-employer")}
          </label>
          <input
            id="employer"
            name="employer"
            type="search"
            value={query.employer}
            placeholder={t("desk-filter-employer")}
            maxlength={100}
            data-key="/"
          />
          <button type="submit">{t("desk-filter-apply")}</button>
        </form>
      </search>
    </div>
  );
}

function Rows({ t, today, query, page, found, selected }: FilingListProps) {
  const waiting = query.view === "waiting";
  return (
    <table class="rows">
      <caption class="unseen">{t("desk-queue-caption", { total: found.total })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("desk-column-who")}</th>
          <th scope="col">{t("desk-column-kind")}</th>
          <th scope="col">{t(waiting ? "desk-column-due" : "desk-column-state")}</th>
        </tr>
      </thead>
      <tbody>
        {found.rows.map((row) => (
          <tr class={row.id === selected ? "selected" : undefined}>
            <td>
              <a
                class="row-link"
                href={filingsAddress(`/desk/filings/${row.id}`, query, page.number)}
                aria-current={row.id === selected ? "true" : undefined}
                data-row
              >
                {row.employerName}
              </a>
              <small>{row.subject ?? row.number}</small>
            </td>
            <td>{t(`desk-kind-${row.kind}`)}</td>
            <td>
              {waiting ? (
                <Deadline dueOn={row.dueOn} today={today} t={t} />
              ) : (
                <StateTag state={row.state} t={t} />
              )}
              {!waiting && row.decidedAt && <small class="below">{moment(row.decidedAt, t)}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
