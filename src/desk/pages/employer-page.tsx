import { dayIn } from "../../domain/dates.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { AnswerRow, EmployerDetail } from "../ports.ts";
import { Answers } from "./answers.tsx";
import { ContractTable } from "./contract-table.tsx";
import { address, Deadline, StateTag } from "./parts.tsx";
import { calendarDay, moment } from "./wording.ts";

interface EmployerPageProps {
  t: Translator;
  detail: EmployerDetail;
  now: Date;
  rows: readonly AnswerRow[];
  revealed: ReadonlySet<string>;
  formToken: string;
}

/** An employer: profile, filings, contracts. */
export function EmployerPage({ t, detail, now, rows, revealed, formToken }: EmployerPageProps) {
  const { employer, filings, contracts, contractCount } = detail;
  return (
    <main id="main" class="pane columns" tabindex={-1}>
      <nav class="beside-links" aria-label={t("desk-crumbs")}>
        <a href="/desk/employers" data-key="u">
          {t("desk-employers-back")}
        </a>
      </nav>
      <h1>
        {employer.name}{" "}
        <span class={`tag ${employer.accessGrantedOn ? "fine" : "plain"}`}>
          {employer.accessGrantedOn
            ? t("desk-access-granted-on", { on: calendarDay(employer.accessGrantedOn, t) })
            : t(employer.accessAppliedOn ? "desk-access-applied" : "desk-access-none")}
        </span>
      </h1>
      <section aria-labelledby="profile-title" class="block">
        <h2 id="profile-title">{t("desk-block-profile")}</h2>
        <Answers
          t={t}
          rows={rows}
          revealed={revealed}
          action={`/desk/employers/${employer.id}/reveal`}
          formToken={formToken}
        />
      </section>
      <section aria-labelledby="filings-title" class="block">
        <h2 id="filings-title">{t("desk-block-filings")}</h2>
        {filings.length === 0 ? (
          <p class="soft">{t("desk-filings-none")}</p>
        ) : (
          <table class="rows">
            <caption class="unseen">{t("desk-block-filings")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("desk-column-number")}</th>
                <th scope="col">{t("desk-column-kind")}</th>
                <th scope="col">{t("desk-column-state")}</th>
              </tr>
            </thead>
            <tbody>
              {filings.map((row) => (
                <tr>
                  <td>
                    <a class="row-link" href={address(`/desk/filings/${row.id}`, { view: "all" })} data-row>
                      {row.number}
                    </a>
                    <small>{row.submittedAt ? moment(row.submittedAt, t) : ""}</small>
                  </td>
                  <td>
                    {t(`desk-kind-${row.kind}`)}
                    {row.subject && <small class="below">{row.subject}</small>}
                  </td>
                  <td>
                    {row.state === "submitted" ? (
                      <Deadline dueOn={row.dueOn} today={dayIn(now)} t={t} />
                    ) : (
                      <StateTag state={row.state} t={t} />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section aria-labelledby="contracts-title" class="block">
        <h2 id="contracts-title">{t("desk-block-contracts", { total: contractCount })}</h2>
        {contracts.length === 0 ? (
          <p class="soft">{t("desk-contracts-none")}</p>
        ) : (
          <ContractTable rows={contracts} t={t} withEmployer={false} />
        )}
        {contractCount > contracts.length && (
          <p>
            <a href={address("/desk/contracts", { employer: employer.creditCode })}>
              {t("desk-contracts-all")}
            </a>
          </p>
        )}
      </section>
    </main>
  );
}
