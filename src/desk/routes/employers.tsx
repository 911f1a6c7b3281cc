import { Hono } from "hono";
import { asked, type DeskContext, type DeskEnvironment, officerOf, posted } from "../environment.ts";
import { EmployerPage } from "../pages/employer-page.tsx";
import { address, Empty, Pager } from "../pages/parts.tsx";
import { calendarDay } from "../pages/wording.ts";
import { accessStates } from "../ports/employer-reading.ts";
import { notFound } from "../problem.ts";
import { show } from "../show.tsx";
import { pageFrom } from "./page-number.ts";

export const employers = new Hono<DeskEnvironment>();
const pageSize = 50;

employers.get("/employers", async (c) => {
  const t = c.get("t");
  const text = asked(c, "text");
  const access = accessStates.find((known) => known === c.req.query("access"));
  const query = { ...(text && { text }), ...(access && { access }) };
  const page = pageFrom(c.req.query("page"), pageSize);
  const found = await c.get("ports").employers.list(query, page);
  return show(c, {
    title: t("desk-employers-title", { total: found.total }),
    place: "employers",
    children: (
      <main id="main" class="pane">
        <h1>{t("desk-employers-title", { total: found.total })}</h1>
        <search>
          <form method="get" action="/desk/employers" class="search">
            <label class="unseen" for="text">
              {t("desk-filter-employer")}
            </label>
            <input
              id="text"
              name="text"
              type="search"
              value={text}
              placeholder={t("desk-filter-employer")}
              maxlength={100}
              data-key="/"
            />
            <label class="unseen" for="access">
              {t("desk-employer-access")}
            </label>
            <select id="access" name="access">
              <option value="">{t("desk-access-any")}</option>
              {accessStates.map((state) => (
                <option value={state} selected={state === access}>
                  {t(`desk-access-${state}`)}
                </option>
              ))}
            </select>
            <button type="submit">{t("desk-filter-apply")}</button>
          </form>
        </search>
        {found.rows.length === 0 ? (
          <Empty title={t("desk-employers-none")} />
        ) : (
          <table class="rows stack">
            <caption class="unseen">{t("desk-employers-title", { total: found.total })}</caption>
            <thead>
              <tr>
                <th scope="col">{t("desk-employer-name")}</th>
                <th scope="col">{t("desk-employer-access")}</th>
                <th scope="col">{t("desk-employer-contracts")}</th>
                <th scope="col">{t("desk-employer-waiting")}</th>
              </tr>
            </thead>
            <tbody>
              {found.rows.map((row) => (
                <tr>
                  <td>
                    <a class="row-link" href={`/desk/employers/${row.id}`} data-row>
                      {row.name}
                    </a>
                    <small class="code">{row.creditCode}</small>
                  </td>
                  <td data-label={t("desk-employer-access")}>
                    {row.accessGrantedOn ? (
                      <span class="tag fine">{calendarDay(row.accessGrantedOn, t)}</span>
                    ) : row.accessAppliedOn ? (
                      <span class="tag wait">{t("desk-access-applied")}</span>
                    ) : (
                      <span class="tag plain">{t("desk-access-none")}</span>
                    )}
                  </td>
                  <td data-label={t("desk-employer-contracts")} class="figure">
                    {row.contracts}
                  </td>
                  <td data-label={t("desk-employer-waiting")} class="figure">
                    {row.waiting}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <Pager
          t={t}
          page={page}
          of={found}
          href={(number) => address("/desk/employers", { ...query, page: number })}
        />
      </main>
    ),
  });
});

employers.get("/employers/:id", (c) => employerPage(c, c.req.param("id"), new Set()));
employers.get("/employers/:id/reveal", (c) => c.redirect(`/desk/employers/${c.req.param("id")}`, 303));

employers.post("/employers/:id/reveal", async (c) => {
  const { audit, employers: reading, describe } = c.get("ports");
  const detail = await reading.find(c.req.param("id"));
  const field = posted(c, "field");
  const rows = detail && describe.profile(detail.employer.profile, c.get("language"));
  if (!detail || !(field === "*" || rows?.some((row) => row.field === field))) throw notFound();
  await audit.add({
    at: c.get("now"),
    actor: { kind: "officer", id: officerOf(c).id },
    action: "employer.revealed",
    subject: { kind: "employer", id: detail.employer.id },
    detail: { field },
  });
  return employerPage(c, detail.employer.id, new Set([field]));
});

async function employerPage(c: DeskContext, id: string, revealed: ReadonlySet<string>) {
  const detail = await c.get("ports").employers.find(id);
  if (!detail) throw notFound();
  return show(c, {
    title: detail.employer.name,
    place: "employers",
    here: `/desk/employers/${id}`,
    children: (
      <EmployerPage
        t={c.get("t")}
        detail={detail}
        now={c.get("now")}
        rows={c.get("ports").describe.profile(detail.employer.profile, c.get("language"))}
        revealed={revealed}
        formToken={c.get("formToken")}
      />
    ),
  });
}
