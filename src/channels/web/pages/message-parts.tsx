import type { FC } from "hono/jsx";
import type { Translator } from "../../../i18n/translator.ts";
import type { Choice, DocumentCard, Row } from "../../channel.ts";

/** The form that every button in the log submits; it has no text fields, so Enter can't press one by accident. */
export const choiceForm = "choose";

export const Choices: FC<{ choices: readonly Choice[]; open: boolean; answer?: string; t: Translator }> = ({
  choices,
  open,
  answer,
  t,
}) => (
  <fieldset class="choices" data-open={open ? "" : undefined}>
    <legend class="unseen">{t("web-choices")}</legend>
    {choices.map(({ value, label, style }) => {
      const picked = !open && answer === label;
      return (
        <button
          type="submit"
          form={choiceForm}
          name="choice"
          value={value}
          class={`button ${style ?? "plain"}`}
          disabled={!open}
          aria-pressed={picked ? "true" : undefined}
        >
          {label}
        </button>
      );
    })}
  </fieldset>
);

export const MessageRows: FC<{ rows: readonly Row[]; open: boolean; t: Translator }> = ({
  rows,
  open,
  t,
}) => (
  <dl class="rows">
    {rows.map(({ label, value, edit, copy }) => (
      <div class="row">
        <dt>{label}</dt>
        <dd>
          <span class="value">{value}</span>
          {edit && open && (
            <button
              type="submit"
              form={choiceForm}
              name="choice"
              value={edit}
              class="button small"
              aria-label={t("web-edit-row", { label })}
            >
              {t("web-edit")}
            </button>
          )}
          {copy && (
            <button
              type="button"
              class="button small scripted"
              data-copy={value}
              aria-label={t("web-copy-row", { label })}
            >
              {t("web-copy")}
            </button>
          )}
        </dd>
      </div>
    ))}
  </dl>
);

export const DocumentCards: FC<{ documents: readonly DocumentCard[]; t: Translator }> = ({
  documents,
  t,
}) => (
  <ul class="documents">
    {documents.map(({ id, name, mimeType, pages, bytes }) => (
      <li class="document">
        <span class="sheet" aria-hidden="true">
          {mimeType === "application/pdf" ? "PDF" : t("web-document-short")}
        </span>
        <span class="about">
          <b>{name.replace(/\.pdf$/i, "")}</b>
          <small>{[pages && t("web-pages", { pages }), fileSize(bytes)].filter(Boolean).join(" · ")}</small>
        </span>
        <a
          class="button"
          href={`/papers/${encodeURIComponent(id)}`}
          download
          aria-label={t("web-download-named", { name })}
        >
          {t("web-download")}
        </a>
      </li>
    ))}
  </ul>
);

/** 142 KB, 2.4 MB. */
export const fileSize = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
