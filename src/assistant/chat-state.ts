import type { Session } from "../dialog/session.ts";
import type { Language } from "../i18n/translator.ts";

/** What is kept of a private chat between two messages. Plain JSON, encrypted at rest. */
export interface ChatState {
  language: Language;
  /** The form being filled in. */
  session?: Session;
  /** Forms set aside for another one, the last first. */
  drafts: readonly Session[];
  /** The filing whose next step a photo or a word such as 提交 is about. */
  filing?: string;
  /** The filing that the running form fills in again. */
  refilling?: string;
}

const MOST_DRAFTS = 10;

/** The state as kept, or a new one. Fields that a later version adds are simply missing in an old state. */
export function chatState(kept: unknown, language: Language): ChatState {
  return { language, drafts: [], ...(kept as Partial<ChatState> | undefined) };
}

/** Puts the running form aside, so that another can start. A form without any answer is not worth keeping. */
export function setAside(state: ChatState): ChatState {
  const { session, refilling: _, ...rest } = state;
  if (!session || Object.keys(session.given).length === 0) return rest;
  const others = rest.drafts.filter(({ conversation }) => conversation !== session.conversation);
  return { ...rest, drafts: [session, ...others].slice(0, MOST_DRAFTS) };
}

/** Takes a draft up again; the running form is put aside. Undefined when there is no such draft. */
export function takeUp(state: ChatState, conversation: string): ChatState | undefined {
  const session = state.drafts.find((draft) => draft.conversation === conversation);
  if (!session) return undefined;
  const { state: _, ...open } = session;
  const aside = setAside({ ...state, drafts: state.drafts.filter((draft) => draft !== session) });
  return { ...aside, session: open };
}

/**
 * The state of somebody who signs in with work begun as a stranger: the account's own work goes first, what was begun
 * as a stranger becomes a draft beside it.
 */
export function merged(own: ChatState, stranger: ChatState): ChatState {
  const brought = setAside(stranger).drafts;
  if (brought.length === 0) return own;
  const kept = own.drafts.filter(
    (draft) => !brought.some(({ conversation }) => conversation === draft.conversation),
  );
  return { ...own, drafts: [...brought, ...kept].slice(0, MOST_DRAFTS) };
}

/** The same chat with nothing half filled in. */
export function withoutForms({ session: _, refilling: __, ...state }: ChatState): ChatState {
  return { ...state, drafts: [] };
}
