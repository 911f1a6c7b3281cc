import { randomUUID } from "node:crypto";
import type { FC } from "hono/jsx";
import type { Translator } from "../../../i18n/translator.ts";
import type { InputHint } from "../../channel.ts";
import type { Visitor } from "../visitor.ts";
import { Ask, sayForm } from "./ask.tsx";
import { ClipIcon, SendIcon } from "./icons.tsx";
import { FormToken } from "./layout.tsx";
import { choiceForm } from "./message-parts.tsx";

export interface ComposerProps {
  visitor: Visitor;
  today: string;
  input?: InputHint | undefined;
  /** What was typed and not taken; it must not be lost. */
  keptText?: string | undefined;
  problem?: string | undefined;
}

const anyFile = ["image/jpeg", "image/png", "image/webp", "image/heic", "application/pdf"];

/** How the entry field suits a question; the browser's script applies the same when the question changes. */
export function entryOf(input: InputHint | undefined, t: Translator) {
  const modes: Partial<Record<InputHint["kind"], string>> = {
    integer: "numeric",
    money: "decimal",
    mobile: "tel",
  };
  return {
    secret: input?.kind === "secret",
    mode: (input && modes[input.kind]) ?? "text",
    capitals: input?.kind === "credit-code" || input?.kind === "id-number",
    placeholder: input ? t("web-text-placeholder-ask", { label: input.label }) : t("web-text-placeholder"),
    accept: (input?.accept ?? anyFile).join(","),
  };
}

export const Composer: FC<ComposerProps> = ({ visitor, today, input, keptText = "", problem }) => {
  const { t } = visitor;
  const entry = entryOf(input, t);
  return (
    <>
      <form id={choiceForm} method="post" action="/chat/messages">
        <FormToken visitor={visitor} />
        <input type="hidden" name="id" value={randomUUID()} />
      </form>
      <form
        id={sayForm}
        class="composer"
        method="post"
        action="/chat/messages"
        enctype="multipart/form-data"
        data-secret={entry.secret ? "" : undefined}
        aria-label={t("web-composer")}
      >
        <FormToken visitor={visitor} />
        <input type="hidden" name="id" value={randomUUID()} />
        <p id="problem" class="problem" role="alert">
          {problem}
        </p>
        <div id="preview" class="preview" hidden />
        <div id="ask" class="ask">
          <Ask input={input} today={today} t={t} />
        </div>
        <div class="entry">
          <span class="clip" title={t("web-attach")}>
            <ClipIcon />
            <label class="unseen" for="file">
              {t("web-attach")}
            </label>
            <input id="file" type="file" name="file" accept={entry.accept} />
          </span>
          <label class="unseen" for="text">
            {t("web-text-label")}
          </label>
          <textarea
            id="text"
            name="text"
            rows={1}
            placeholder={entry.placeholder}
            inputmode={entry.mode as "text"}
            autocapitalize={entry.capitals ? "characters" : "none"}
            autocomplete="off"
            enterkeyhint="send"
            hidden={entry.secret}
            disabled={entry.secret}
          >
            {keptText}
          </textarea>
          <label class="unseen" for="secret">
            {t("web-secret-label")}
          </label>
          <input
            id="secret"
            name="secret"
            type="password"
            autocomplete="new-password"
            placeholder={t("web-secret-placeholder")}
            hidden={!entry.secret}
            disabled={!entry.secret}
          />
          <button type="submit" class="send" aria-label={t("web-send")} title={t("web-send")}>
            <SendIcon />
          </button>
        </div>
      </form>
    </>
  );
};
