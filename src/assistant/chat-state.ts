import type { Session } from "../dialog/session.ts";
import type { Language } from "../i18n/translator.ts";

/** What is kept of a private chat between two messages. Plain JSON, encrypted at rest. */
export interface ChatState {
  language: Language;
  /** The form being filled in. */
  form?: Form;
  /** Forms set aside for another one, the last first. */
  drafts: readonly Form[];
  /** The filing whose next step a photo or a word such as 提交 is about. */
  filing?: string;
}

/** A form that somebody fills in, and what it is about. */
export interface Form {
  session: Session;
  /** The contract that is changed, renewed or ended. */
  contract?: string;
  /** The filing that is filled in again. */
  refilling?: string;
}

const MOST_DRAFTS = 10;

/** The state as kept, or a new one. Fields that a later version adds are simply missing in an old state. */
export function chatState(kept: unknown, language: Language): ChatState {
  return { language, drafts: [], ...(kept as Partial<ChatState> | undefined) };
}

/** Puts the running form aside, so that another can start. A form without any answer is not worth keeping. */
export function setAside({ form, ...state }: ChatState): ChatState {
  if (!form || Object.keys(form.session.given).length === 0) return state;
  const others = state.drafts.filter((draft) => !sameMatter(draft, form));
  return { ...state, drafts: [form, ...others].slice(0, MOST_DRAFTS) };
}

/** Takes a draft up again; the running form is put aside. Undefined when there is no such draft. */
export function takeUp(state: ChatState, conversation: string, contract?: string): ChatState | undefined {
  const wanted = (form: Form) => form.session.conversation === conversation && form.contract === contract;
  const draft = state.drafts.find(wanted);
  if (!draft) return undefined;
  const { state: _, ...open } = draft.session;
  const aside = setAside({ ...state, drafts: state.drafts.filter((other) => other !== draft) });
  return { ...aside, form: { ...draft, session: open } };
}

/**
 * The state of somebody who signs in with work begun as a stranger: the account's own work goes first, what was begun
 * as a stranger becomes a draft beside it.
 */
export function merged(own: ChatState, stranger: ChatState): ChatState {
  const brought = setAside(stranger).drafts;
  if (brought.length === 0) return own;
  const kept = own.drafts.filter((draft) => !brought.some((other) => sameMatter(draft, other)));
  return { ...own, drafts: [...brought, ...kept].slice(0, MOST_DRAFTS) };
}

/** The same chat with nothing half filled in. */
export function withoutForms({ form: _, ...state }: ChatState): ChatState {
  return { ...state, drafts: [] };
}

function sameMatter(one: Form, other: Form): boolean {
  return one.session.conversation === other.session.conversation && one.contract === other.contract;
}
