import type { Outgoing } from "../channels/channel.ts";
import type { Filing } from "../filings/records.ts";
import type { Moment } from "./assistant.ts";
import { describeAnswers } from "./describe-answers.ts";
import { portalPath } from "./filing-replies.ts";
import { conversationOf } from "./forms.ts";

/**
 * The entry sheet (网厅录入单): the values in the order of the form, each with a copy button, under the portal's own menu
 * path. Personal numbers are shown in full: the sheet is for copying, in the person's own private chat.
 */
export function entrySheet(moment: Moment, filing: Filing): Outgoing {
  const { t, assistant } = moment;
  const conversation = conversationOf(moment, filing.kind);
  return {
    text: t("assistant-entry-sheet", { path: portalPath(assistant.region, filing.kind) }),
    rows: describeAnswers(conversation, filing.answers, t, { masked: false })
      .filter(({ field }) => conversation.fields[field]!.kind !== "file")
      .map(({ label, value }) => ({ label, value, copy: true })),
  };
}
