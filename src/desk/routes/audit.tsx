import { Hono } from "hono";
import { parseIsoDate } from "../../domain/dates.ts";
import { asked, type DeskContext, type DeskEnvironment, officerOf } from "../environment.ts";
import { Field } from "../pages/field.tsx";
import { Hidden } from "../pages/hidden.tsx";
import { actionWords, actorWords, detailWords } from "../pages/history.tsx";
import { address, Empty } from "../pages/parts.tsx";
import { moment } from "../pages/wording.ts";
import type { AuditQuery, ChainCheck, NamedAuditEntry } from "../ports.ts";
import { show } from "../show.tsx";

export const audit = new Hono<DeskEnvironment>();
const pageSize = 100;
const areas = [
  "filing",
  "employer",
  "contract",
  "paper",
  "upload",
  "ticket",
  "officer",
  "office",
  "audit",
  "account",
] as const;
const actors = ["person", "officer", "system"] as const;

audit.get("/audit", (c) => auditPage(c));

audit.post("/audit", async (c) => {
  const { audit: trail } = c.get("ports");
  const check = await trail.verify();
  await trail.add({
    at: c.get("now"),
    actor: { kind: "officer", id: officerOf(c).id },
    action: "audit.verified",
    subject: { kind: "audit", id: "chain" },
    detail: { intact: check.intact },
  });
  return auditPage(c, check);
});

function queryOf(c: DeskContext): AuditQuery {
  const day = (name: string) => parseIsoDate(c.req.query(name) ?? "");
  const [from, to] = [day("from"), day("to")];
  const actor = actors.find((known) => known === c.req.query("actor"));
  const area = areas.find((known) => known === c.req.query("area"));
  const officer = asked(c, "officer", 64);
  const subject = asked(c, "subject", 64);
  const before = Number(c.req.query("before"));
  return {
    ...(actor && { actor }),
    ...(area && { area }),
    ...(officer && { officer }),
    ...(subject && { subject }),
    ...(from && { from }),
    ...(to && { to }),
    ...(Number.isSafeInteger(before) && before > 0 && { before }),
  };
}

async function auditPage(c: DeskContext, check?: ChainCheck) {
  const { audit: trail, officers } = c.get("ports");
  const t = c.get("t");
  const query = queryOf(c);
  const [entries, everyone] = await Promise.all([
    trail.list(query, pageSize + 1),
    officers.all(c.get("now")),
  ]);
  const shown = entries.slice(0, pageSize);
  const { before: _, ...filters } = query;
  return show(c, {
    title: t("desk-audit"),
    place: "audit",
    here: address("/desk/audit", filters),
    children: (
      <main id="main" class="pane">
        <h1>{t("desk-audit")}</h1>
        <p class="soft">{t("desk-audit-hint")}</p>
        {check && (
          <p class={`note ${check.intact ? "fine" : "breach"}`} role="status">
            {check.intact
              ? t("desk-audit-intact", { entries: check.entries })
              : t("desk-audit-broken", { seq: check.brokenAt })}
          </p>
        )}
        <form method="post" action="/desk/audit">
          <Hidden token={c.get("formToken")} />
          <button type="submit">{t("desk-audit-verify")}</button>
        </form>
        <search>
          <form method="get" action="/desk/audit" class="search many">
            <Select
              name="area"
              label={t("desk-audit-area")}
              chosen={query.area}
              options={areas.map((area) => ({ value: area, label: t(`desk-audit-area-${area}`) }))}
            />
            <Select
              name="officer"
              label={t("desk-audit-officer")}
              chosen={query.officer}
              options={everyone.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Select
              name="actor"
              label={t("desk-audit-actor")}
              chosen={query.actor}
              options={actors.map((actor) => ({ value: actor, label: t(`desk-actor-${actor}`) }))}
            />
            <Field name="from" type="date" label={t("desk-audit-from")} value={query.from} />
            <Field name="to" type="date" label={t("desk-audit-to")} value={query.to} />
            <button type="submit">{t("desk-filter-apply")}</button>
          </form>
        </search>
        {shown.length === 0 ? <Empty title={t("desk-audit-none")} /> : <Entries entries={shown} c={c} />}
        {entries.length > pageSize && (
          <nav class="pager" aria-label={t("desk-pages")}>
            <span />
            <a rel="next" href={address("/desk/audit", { ...filters, before: shown.at(-1)!.seq })}>
              {t("desk-audit-older")}
            </a>
          </nav>
        )}
      </main>
    ),
  });
}

function Select({
  name,
  label,
  chosen,
  options,
}: {
  name: string;
  label: string;
  chosen: string | undefined;
  options: readonly { value: string; label: string }[];
}) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">—</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Where an entry's subject can be looked at. */
const pages: Record<string, string> = {
  filing: "/desk/filings/",
  employer: "/desk/employers/",
  contract: "/desk/contracts/",
  ticket: "/desk/tickets/",
};

function Entries({ entries, c }: { entries: readonly NamedAuditEntry[]; c: DeskContext }) {
  const t = c.get("t");
  return (
    <table class="rows stack audit">
      <caption class="unseen">{t("desk-audit")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("desk-audit-at")}</th>
          <th scope="col">{t("desk-audit-who")}</th>
          <th scope="col">{t("desk-audit-action")}</th>
          <th scope="col">{t("desk-audit-subject")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr>
            <td>
              <time datetime={entry.at.toISOString()}>{moment(entry.at, t)}</time>
              <small>#{entry.seq}</small>
            </td>
            <td data-label={t("desk-audit-who")}>{actorWords(entry, t)}</td>
            <td data-label={t("desk-audit-action")}>
              {actionWords(entry.action, t)}
              <small class="below">{detailWords(entry)}</small>
            </td>
            <td data-label={t("desk-audit-subject")}>
              {pages[entry.subject.kind] ? (
                <a href={pages[entry.subject.kind]! + entry.subject.id} class="code">
                  {entry.subject.id.slice(0, 8)}
                </a>
              ) : (
                <span class="code">{entry.subject.id.slice(0, 8)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
