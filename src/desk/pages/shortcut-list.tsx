import type { Translator } from "../../i18n/translator.ts";

const keys = [["j", "k"], ["Enter"], ["A"], ["R"], ["n", "p"], ["/"], ["u"], ["?"]] as const;

/** What single keys do; shown where there is room for it, and by the key "?". */
export function ShortcutList({ t }: { t: Translator }) {
  return (
    <section class="shortcuts" id="shortcuts" aria-labelledby="shortcuts-title" tabindex={-1}>
      <h2 id="shortcuts-title">{t("desk-shortcuts")}</h2>
      <dl>
        {keys.map((group) => (
          <div>
            <dt>
              {group.map((key) => (
                <kbd>{key}</kbd>
              ))}
            </dt>
            <dd>
              {t(
                `desk-shortcut-${group[0] === "/" ? "search" : group[0] === "?" ? "help" : group[0].toLowerCase()}`,
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
