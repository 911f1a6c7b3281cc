import type { Circumstances } from "../rules/circumstances.ts";
import type { Finding } from "../rules/finding.ts";
import { acceptAnswer } from "./accept-answer.ts";
import type { Conversation } from "./conversation.ts";
import type { Input } from "./input.ts";
import { intentOf } from "./intent.ts";
import { obeyWord } from "./obey-word.ts";
import { type Place, walkFrom } from "./place.ts";
import { askAgain, goOn } from "./proceed.ts";
import { redo } from "./redo.ts";
import type { Saying } from "./saying.ts";
import type { Session } from "./session.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Given } from "./walk.ts";

/** What one message did. Saving the session, saying the sayings and filing the answers are the caller's. */
export interface Turn {
  session: Session;
  sayings: readonly Saying[];
  outcome: Outcome;
}

export type Outcome =
  /** A question is open. */
  | { kind: "asking"; field: string }
  /** All is answered; the person looks over the summary. */
  | { kind: "summary" }
  /** The person has confirmed the summary: file it, and drop the session. `kept` holds only answers that apply. */
  | { kind: "confirmed"; kept: Given; known: Given; findings: readonly Finding[] }
  /** The person was asked whether to drop the form. */
  | { kind: "leaving" }
  /** The person wants to go on later; 继续 opens the question again. */
  | { kind: "paused" }
  /** The person has dropped the form. Keep the session a while: 继续 takes it back. */
  | { kind: "cancelled" }
  /**
   * Nothing can be filed here now, whatever is answered, and the reasons were said with the ways out as buttons. Drop
   * the session.
   */
  | { kind: "closed"; breaches: readonly Finding[] }
  /** The person wants an officer. The question stays open; nothing is said here. */
  | { kind: "human" };

/**
 * Applies one input to a conversation and says what comes next.
 *
 * Pure. Kept answers are canonical, so walking past them costs a look each.
 */
export function takeTurn(
  conversation: Conversation,
  session: Session,
  input: Input,
  circumstances: Circumstances,
  vocabulary: Vocabulary,
): Turn {
  const place: Place = { conversation, session, circumstances, vocabulary };
  const intent = intentOf(input, place);
  switch (intent.wants) {
    case "to-see":
      return goOn(place, session.given);
    case "to-answer":
      return acceptAnswer(place, intent.field, intent.value);
    case "word":
      return obeyWord(place, intent.word);
    case "to-edit":
      return askAgain(place, intent.field);
    case "to-redo":
      return redo(place, intent.target);
    case "to-confirm":
      return confirm(place);
    case "something-else":
      return notUnderstood(place);
  }
}

/** Under the summary it need not be shown again: its buttons do. */
function notUnderstood(place: Place): Turn {
  if (walkFrom(place, place.session.given).status === "closed") return goOn(place, place.session.given);
  const unclear: Saying = { message: "dialog-unclear", tone: "notice" };
  const turn = goOn(place, place.session.given, [unclear]);
  if (place.session.asked !== "confirm" || turn.outcome.kind !== "summary") return turn;
  const { choices = [] } = turn.sayings.at(-1)!;
  return { ...turn, sayings: [{ ...unclear, choices }] };
}

/** Only what the person has just looked over can be confirmed: otherwise the summary is shown first. */
function confirm(place: Place): Turn {
  const { session } = place;
  const walked = walkFrom(place, session.given);
  if (walked.status !== "complete" || session.asked !== "confirm") return goOn(place, session.given);
  const { kept, known, findings } = walked;
  const { asked, offered, agreeable, state, ...rest } = session;
  return {
    session: { ...rest, given: kept },
    sayings: [],
    outcome: { kind: "confirmed", kept, known, findings },
  };
}
