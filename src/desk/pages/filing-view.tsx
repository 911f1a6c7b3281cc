import { dayIn, type IsoDate } from "../../domain/dates.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { FilingDetail } from "../ports.ts";
import { Deadline, StateTag } from "./parts.tsx";
import { calendarDay, moment } from "./wording.ts";

/** "新签 · 张建国", or the employer's name where no worker is concerned. */
export function filingTitle({ filing, employer }: FilingDetail, t: Translator): string {
  return t("desk-filing-title", {
    kind: t(`desk-kind-${filing.kind}`),
    who: filing.subject ?? employer.name,
  });
}

/** Title, state, number and the moments that matter. */
export function FilingHead({ detail, today, t }: { detail: FilingDetail; today: IsoDate; t: Translator }) {
  const { filing } = detail;
  const waiting = filing.state === "submitted";
  return (
    <header class="filing-head">
      <h1>
        {filingTitle(detail, t)} <StateTag state={filing.state} t={t} />
        {waiting && filing.dueOn && (
          <>
            {" "}
            <Deadline dueOn={filing.dueOn} today={today} t={t} />
          </>
        )}
      </h1>
      <p class="soft">
        <span class="number">{filing.number}</span>
        {filing.submittedAt && ` · ${t("desk-filing-submitted", { at: moment(filing.submittedAt, t) })}`}
        {waiting && filing.dueOn && ` · ${t("desk-filing-due", { on: calendarDay(filing.dueOn, t) })}`}
      </p>
    </header>
  );
}

/** Whose filing it is, and where the employer stands. */
export function EmployerBlock({ detail, t }: { detail: FilingDetail; t: Translator }) {
  const { employer } = detail;
  return (
    <section aria-labelledby="employer-title" class="block">
      <h2 id="employer-title">{t("desk-block-employer")}</h2>
      <dl class="answers">
        <div>
          <dt>{t("desk-employer-name")}</dt>
          <dd>
            <a href={`/desk/employers/${employer.id}`}>{employer.name}</a>
          </dd>
        </div>
        <div>
          <dt>{t("desk-employer-code")}</dt>
          <dd class="code">{employer.creditCode}</dd>
        </div>
        <div>
          <dt>{t("desk-employer-access")}</dt>
          <dd>
            {employer.accessGrantedOn
              ? t("desk-access-granted-on", { on: calendarDay(employer.accessGrantedOn, t) })
              : employer.accessAppliedOn
                ? t("desk-access-applied-on", { on: calendarDay(employer.accessAppliedOn, t) })
                : t("desk-access-none")}
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** For filings that were decided, or that somebody else decided a moment ago. */
export function DecidedNote({ detail, t, lost }: { detail: FilingDetail; t: Translator; lost: boolean }) {
  const { filing } = detail;
  const who = filing.decidedBy ?? t("desk-actor-officer");
  const at = filing.decidedAt ? moment(filing.decidedAt, t) : "";
  const decided = filing.state === "approved" || (filing.state === "returned" && filing.decidedAt);
  return (
    <div
      class={`note ${lost ? "breach" : filing.state === "approved" ? "fine" : "warning"}`}
      role={lost ? "alert" : undefined}
    >
      {lost && <b>{t("desk-lost")}</b>}
      {decided ? (
        <p>{t(`desk-decided-${filing.state}`, { who, at })}</p>
      ) : (
        <p>{t(lost ? "desk-lost-changed" : "desk-not-submitted")}</p>
      )}
      {filing.state === "returned" && filing.reason && (
        <blockquote class="reason">{filing.reason}</blockquote>
      )}
      {filing.decidedAt && filing.dueOn && dayIn(filing.decidedAt) > filing.dueOn && (
        <small class="law">{t("desk-decided-late", { on: calendarDay(filing.dueOn, t) })}</small>
      )}
    </div>
  );
}
