import type { IncomingFile } from "../channels/channel.ts";
import { allowedActions } from "../domain/filing.ts";
import { signFiling } from "../filings/steps.ts";
import type { Answered, Moment } from "./assistant.ts";
import { filingReplies } from "./filing-replies.ts";
import { continueForm, conversationOf } from "./forms.ts";
import { menu } from "./menu.ts";

/** A photo answers the form's question when that asks for one, else it is the signed page of the filing at hand. */
export async function takeFile(moment: Moment, file: IncomingFile): Promise<Answered> {
  const { state, records, employer, person, t, office } = moment;
  const { session } = state;
  if (
    session?.asked &&
    !session.state &&
    conversationOf(moment, session.conversation).fields[session.asked]?.kind === "file"
  ) {
    return continueForm(moment, {
      type: "file",
      file: { upload: file.upload, name: file.name, mimeType: file.mimeType },
    });
  }

  const filing = employer && state.filing ? await records.filings.find(state.filing, employer.id) : undefined;
  const upload = await records.uploads.find(file.upload, person.id);
  if (!filing || !upload || !allowedActions(filing.kind, filing.state).includes("sign")) {
    return { state, replies: [{ text: t("assistant-photo-not-needed"), tone: "notice" }, ...menu(moment)] };
  }
  const signed = await signFiling(records, filing, person.id, upload, office);
  return { state, replies: await filingReplies(moment, signed, await records.papers.ofFiling(signed.id)) };
}
