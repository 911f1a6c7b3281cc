import type { Translator } from "../../i18n/translator.ts";
import type { TicketDetail } from "../ports.ts";
import { Hidden } from "./hidden.tsx";
import { moment } from "./wording.ts";

interface TicketPageProps {
  t: Translator;
  detail: TicketDetail;
  formToken: string;
  problem?: string;
  /** Somebody else changed the ticket meanwhile. */
  lost?: boolean;
  /** What the officer had written. */
  text?: string;
}

/** A question with its chat, and the form that answers into that chat. */
export function TicketPage({ t, detail, formToken, problem, lost, text }: TicketPageProps) {
  const action = (verb: string) => `/desk/tickets/${detail.id}/${verb}`;
  const fields = { version: detail.version };
  return (
    <main id="main" class="pane columns" tabindex={-1}>
      <nav class="beside-links" aria-label={t("desk-crumbs")}>
        <a href="/desk/tickets" data-key="u">
          {t("desk-tickets-back")}
        </a>
      </nav>
      <h1>
        {t("desk-ticket-title", { number: detail.number })}{" "}
        <span class={`tag ${detail.state === "open" ? "wait" : "plain"}`}>
          {t(`desk-ticket-${detail.state}`)}
        </span>
      </h1>
      <p class="soft">
        {detail.employer ? (
          <a href={`/desk/employers/${detail.employer.id}`}>{detail.employer.name}</a>
        ) : (
          t("desk-ticket-nobody")
        )}
        {` · ${moment(detail.openedAt, t)} · ${t(`desk-ticket-cause-${detail.cause}`)}`}
      </p>
      {lost && (
        <p class="note breach" role="alert">
          {t("desk-ticket-lost")}
        </p>
      )}
      <section class="block" aria-labelledby="asked-title">
        <h2 id="asked-title">{t("desk-ticket-asked")}</h2>
        <ol class="talk">
          {detail.messages.map((message) => (
            <li class={message.author === "officer" ? "me" : undefined}>
              <small class="talk-when">
                {message.name ?? t(`desk-actor-${message.author}`)} · {moment(message.at, t)}
              </small>
              <p>{message.text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section class="block" aria-labelledby="answer-title">
        <h2 id="answer-title">{t("desk-ticket-answer")}</h2>
        {detail.state !== "closed" && (
          <form method="post" action={action("answer")} class="answer-form">
            <Hidden token={formToken} fields={fields} />
            <label for="text" class="unseen">
              {t("desk-ticket-answer")}
            </label>
            <textarea
              id="text"
              name="text"
              rows={5}
              maxlength={2000}
              required
              aria-describedby={problem ? "text-problem text-hint" : "text-hint"}
              aria-invalid={problem ? "true" : undefined}
              data-key="a"
            >
              {text}
            </textarea>
            <small id="text-hint" class="soft">
              {t("desk-ticket-answer-hint")}
            </small>
            {problem && (
              <p id="text-problem" class="wrong" role="alert">
                {problem}
              </p>
            )}
            <button class="primary" type="submit">
              {t("desk-ticket-send")}
            </button>
          </form>
        )}
        <form method="post" action={action(detail.state === "closed" ? "reopen" : "close")}>
          <Hidden token={formToken} fields={fields} />
          <button class="quiet" type="submit">
            {t(detail.state === "closed" ? "desk-ticket-reopen" : "desk-ticket-close")}
          </button>
        </form>
      </section>
      <section class="block" aria-labelledby="transcript-title">
        <h2 id="transcript-title">{t("desk-ticket-transcript")}</h2>
        {detail.transcript.length === 0 && <p class="soft">{t("desk-ticket-no-transcript")}</p>}
        <ol class="talk">
          {detail.transcript.map((line) => (
            <li class={line.from === "assistant" ? "me" : undefined}>
              <small class="talk-when">
                {t(`desk-actor-${line.from}`)} · {moment(line.at, t)}
              </small>
              <p>{line.text}</p>
            </li>
          ))}
        </ol>
      </section>
    </main>
  );
}
