import { Hono } from "hono";
import { asked, type DeskContext, type DeskEnvironment, officerOf, posted } from "../environment.ts";
import { Answers } from "../pages/answers.tsx";
import { ContractStateTag, ContractTable } from "../pages/contract-table.tsx";
import { Hidden } from "../pages/hidden.tsx";
import { address, Empty, Pager } from "../pages/parts.tsx";
import { contractStates } from "../ports/contract-reading.ts";
import { notFound } from "../problem.ts";
import { openText, sealText } from "../security/sealed-text.ts";
import { show } from "../show.tsx";
import { pageFrom } from "./page-number.ts";

export const contracts = new Hono<DeskEnvironment>();
const pageSize = 50;

const stateIn = (given: string | undefined) => contractStates.find((known) => known === given);

/** Searching is a POST, so that a worker's name never stands in an address. */
contracts.post("/contracts", (c) => {
  const worker = posted(c, "worker").slice(0, 100);
  const employer = posted(c, "employer").slice(0, 100);
  const sought = worker ? sealText(worker, c.get("formToken")) : undefined;
  return c.redirect(
    address("/desk/contracts", { worker: sought, employer, state: stateIn(posted(c, "state")) }),
    303,
  );
});

contracts.get("/contracts", async (c) => {
  const t = c.get("t");
  const sought = c.req.query("worker");
  const worker = sought && openText(sought, c.get("formToken"));
  const employer = asked(c, "employer");
  const state = stateIn(c.req.query("state"));
  const page = pageFrom(c.req.query("page"), pageSize);
  const query = { ...(worker && { worker }), ...(employer && { employer }), ...(state && { state }) };
  const found = await c.get("ports").contracts.list(query, page);
  const title = t("desk-contracts-title", { total: found.total });
  return show(c, {
    title,
    place: "contracts",
    children: (
      <main id="main" class="pane">
        <h1>{title}</h1>
        <search>
          <form method="post" action="/desk/contracts" class="search">
            <Hidden token={c.get("formToken")} />
            <label class="unseen" for="worker">
              {t("desk-contract-worker-whole")}
            </label>
            <input
              id="worker"
              name="worker"
              type="search"
              value={worker}
              placeholder={t("desk-contract-worker-whole")}
              maxlength={100}
              autocomplete="off"
              data-key="/"
            />
            <label class="unseen" for="employer">
              {t("desk-filter-employer")}
            </label>
            <input
              id="employer"
              name="employer"
              type="search"
              value={employer}
              placeholder={t("desk-filter-employer")}
              maxlength={100}
            />
            <label class="unseen" for="state">
              {t("desk-column-state")}
            </label>
            <select id="state" name="state">
              <option value="">{t("desk-contract-any")}</option>
              {contractStates.map((each) => (
                <option value={each} selected={each === state}>
                  {t(`desk-contract-${each}`)}
                </option>
              ))}
            </select>
            <button type="submit">{t("desk-filter-apply")}</button>
          </form>
        </search>
        {found.rows.length === 0 ? (
          <Empty title={t("desk-contracts-none")} hint={worker ? t("desk-contracts-none-hint") : ""} />
        ) : (
          <ContractTable rows={found.rows} t={t} withEmployer />
        )}
        <Pager
          t={t}
          page={page}
          of={found}
          href={(number) =>
            address("/desk/contracts", { worker: worker && sought, employer, state, page: number })
          }
        />
      </main>
    ),
  });
});

contracts.get("/contracts/:id", (c) => contractPage(c, c.req.param("id"), new Set()));
contracts.get("/contracts/:id/reveal", (c) => c.redirect(`/desk/contracts/${c.req.param("id")}`, 303));

contracts.post("/contracts/:id/reveal", async (c) => {
  const { audit, contracts: reading, describe } = c.get("ports");
  const detail = await reading.find(c.req.param("id"));
  const field = posted(c, "field");
  const rows = detail && describe.answers("new-contract", detail.contract.answers, c.get("language"));
  if (!detail || !(field === "*" || rows?.some((row) => row.field === field))) throw notFound();
  await audit.add({
    at: c.get("now"),
    actor: { kind: "officer", id: officerOf(c).id },
    action: "contract.revealed",
    subject: { kind: "contract", id: detail.contract.id },
    detail: { field },
  });
  return contractPage(c, detail.contract.id, new Set([field]));
});

async function contractPage(c: DeskContext, id: string, revealed: ReadonlySet<string>) {
  const detail = await c.get("ports").contracts.find(id);
  if (!detail) throw notFound();
  const { contract, employerName, filings } = detail;
  const t = c.get("t");
  return show(c, {
    title: t("desk-contract-title", { worker: contract.workerName }),
    place: "contracts",
    here: `/desk/contracts/${id}`,
    children: (
      <main id="main" class="pane columns" tabindex={-1}>
        <nav class="beside-links" aria-label={t("desk-crumbs")}>
          <a href="/desk/contracts" data-key="u">
            {t("desk-contracts-back")}
          </a>
        </nav>
        <h1>
          {t("desk-contract-title", { worker: contract.workerName })}{" "}
          <ContractStateTag state={contract.state} t={t} />
        </h1>
        <p>
          <a href={`/desk/employers/${contract.employer}`}>{employerName}</a>
          <span class="soft">
            {" · "}
            {t("desk-contract-span", {
              start: contract.startsOn,
              end: contract.endsOn ?? t("desk-contract-no-end"),
            })}
          </span>
        </p>
        <section class="block" aria-labelledby="answers-title">
          <h2 id="answers-title">{t("desk-block-answers")}</h2>
          <Answers
            t={t}
            rows={c.get("ports").describe.answers("new-contract", contract.answers, c.get("language"))}
            revealed={revealed}
            action={`/desk/contracts/${id}/reveal`}
            formToken={c.get("formToken")}
          />
        </section>
        <section class="block" aria-labelledby="filings-title">
          <h2 id="filings-title">{t("desk-block-filings")}</h2>
          <ul class="plain-list">
            {filings.map((each) => (
              <li>
                <a href={address(`/desk/filings/${each.id}`, { view: "all" })}>{each.number}</a>
              </li>
            ))}
          </ul>
        </section>
      </main>
    ),
  });
}
