import type { Choice, DocumentCard, Outgoing } from "../channels/channel.ts";
import { allowedActions, nextStep, stagesOf } from "../domain/filing.ts";
import { mainPaper } from "../filings/papers.ts";
import type { Filing, Paper } from "../filings/records.ts";
import type { Translator } from "../i18n/translator.ts";
import type { MenuId, Region } from "../regions/region.ts";
import type { Moment } from "./assistant.ts";
import { formatDay } from "./format.ts";

/** Where a filing stands and what comes next, in the order of the manual. */
export async function filingReplies(
  moment: Pick<Moment, "t" | "records" | "assistant">,
  filing: Filing,
  papers: readonly Paper[],
): Promise<Outgoing[]> {
  const { t, records, assistant } = moment;
  const tickAllowed = filing.kind !== "access" && (await records.settings.signedTickAllowed());
  const text = t(`filing-${filing.kind}-${filing.state}`, {
    number: filing.number,
    subject: filing.subject ?? "",
    due: filing.dueOn ? formatDay(filing.dueOn, t) : "",
    reason: filing.reason ?? "",
    copies: assistant.region.filing.copies,
    path: portalPath(assistant.region, filing.kind),
    room: assistant.region.contacts.room,
  });
  const wantsPhoto =
    nextStep(filing.kind, filing.state) === "sign" ||
    (filing.state === "returned" && allowedActions(filing.kind, filing.state).includes("sign"));
  return [
    {
      text,
      ...(toneOf(filing) && { tone: toneOf(filing)! }),
      progress: progressOf(filing, t),
      documents: cards(filing, papers),
      ...(wantsPhoto && {
        input: {
          kind: "file" as const,
          field: "signedPhoto",
          label: t(`filing-photo-${filing.kind}`),
          accept: ["image/jpeg", "image/png", "image/webp", "application/pdf"],
        },
      }),
      choices: nextChoices(filing, t, tickAllowed),
    },
  ];
}

/** The way through the portal's own menus. */
export function portalPath({ portal }: Region, kind: Filing["kind"]): string {
  return kind in portal.menus ? portal.menus[kind as MenuId].path.join(" → ") : "";
}

/** 新签 · 张建国 · 2026-000123. */
export function filingLabel(filing: Filing, t: Translator): string {
  return [t(`${filing.kind}-title`), filing.subject, filing.number].filter(Boolean).join(" · ");
}

function progressOf({ kind, state }: Filing, t: Translator) {
  const way = stagesOf(kind);
  const at = state === "returned" ? way.indexOf("submitted") : way.indexOf(state);
  return { done: at + 1, total: way.length, label: t(`filing-state-${state}`) };
}

function toneOf({ state }: Filing): Outgoing["tone"] {
  if (state === "approved") return "success";
  return state === "returned" ? "warning" : undefined;
}

/** The document that the next step needs first; after the decision the receipt. */
function cards(filing: Filing, papers: readonly Paper[]): DocumentCard[] {
  const order = [mainPaper(filing), "filing-receipt", "entry-sheet"];
  return [...papers]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ id, name, mimeType, pages, bytes }) => ({ id, name, mimeType, pages, bytes }));
}

function nextChoices(filing: Filing, t: Translator, tickAllowed: boolean): Choice[] {
  const allowed = allowedActions(filing.kind, filing.state);
  const next = nextStep(filing.kind, filing.state);
  const button = (verb: string, style: Choice["style"] = "primary"): Choice => ({
    value: `do:${verb}:${filing.id}`,
    label: t(`filing-do-${verb}`),
    style,
  });
  return [
    ...(next === "save" ? [button("save")] : []),
    ...(next === "sign" && tickAllowed ? [button("sign", "plain")] : []),
    ...(next === "submit" ? [button("submit")] : []),
    ...(filing.state === "saved" || filing.state === "downloaded" ? [button("sheet", "plain")] : []),
    ...(allowed.includes("refill")
      ? [button("refill", filing.state === "returned" ? "primary" : "quiet")]
      : []),
    ...(filing.state === "approved" && filing.kind === "access"
      ? [{ value: "do:start:profile", label: t("assistant-start-profile"), style: "primary" as const }]
      : []),
    ...(filing.state === "approved" && filing.kind === "new-contract"
      ? [{ value: "do:start:new-contract", label: t("assistant-start-another"), style: "plain" as const }]
      : []),
    ...(filing.state === "submitted"
      ? [{ value: "do:menu", label: t("assistant-menu"), style: "quiet" as const }]
      : []),
  ];
}
