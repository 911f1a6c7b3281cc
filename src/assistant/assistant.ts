import type { Outgoing } from "../channels/channel.ts";
import type { Conversation } from "../dialog/conversation.ts";
import type { Vocabulary } from "../dialog/vocabulary.ts";
import { dayIn } from "../domain/dates.ts";
import { filingKinds } from "../domain/filing.ts";
import { employerFacts } from "../filings/access.ts";
import type { Office } from "../filings/office.ts";
import type { Employer, Person, Records } from "../filings/records.ts";
import { Refusal } from "../filings/refusal.ts";
import type { Language, Translator } from "../i18n/translator.ts";
import type { Handled, Handler, Turn } from "../messaging/ports.ts";
import type { Region } from "../regions/region.ts";
import type { Circumstances } from "../rules/circumstances.ts";
import { answer } from "./answer.ts";
import { type ChatState, chatState } from "./chat-state.ts";
import { formatArgs } from "./format.ts";
import { hear } from "./heard.ts";
import { shownLine } from "./shown-line.ts";
import { lawLine, wordFinding } from "./voice.ts";

/** What the assistant is made of. Nothing in here reads a clock, a file or a network. */
export interface Assistant {
  region: Region;
  conversations: readonly Conversation[];
  translators: Readonly<Record<Language, Translator>>;
  vocabulary: Vocabulary;
  papermaker: Office["papermaker"];
  workdaysAfter: Office["workdaysAfter"];
}

/** One message being answered. */
export interface Moment {
  assistant: Assistant;
  records: Records;
  office: Office;
  person: Person;
  employer: Employer | undefined;
  circumstances: Circumstances;
  state: ChatState;
  t: Translator;
  chat: Turn<Records>["chat"];
}

/** What an answer leads to. */
export interface Answered {
  state: ChatState;
  replies: Outgoing[];
}

/** The handler of the message pipeline: one message in, the chat's new state and the replies out. */
export function assistantHandler(assistant: Assistant): Handler<Records> {
  return async (turn): Promise<Handled> => {
    const moment = await momentOf(assistant, turn);
    const heard = hear(turn.message);
    const shown = shownLine(moment, turn.message, heard);
    try {
      const { state, replies } = await answer(moment, heard);
      return { state, replies, shown };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { state: moment.state, replies: [refused(error, moment.t)], shown };
    }
  };
}

/** A refusal as a message: what can't be done now, and what comes first. */
export function refused({ wording, args, findings }: Refusal, t: Translator): Outgoing {
  const text = [t(wording, formatArgs(args, t)), ...findings.map((finding) => wordFinding(finding, t))];
  return {
    text: text.join("\n"),
    tone: "notice",
    ...(findings[0] && { law: lawLine(findings[0], t) }),
  };
}

/** The manual promises three working days for access; for contracts the region says what is usual. */
export function reviewDaysOf({ filing }: Region): Office["reviewDays"] {
  const contracts = Object.fromEntries(filingKinds.map((kind) => [kind, filing.reviewDays]));
  return { ...(contracts as Office["reviewDays"]), access: filing.accessDays };
}

async function momentOf(assistant: Assistant, { chat, now, records }: Turn<Records>): Promise<Moment> {
  const state = chatState(chat.state, "zh-CN");
  const person = await records.people.ofChat(chat.id);
  const employer = await records.employers.ofAdmin(person.id);
  const today = dayIn(now);
  return {
    assistant,
    records,
    person,
    employer,
    state,
    chat,
    t: assistant.translators[state.language],
    office: {
      region: assistant.region.id,
      now,
      today,
      workdaysAfter: assistant.workdaysAfter,
      papermaker: assistant.papermaker,
      reviewDays: reviewDaysOf(assistant.region),
    },
    circumstances: {
      today,
      jurisdiction: assistant.region.jurisdiction,
      employer: employerFacts(employer),
      channel: chat.channel,
      hasAccount: person.username !== undefined,
    },
  };
}
