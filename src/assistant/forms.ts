import type { Outgoing } from "../channels/channel.ts";
import type { Conversation } from "../dialog/conversation.ts";
import type { Input } from "../dialog/input.ts";
import { newSession } from "../dialog/session.ts";
import { takeTurn } from "../dialog/turn.ts";
import type { Given } from "../dialog/walk.ts";
import { contractFacts } from "../filings/contract-facts.ts";
import { Refusal } from "../filings/refusal.ts";
import type { Answered, Moment } from "./assistant.ts";
import { type Form, setAside, takeUp } from "./chat-state.ts";
import { finishForm } from "./finish-form.ts";
import { openTicket } from "./hand-over.ts";
import { menu } from "./menu.ts";
import { speak } from "./voice.ts";

/** The conversation of an id. Refuses one that this office does not have. */
export function conversationOf({ assistant }: Pick<Moment, "assistant">, id: string): Conversation {
  const conversation = assistant.conversations.find((candidate) => candidate.id === id);
  if (!conversation) throw new Refusal("refusal-no-such-conversation");
  return conversation;
}

/** Opens a form, with answers already known where there are any. The one that is open is put aside. */
export function startForm(
  moment: Moment,
  id: string,
  start: { given?: Given } & Omit<Form, "session"> = {},
): Promise<Answered> {
  const conversation = conversationOf(moment, id);
  const { given, ...about } = start;
  const draft = given === undefined && takeUp(moment.state, id, about.contract);
  const state = draft || {
    ...setAside(moment.state),
    form: { ...about, session: newSession(conversation.id, given) },
  };
  return continueForm({ ...moment, state }, { type: "open" });
}

/** Hands one input to the running form, and files what it has led to. */
export async function continueForm(moment: Moment, input: Input): Promise<Answered> {
  const { state, assistant, t } = moment;
  const { form } = state;
  if (!form) return { state, replies: menu(moment) };
  const conversation = conversationOf(moment, form.session.conversation);
  const circumstances = await circumstancesOf(moment, form);
  const turn = takeTurn(conversation, form.session, input, circumstances, assistant.vocabulary);
  const replies = withEchoesJoined(turn.sayings.map((saying) => speak(conversation, saying, t)));
  const after = { ...moment, state: { ...state, form: { ...form, session: turn.session } } };

  switch (turn.outcome.kind) {
    case "confirmed":
      return finishForm(after, conversation, turn.outcome);
    case "human": {
      const opened = await openTicket(after);
      return { state: after.state, replies: [opened, ...replies] };
    }
    case "cancelled":
    case "paused":
      return { state: after.state, replies: [...replies, ...menu(after)] };
    default:
      return { state: after.state, replies };
  }
}

/** What the form may know besides its answers: the contract that it is about, as it is on file now. */
async function circumstancesOf({ circumstances, records, employer }: Moment, { contract }: Form) {
  if (contract === undefined) return circumstances;
  const found = employer && (await records.contracts.find(contract, employer.id));
  if (!found) throw new Refusal("refusal-no-such-contract");
  return { ...circumstances, contract: contractFacts(found) };
}

/** What was understood and the next question are one message: two bubbles for every answer would drown the chat. */
function withEchoesJoined(replies: readonly Outgoing[]): Outgoing[] {
  const joined: Outgoing[] = [];
  for (const reply of replies) {
    const before = joined.at(-1);
    const isEcho = before && Object.keys(before).every((part) => part === "text");
    if (isEcho && reply.input) joined.splice(-1, 1, { ...reply, text: `${before.text}\n${reply.text}` });
    else joined.push(reply);
  }
  return joined;
}
