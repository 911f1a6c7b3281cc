import type { FC } from "hono/jsx";
import type { Translator } from "../../../i18n/translator.ts";
import type { Example, OfficeHeader } from "../ports.ts";
import { choiceForm } from "./message-parts.tsx";

const abilities = ["check", "papers", "review"];

/** What an empty chat shows: who this is, what it can do, where to begin. */
export const Welcome: FC<{ office: OfficeHeader; examples: readonly Example[]; t: Translator }> = ({
  office,
  examples,
  t,
}) => (
  <>
    <h2>{t("web-welcome-title", { region: office.region })}</h2>
    <p>{t("web-welcome-text")}</p>
    <ul class="abilities">
      {abilities.map((ability) => (
        <li>{t(`web-welcome-${ability}`)}</li>
      ))}
    </ul>
    <h3>{t("web-welcome-start")}</h3>
    <div class="examples">
      {examples.map(({ value, label, style }) => (
        <button
          type="submit"
          form={choiceForm}
          name={value === undefined ? "text" : "choice"}
          value={value ?? label}
          class={`button ${style ?? "plain"}`}
        >
          {label}
        </button>
      ))}
    </div>
    <p class="small-print">{t("web-welcome-privacy")}</p>
  </>
);
