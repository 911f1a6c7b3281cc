import type { Translator } from "../../i18n/translator.ts";
import type { LawDatum } from "../ports.ts";
import { calendarDay } from "./wording.ts";

/** What a parameter is called; regional ones such as "minimum-wage-zhanyi" go by their first words. */
export function parameterWords(name: string, t: Translator): string | undefined {
  const words = name.split("-");
  for (let length = words.length; length > 1; length--) {
    const message = `desk-parameter-${words.slice(0, length).join("-")}`;
    if (t.has(message)) return t(message);
  }
  return t.has(`desk-parameter-${name}`) ? t(`desk-parameter-${name}`) : undefined;
}

/** The dated numbers of law with the day somebody last compared them with their source, stale ones first. */
export function LawData({ data, t }: { data: readonly LawDatum[]; t: Translator }) {
  const sorted = [...data].sort((a, b) => Number(b.stale) - Number(a.stale));
  const stale = sorted.filter((datum) => datum.stale).length;
  return (
    <section class="block" aria-labelledby="law-title">
      <h2 id="law-title">{t("desk-law")}</h2>
      <p class={`note ${stale ? "warning" : "fine"}`}>{t("desk-law-stale", { count: stale })}</p>
      <table class="rows stack">
        <caption class="unseen">{t("desk-law")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("desk-law-name")}</th>
            <th scope="col">{t("desk-law-source")}</th>
            <th scope="col">{t("desk-law-since")}</th>
            <th scope="col">{t("desk-law-checked")}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((datum) => (
            <tr>
              <td>
                {parameterWords(datum.name, t) ?? datum.name}
                {!parameterWords(datum.name, t) && <small class="soft below">{datum.unit}</small>}
              </td>
              <td data-label={t("desk-law-source")}>
                {t("desk-law-cite", { law: datum.law, article: datum.article })}
              </td>
              <td data-label={t("desk-law-since")}>{calendarDay(datum.inForceSince, t)}</td>
              <td data-label={t("desk-law-checked")}>
                <span class={`tag ${datum.stale ? "late" : "fine"}`}>{calendarDay(datum.checkedOn, t)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
