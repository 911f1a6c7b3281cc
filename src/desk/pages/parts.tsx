import type { IsoDate } from "../../domain/dates.ts";
import type { FilingState } from "../../domain/filing.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { Page, PageOf } from "../ports.ts";
import { deadline } from "./wording.ts";

export function Deadline({
  dueOn,
  today,
  t,
}: {
  dueOn?: IsoDate | undefined;
  today: IsoDate;
  t: Translator;
}) {
  if (!dueOn) return <span class="soft">{t("desk-nothing")}</span>;
  const { text, tone } = deadline(dueOn, today, t);
  return (
    <time class={`tag ${tone}`} datetime={dueOn} title={dueOn}>
      {text}
    </time>
  );
}

const stateTones: Partial<Record<FilingState, string>> = {
  submitted: "wait",
  returned: "late",
  approved: "fine",
};

export function StateTag({ state, t }: { state: FilingState; t: Translator }) {
  return <span class={`tag ${stateTones[state] ?? "plain"}`}>{t(`desk-state-${state}`)}</span>;
}

/** An address with these query parameters; empty ones are left out. */
export function address(path: string, query: Record<string, string | number | boolean | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "" && value !== false)
      search.set(name, value === true ? "1" : String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** Links to the page before and after, and where one is. */
export function Pager({
  page,
  of,
  href,
  t,
}: {
  page: Page;
  of: PageOf<unknown>;
  href: (page: number) => string;
  t: Translator;
}) {
  const last = Math.max(1, Math.ceil(of.total / page.size));
  if (last === 1) return null;
  return (
    <nav class="pager" aria-label={t("desk-pages")}>
      {page.number > 1 ? (
        <a rel="prev" href={href(page.number - 1)}>
          {t("desk-page-before")}
        </a>
      ) : (
        <span />
      )}
      <span>{t("desk-page-of", { page: page.number, last })}</span>
      {page.number < last ? (
        <a rel="next" href={href(page.number + 1)}>
          {t("desk-page-after")}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}

export function Empty({ title, hint }: { title: string; hint?: string }) {
  return (
    <div class="empty">
      <span class="empty-mark" aria-hidden="true">
        ✓
      </span>
      <p>
        <b>{title}</b>
      </p>
      {hint && <p class="soft">{hint}</p>}
    </div>
  );
}
