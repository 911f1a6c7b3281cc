import type { Translator } from "../../i18n/translator.ts";
import type { AnswerRow } from "../ports.ts";
import { Hidden } from "./hidden.tsx";

interface AnswersProps {
  t: Translator;
  rows: readonly AnswerRow[];
  /** Fields an officer just asked for; "*" is all of them. */
  revealed: ReadonlySet<string>;
  /** Where to ask. */
  action: string;
  formToken: string;
  /** What the form must carry along to show the same page again. */
  fields?: Record<string, string>;
}

/** Answers in words. Sensitive ones stay masked until asked for, and asking is written down. */
export function Answers({ t, rows, revealed, action, formToken, fields = {} }: AnswersProps) {
  const clear = (row: AnswerRow) => row.masked === undefined || revealed.has("*") || revealed.has(row.field);
  const masked = rows.filter((row) => !clear(row));
  return (
    <>
      <dl class="answers">
        {rows.map((row) => (
          <div
            id={`answer-${row.field}`}
            class={row.masked !== undefined && clear(row) ? "revealed" : undefined}
          >
            <dt>{row.label}</dt>
            <dd>
              <span class="value">{clear(row) ? row.value : row.masked}</span>
              {!clear(row) && (
                <form method="post" action={`${action}#answer-${row.field}`} class="reveal">
                  <Hidden token={formToken} fields={{ ...fields, field: row.field }} />
                  <button
                    class="quiet small"
                    type="submit"
                    aria-label={t("desk-reveal-field", { label: row.label })}
                  >
                    {t("desk-reveal")}
                  </button>
                </form>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {masked.length > 1 && (
        <form method="post" action={action} class="reveal-all">
          <Hidden token={formToken} fields={{ ...fields, field: "*" }} />
          <button class="quiet small" type="submit">
            {t("desk-reveal-all")}
          </button>
          <small class="soft">{t("desk-reveal-note")}</small>
        </form>
      )}
    </>
  );
}
