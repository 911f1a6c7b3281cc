import type { FilingKind } from "../../domain/filing.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { FilingDetail } from "../ports.ts";
import { Hidden } from "./hidden.tsx";

const ofAccess = [
  "letter-unclear",
  "letter-unstamped",
  "name-differs",
  "admin-differs",
  "licence-unclear",
  "elsewhere",
] as const;
const ofContracts = [
  "photo-unclear",
  "unsigned",
  "unsealed",
  "worker-differs",
  "dates-differ",
  "wage-differs",
  "pages-missing",
] as const;

/** Why filings of a kind are sent back most often: ids, and the messages that word them. */
export function commonReasons(kind: FilingKind): readonly { id: string; message: string }[] {
  const [ids, about] = kind === "access" ? [ofAccess, "access"] : [ofContracts, "contract"];
  return ids.map((id) => ({ id, message: `desk-reason-${about}-${id}` }));
}

export const reasonMaximum = 500;

interface DecisionFormsProps {
  detail: FilingDetail;
  t: Translator;
  formToken: string;
  /** The filters of the list, to go on with the next one in it. */
  within: string;
  /** What was given with a return that lacked a reason. */
  returning?: { problem: string; text: string; chosen: readonly string[] };
}

/** The key for it, for those who see and use keys. */
function Key({ children }: { children: string }) {
  return (
    <span class="key-hint" aria-hidden="true">
      {children}
    </span>
  );
}

/** Approve, or send back with a reason. */
export function DecisionForms({ detail, t, formToken, within, returning }: DecisionFormsProps) {
  const { filing } = detail;
  const action = `/desk/filings/${filing.id}/decision`;
  const fields = { version: filing.version, within };
  return (
    <section class="decision" aria-label={t("desk-decision")}>
      <form method="post" action={action}>
        <Hidden token={formToken} fields={{ ...fields, verdict: "approve" }} />
        <button class="primary" type="submit" data-key="a" aria-keyshortcuts="a">
          {t("desk-approve")} <Key>A</Key>
        </button>
      </form>
      <details open={Boolean(returning)}>
        <summary class="button" data-key="r" aria-keyshortcuts="r">
          {t("desk-return")} <Key>R</Key>
        </summary>
        <form method="post" action={action} class="return-form">
          <Hidden token={formToken} fields={{ ...fields, verdict: "return" }} />
          <fieldset>
            <legend>{t("desk-return-why")}</legend>
            {commonReasons(filing.kind).map(({ id, message }) => (
              <label class="tick">
                <input type="checkbox" name="common" value={id} checked={returning?.chosen.includes(id)} />
                {t(message)}
              </label>
            ))}
          </fieldset>
          <label for="reason">{t("desk-return-own")}</label>
          <textarea
            id="reason"
            name="reason"
            rows={3}
            maxlength={reasonMaximum}
            aria-describedby={returning ? "reason-problem reason-hint" : "reason-hint"}
            aria-invalid={returning ? "true" : undefined}
          >
            {returning?.text}
          </textarea>
          <small id="reason-hint" class="soft return-hint">
            {t("desk-return-hint")}
          </small>
          {returning && (
            <p id="reason-problem" class="wrong" role="alert">
              {returning.problem}
            </p>
          )}
          <button type="submit" class="danger">
            {t("desk-return-send")}
          </button>
        </form>
      </details>
    </section>
  );
}
