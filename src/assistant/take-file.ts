import type { IncomingFile } from "../channels/channel.ts";
import { allowedActions } from "../domain/filing.ts";
import type { Filing } from "../filings/records.ts";
import { Refusal } from "../filings/refusal.ts";
import { signFiling } from "../filings/steps.ts";
import type { Answered, Moment } from "./assistant.ts";
import { filingLabel, filingReplies } from "./filing-replies.ts";
import { continueForm, conversationOf } from "./forms.ts";
import { menu } from "./menu.ts";

/** A photo answers the form's question when that asks for one, else it is the signed page of a filing. */
export async function takeFile(moment: Moment, file: IncomingFile): Promise<Answered> {
  if (formWantsFile(moment)) {
    const { upload, name, mimeType } = file;
    return continueForm(moment, { type: "file", file: { upload, name, mimeType } });
  }
  const [filing, ...others] = await filingsThatWantPhotos(moment);
  const { state, t } = moment;
  if (!filing) {
    return { state, replies: [{ text: t("assistant-photo-not-needed"), tone: "notice" }, ...menu(moment)] };
  }
  if (others.length === 0) return attachPhoto(moment, filing, file.upload);
  return {
    state,
    replies: [
      {
        text: t("assistant-photo-for-which"),
        choices: [filing, ...others].map((candidate) => ({
          value: `do:attach:${candidate.id}:${file.upload}`,
          label: filingLabel(candidate, t),
        })),
      },
    ],
  };
}

/** Takes an upload of the person's own as the signed page of a filing. */
export async function attachPhoto(moment: Moment, filing: Filing, uploadId: string): Promise<Answered> {
  const { records, person, office, state } = moment;
  const upload = await records.uploads.find(uploadId, person.id);
  if (!upload) throw new Refusal("refusal-photo-gone");
  const signed = await signFiling(records, filing, person.id, upload, office);
  const papers = await records.papers.ofFiling(signed.id);
  return { state: { ...state, filing: signed.id }, replies: await filingReplies(moment, signed, papers) };
}

function formWantsFile(moment: Moment): boolean {
  const session = moment.state.form?.session;
  if (!session?.asked || session.state) return false;
  return conversationOf(moment, session.conversation).fields[session.asked]?.kind === "file";
}

/** The filing the chat is about if it takes a photo, else all of the employer's that do. */
async function filingsThatWantPhotos({ records, employer, state }: Moment): Promise<Filing[]> {
  if (!employer) return [];
  const states = ["downloaded", "saved", "signed", "returned"] as const;
  const waiting = (await records.filings.ofEmployer(employer.id, { states })).filter((filing) =>
    allowedActions(filing.kind, filing.state).includes("sign"),
  );
  const inFocus = waiting.find(({ id }) => id === state.filing);
  return inFocus ? [inFocus] : waiting;
}
