import { type FilingKind, type FilingState, filingKinds, isAboutContract } from "../domain/filing.ts";
import type { Employer, Filing } from "../filings/records.ts";
import { Refusal } from "../filings/refusal.ts";
import { saveFiling, signFiling, submitFiling } from "../filings/steps.ts";
import { type Language, languages } from "../i18n/translator.ts";
import type { Answered, Moment } from "./assistant.ts";
import { takeUp } from "./chat-state.ts";
import { listContracts, showContract } from "./contract-list.ts";
import { entrySheet } from "./entry-sheet.ts";
import { filingLabel, filingReplies } from "./filing-replies.ts";
import { continueForm, startForm } from "./forms.ts";
import { openTicket } from "./hand-over.ts";
import { menu } from "./menu.ts";
import { attachPhoto } from "./take-file.ts";

type Command = (moment: Moment, argument: string | undefined) => Promise<Answered>;

/** What buttons of ours and a few plain words do outside a form. */
const commands: Readonly<Record<string, Command>> = {
  async start(moment, argument) {
    const [id = "", named] = argument?.split(":") ?? [];
    const contract = named ?? contractLeftBehind(moment, id);
    if (!canBeFinished(id)) throw new Refusal("refusal-no-such-conversation");
    if (contract === undefined && needsContract(id)) return listContracts(moment, { for: id });
    return startForm(moment, id, {
      ...(id === "profile" && moment.employer && { given: { ...moment.employer.profile } }),
      ...(contract !== undefined && { contract }),
    });
  },

  pick: (moment, id) => listContracts(moment, id === undefined ? {} : { for: id }),

  contracts: (moment, name) => listContracts(moment, name === undefined ? {} : { name }),

  contract: (moment, id) => showContract(moment, id ?? ""),

  async resume(moment, argument) {
    const [id = "", contract] = argument?.split(":") ?? [];
    const state = takeUp(moment.state, id, contract);
    return state ? continueForm({ ...moment, state }, { type: "open" }) : tooOld(moment);
  },

  async continue(moment) {
    if (moment.state.form) return continueForm(moment, { type: "word", word: "continue" });
    const [draft] = moment.state.drafts;
    if (draft) {
      const { session, contract } = draft;
      return commands.resume!(moment, [session.conversation, contract].filter(Boolean).join(":"));
    }
    const filing = await filingInFocus(moment, undefined);
    return filing ? commands.open!(moment, filing.id) : { state: moment.state, replies: menu(moment) };
  },

  async list(moment) {
    const { records, employer, t, state } = moment;
    const filings = employer ? await records.filings.ofEmployer(employer.id) : [];
    if (filings.length === 0)
      return { state, replies: [{ text: t("assistant-list-empty") }, ...menu(moment)] };
    const newest = filings.toReversed().slice(0, MOST_LISTED);
    return {
      state,
      replies: [
        {
          text: t("assistant-list-title", { count: filings.length, shown: newest.length }),
          rows: newest.map((filing) => ({
            label: filingLabel(filing, t),
            value: t(`filing-state-${filing.state}`),
          })),
          choices: newest
            .filter(({ state: at }) => at !== "approved")
            .slice(0, MOST_BUTTONS)
            .map((filing) => ({
              value: `do:open:${filing.id}`,
              label: filingLabel(filing, t),
              style: "plain",
            })),
        },
      ],
    };
  },

  async open(moment, id) {
    const filing = await filingInFocus(moment, id);
    if (!filing) return tooOld(moment);
    const state = { ...moment.state, filing: filing.id };
    const papers = await moment.records.papers.ofFiling(filing.id);
    return { state, replies: await filingReplies(moment, filing, papers) };
  },

  async sheet(moment, id) {
    const filing = await filingInFocus(moment, id);
    return filing ? { state: moment.state, replies: [entrySheet(moment, filing)] } : tooOld(moment);
  },

  save: step(async (moment, filing) => saveFiling(moment.records, filing, moment.person.id, moment.office)),

  sign: step(async (moment, filing) =>
    signFiling(moment.records, filing, moment.person.id, "tick", moment.office),
  ),

  submit: step(async (moment, filing, employer) => {
    const { records, person, office } = moment;
    const submitted = await submitFiling(records, filing, employer, person.id, office);
    return submitted.filing;
  }),

  async attach(moment, argument) {
    const [id, upload] = argument?.split(":") ?? [];
    const filing = await filingInFocus(moment, id);
    return filing && upload ? attachPhoto(moment, filing, upload) : tooOld(moment);
  },

  async refill(moment, id) {
    const filing = await filingInFocus(moment, id);
    if (!filing) return tooOld(moment);
    const refillable: readonly FilingState[] = ["filled", "downloaded", "saved", "signed", "returned"];
    if (!refillable.includes(filing.state))
      throw new Refusal(`refusal-is-${filing.state}`, { number: filing.number });
    return startForm(moment, filing.kind, {
      given: filing.answers,
      refilling: filing.id,
      ...(filing.contract !== undefined && { contract: filing.contract }),
    });
  },

  async human(moment) {
    const opened = await openTicket(moment);
    return { state: moment.state, replies: [opened] };
  },

  async language(moment, wanted) {
    const language = languages.find((known) => known === wanted) ?? "zh-CN";
    const state = { ...moment.state, language };
    const spoken = { ...moment, state, t: moment.assistant.translators[language as Language] };
    const said = { text: spoken.t("assistant-language-changed"), tone: "success" as const };
    if (!state.form || state.form.session.state) return { state, replies: [said, ...menu(spoken)] };
    const form = await continueForm(spoken, { type: "open" });
    return { state: form.state, replies: [said, ...form.replies] };
  },

  async menu(moment) {
    return { state: moment.state, replies: menu(moment) };
  },
};

const MOST_LISTED = 20;
const MOST_BUTTONS = 8;

export async function runCommand(moment: Moment, verb: string, argument?: string): Promise<Answered> {
  const command = Object.hasOwn(commands, verb) ? commands[verb]! : commands.menu!;
  return command(moment, argument);
}

/** A step of a filing: the named one, or the one the chat is about. */
function step(take: (moment: Moment, filing: Filing, employer: Employer) => Promise<Filing>): Command {
  return async (moment, id) => {
    const filing = await filingInFocus(moment, id);
    if (!filing || !moment.employer) return tooOld(moment);
    const after = await take(moment, filing, moment.employer);
    const state = { ...moment.state, filing: after.id };
    const papers = await moment.records.papers.ofFiling(after.id);
    return { state, replies: await filingReplies(moment, after, papers) };
  };
}

/** A form that was closed at once points elsewhere with its buttons; what follows is about the same contract. */
function contractLeftBehind({ state: { form } }: Moment, id: string): string | undefined {
  return form?.session.state === "cancelled" && needsContract(id) ? form.contract : undefined;
}

/** The office's conversations that something comes of here. */
function canBeFinished(id: string): boolean {
  return id === "register" || id === "profile" || (filingKinds as readonly string[]).includes(id);
}

/** A form about a contract begins by choosing which. */
function needsContract(id: string): boolean {
  return (filingKinds as readonly string[]).includes(id) && isAboutContract(id as FilingKind);
}

/** Only filings of the person's own employer are ever found. */
async function filingInFocus(
  { records, employer, state }: Moment,
  id: string | undefined,
): Promise<Filing | undefined> {
  const wanted = id ?? state.filing;
  return employer && wanted !== undefined ? records.filings.find(wanted, employer.id) : undefined;
}

function tooOld(moment: Moment): Answered {
  const { state, t } = moment;
  return { state, replies: [{ text: t("assistant-button-too-old"), tone: "notice" }, ...menu(moment)] };
}
