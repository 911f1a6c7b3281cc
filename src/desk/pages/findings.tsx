import type { Language, Translator } from "../../i18n/translator.ts";
import type { Finding } from "../../rules/finding.ts";
import type { Describe } from "../ports.ts";

const order = ["breach", "warning", "info"] as const;

/** What the rules said about the answers, the gravest first. */
export function Findings({
  findings,
  describe,
  language,
  t,
}: {
  findings: readonly Finding[];
  describe: Describe;
  language: Language;
  t: Translator;
}) {
  if (findings.length === 0) return <p class="note fine">{t("desk-findings-none")}</p>;
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <ul class="findings">
      {sorted.map((finding) => {
        const { text, law } = describe.finding(finding, language);
        return (
          <li class={`note ${finding.severity}`}>
            <b class="severity">{t(`desk-severity-${finding.severity}`)}</b> {text}
            {law && <small class="law">{law}</small>}
          </li>
        );
      })}
    </ul>
  );
}
