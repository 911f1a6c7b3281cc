import { Hono } from "hono";
import { Stale } from "../../filings/records.ts";
import { type DeskContext, type DeskEnvironment, officerOf, posted } from "../environment.ts";
import { flash } from "../flash.ts";
import { address, Empty, Pager } from "../pages/parts.tsx";
import { TicketPage } from "../pages/ticket-page.tsx";
import { moment } from "../pages/wording.ts";
import { ticketViews } from "../ports/ticket-desk.ts";
import { notFound, Problem } from "../problem.ts";
import { show } from "../show.tsx";
import { pageFrom } from "./page-number.ts";

export const tickets = new Hono<DeskEnvironment>();
const pageSize = 30;
export const answerMaximum = 2000;

tickets.get("/tickets", async (c) => {
  const t = c.get("t");
  const view = ticketViews.find((known) => known === c.req.query("view")) ?? "open";
  const page = pageFrom(c.req.query("page"), pageSize);
  const desk = c.get("ports").tickets;
  const [found, counts] = await Promise.all([desk.list(view, page), desk.counts()]);
  const title = t("desk-tickets-title", { view: t(`desk-ticket-${view}`), total: found.total });
  return show(c, {
    title,
    place: "tickets",
    children: (
      <main id="main" class="pane">
        <h1>{title}</h1>
        <nav class="tabs" aria-label={t("desk-filter-views")}>
          {ticketViews.map((each) => (
            <a
              class="chip"
              href={address("/desk/tickets", { view: each === "open" ? undefined : each })}
              aria-current={each === view ? "true" : undefined}
            >
              {t(`desk-ticket-${each}`)}
              <span class="count">{counts[each]}</span>
            </a>
          ))}
        </nav>
        {found.rows.length === 0 ? (
          <Empty title={t(view === "open" ? "desk-tickets-empty" : "desk-tickets-none")} />
        ) : (
          <table class="rows">
            <caption class="unseen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t("desk-ticket-question")}</th>
                <th scope="col">{t("desk-ticket-cause")}</th>
                <th scope="col">{t("desk-ticket-opened")}</th>
              </tr>
            </thead>
            <tbody>
              {found.rows.map((row) => (
                <tr>
                  <td>
                    <a class="row-link" href={`/desk/tickets/${row.id}`} data-row>
                      {row.text || row.number}
                    </a>
                    <small>{row.employer?.name ?? t("desk-ticket-nobody")}</small>
                  </td>
                  <td>
                    <span class={`tag ${row.cause === "failed" ? "late" : "plain"}`}>
                      {t(`desk-ticket-cause-${row.cause}`)}
                    </span>
                  </td>
                  <td>{moment(row.openedAt, t)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <Pager
          t={t}
          page={page}
          of={found}
          href={(number) => address("/desk/tickets", { view, page: number })}
        />
      </main>
    ),
  });
});

tickets.get("/tickets/:id", (c) => ticketPage(c, c.req.param("id"), {}));
for (const verb of ["answer", "close", "reopen"]) {
  tickets.get(`/tickets/:id/${verb}`, (c) => c.redirect(`/desk/tickets/${c.req.param("id")}`, 303));
}

tickets.post("/tickets/:id/answer", async (c) => {
  const text = posted(c, "text").slice(0, answerMaximum);
  const id = c.req.param("id");
  if (!text) return ticketPage(c, id, { problem: c.get("t")("desk-ticket-empty-answer") });
  const { id: officer, name } = officerOf(c);
  const answer = {
    ticket: id,
    version: versionOf(c),
    text,
    officer: { id: officer, name },
    now: c.get("now"),
  };
  return act(c, id, "answered", text, () => c.get("ports").answerTicket(answer));
});

tickets.post("/tickets/:id/close", (c) => {
  const id = c.req.param("id");
  const change = () => c.get("ports").tickets.close(id, versionOf(c), officerOf(c).id, c.get("now"));
  return act(c, id, "closed", "", change);
});

tickets.post("/tickets/:id/reopen", (c) => {
  const id = c.req.param("id");
  const change = () => c.get("ports").tickets.reopen(id, versionOf(c), officerOf(c).id, c.get("now"));
  return act(c, id, "reopened", "", change);
});

function versionOf(c: DeskContext): number {
  const version = Number(posted(c, "version"));
  if (!Number.isSafeInteger(version)) throw new Problem(400, "unreadable");
  return version;
}

async function act(
  c: DeskContext,
  id: string,
  done: "answered" | "closed" | "reopened",
  text: string,
  change: () => Promise<void>,
) {
  const detail = await c.get("ports").tickets.find(id);
  if (!detail) throw notFound();
  try {
    await change();
  } catch (error) {
    if (error instanceof Stale) return ticketPage(c, id, { lost: true, text });
    throw error;
  }
  flash(c, done, detail.number);
  return c.redirect(done === "reopened" ? `/desk/tickets/${id}` : "/desk/tickets", 303);
}

async function ticketPage(
  c: DeskContext,
  id: string,
  given: { problem?: string; lost?: boolean; text?: string },
) {
  const detail = await c.get("ports").tickets.find(id);
  if (!detail) throw notFound();
  return show(c, {
    title: c.get("t")("desk-ticket-title", { number: detail.number }),
    place: "tickets",
    status: given.lost ? 409 : given.problem ? 422 : 200,
    here: `/desk/tickets/${id}`,
    children: <TicketPage t={c.get("t")} detail={detail} formToken={c.get("formToken")} {...given} />,
  });
}
