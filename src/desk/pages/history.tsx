import type { Translator } from "../../i18n/translator.ts";
import type { NamedAuditEntry } from "../ports.ts";
import { moment } from "./wording.ts";

/** The wording of an action, or its id where nobody has worded it yet. */
export function actionWords(action: string, t: Translator): string {
  const message = `desk-action-${action.replaceAll(".", "-")}`;
  return t.has(message) ? t(message) : action;
}

export function actorWords(entry: NamedAuditEntry, t: Translator): string {
  return entry.actorName ?? t(`desk-actor-${entry.actor.kind}`);
}

/** Ids, states and field names only; the trail never holds personal data. */
export function detailWords(entry: NamedAuditEntry): string {
  return Object.entries(entry.detail ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join(" · ");
}

/** What was done to one thing, in order. */
export function History({ entries, t }: { entries: readonly NamedAuditEntry[]; t: Translator }) {
  if (entries.length === 0) return <p class="soft">{t("desk-history-none")}</p>;
  return (
    <ol class="history">
      {entries.map((entry) => (
        <li>
          <time datetime={entry.at.toISOString()}>{moment(entry.at, t)}</time>
          <span>
            {actorWords(entry, t)} {actionWords(entry.action, t)}
          </span>
        </li>
      ))}
    </ol>
  );
}
