import type { FC } from "hono/jsx";
import type { Translator } from "../../../i18n/translator.ts";
import type { InputHint } from "../../channel.ts";
import { choiceForm } from "./message-parts.tsx";

export const sayForm = "say";

/** What helps to enter the answer to a question; nothing where typing is all there is to it. */
export const Ask: FC<{ input?: InputHint | undefined; today: string; t: Translator }> = ({
  input,
  today,
  t,
}) => {
  if (input?.kind === "date") return <DateAsk input={input} today={today} t={t} />;
  if (input?.kind === "file") return <FileAsk input={input} t={t} />;
  if (input?.kind === "secret") return <p class="ask-hint">{t("web-secret-hint")}</p>;
  return null;
};

const DateAsk: FC<{ input: InputHint; today: string; t: Translator }> = ({ input, today, t }) => (
  <div class="ask-date">
    <label class="picker">
      <span>{t("web-date-pick")}</span>
      <input
        type="date"
        name="date"
        form={sayForm}
        min={dayOrNothing(input.min)}
        max={dayOrNothing(input.max)}
        value={dayOrNothing(input.suggest)}
      />
    </label>
    <button type="submit" form={sayForm} name="use" value="date" class="button primary">
      {t("web-date-use")}
    </button>
    {quickDays(input, today).map(({ word, day }) => (
      <button type="submit" form={choiceForm} name="text" value={day} class="button small">
        {t(`web-date-${word}`)}
      </button>
    ))}
  </div>
);

const FileAsk: FC<{ input: InputHint; t: Translator }> = ({ input, t }) => {
  const pdf = !input.accept || input.accept.includes("application/pdf");
  return (
    <label class="button primary ask-file" for="file">
      {t(pdf ? "web-file-choose" : "web-photo-choose")}
    </label>
  );
};

const dayOrNothing = (given: string | number | undefined) =>
  typeof given === "string" && /^\d{4}-\d\d-\d\d$/.test(given) ? given : undefined;

/** Days worth a tap. None for a birthday, which is never around now. */
function quickDays({ field, min, max }: InputHint, today: string) {
  if (/birth/i.test(field)) return [];
  const days = [
    { word: "today", day: today },
    { word: "tomorrow", day: shift(today, { days: 1 }) },
    { word: "next-month", day: shift(today, { firstOfNextMonth: true }) },
  ];
  const from = dayOrNothing(min) ?? "0000";
  const to = dayOrNothing(max) ?? "9999";
  return days.filter(({ day }) => day >= from && day <= to);
}

function shift(day: string, by: { days?: number; firstOfNextMonth?: boolean }) {
  const date = new Date(`${day}T00:00:00Z`);
  if (by.firstOfNextMonth) date.setUTCMonth(date.getUTCMonth() + 1, 1);
  date.setUTCDate(date.getUTCDate() + (by.days ?? 0));
  return date.toISOString().slice(0, 10);
}
