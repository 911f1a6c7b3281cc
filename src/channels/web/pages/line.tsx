import type { FC } from "hono/jsx";
import type { Translator } from "../../../i18n/translator.ts";
import type { Outgoing } from "../../channel.ts";
import { clockOf, dayInWords, dayOf } from "../moments.ts";
import type { ChatLine } from "../ports.ts";
import { Choices, DocumentCards, MessageRows } from "./message-parts.tsx";
import { MessageText } from "./message-text.tsx";

/** How a line is shown depends on where it stands. */
export interface Standing {
  /** Nobody has answered it yet, so its buttons work. */
  open: boolean;
  /** What the person said next, by which the button they pressed is known. */
  answer?: string;
  /** The day of the line before. */
  dayBefore?: string;
}

type Said<From extends ChatLine["from"]> = Extract<ChatLine, { from: From }>;

export const Line: FC<{ line: ChatLine; standing: Standing; t: Translator }> = ({ line, standing, t }) => (
  <>
    {dayOf(line.at) !== standing.dayBefore && (
      <li class="day">
        <span>{dayInWords(line.at, t.language)}</span>
      </li>
    )}
    {line.from === "person" ? (
      <PersonLine line={line} t={t} />
    ) : (
      <AssistantLine line={line} standing={standing} t={t} />
    )}
  </>
);

const PersonLine: FC<{ line: Said<"person">; t: Translator }> = ({ line, t }) => (
  <li class="line mine" data-seq={line.seq} data-day={dayOf(line.at)} data-message={line.id}>
    <div class="bubble">
      <span class="unseen">{t("web-author-person")}</span>
      {line.file && <SentFile file={line.file} t={t} />}
      {line.text !== "" && line.text !== line.file?.name && <MessageText text={line.text} />}
    </div>
    <Clock at={line.at} />
  </li>
);

const SentFile: FC<{ file: { upload: string; name: string }; t: Translator }> = ({ file, t }) => {
  const address = `/chat/uploads/${encodeURIComponent(file.upload)}`;
  return (
    <a class="sent-file" href={address} target="_blank" rel="noopener">
      {!file.name.endsWith(".pdf") && (
        <img src={address} alt={t("web-photo-sent")} width="160" height="120" loading="lazy" />
      )}
      <span>{file.name}</span>
    </a>
  );
};

const AssistantLine: FC<{ line: Said<"assistant">; standing: Standing; t: Translator }> = ({
  line: { seq, at, message },
  standing,
  t,
}) => (
  <li class="line theirs" data-seq={seq} data-day={dayOf(at)}>
    {message.progress && <p class="step">{stepText(message, t)}</p>}
    <div class={`bubble ${message.tone ?? "plain"}`}>
      <span class="unseen">
        {t("web-author-assistant")}
        {message.tone && message.tone !== "plain" ? t(`web-tone-${message.tone}`) : ""}
      </span>
      <MessageText text={message.text} />
      {message.law && <small class="law">{message.law}</small>}
      {message.rows && message.rows.length > 0 && (
        <MessageRows rows={message.rows} open={standing.open} t={t} />
      )}
    </div>
    {message.documents && <DocumentCards documents={message.documents} t={t} />}
    {message.choices && message.choices.length > 0 && (
      <Choices
        choices={message.choices}
        open={standing.open}
        {...(standing.answer !== undefined && { answer: standing.answer })}
        t={t}
      />
    )}
    <Clock at={at} />
  </li>
);

const Clock: FC<{ at: Date }> = ({ at }) => (
  <time class="clock" datetime={at.toISOString()}>
    {clockOf(at)}
  </time>
);

/** A question counts the items, one being asked now; anything else counts the steps taken. */
export function stepText({ progress, input }: Outgoing, t: Translator): string {
  if (!progress) return "";
  const { done, total, label } = progress;
  return input
    ? t("web-step-item", { at: Math.min(done + 1, total), total, label })
    : t("web-step-stage", { at: done, total, label });
}
