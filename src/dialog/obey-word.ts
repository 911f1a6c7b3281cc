import { acceptAnswer } from "./accept-answer.ts";
import { type Place, walkFrom } from "./place.ts";
import { askAgain, goOn } from "./proceed.ts";
import { wordChoice } from "./questions.ts";
import { chooseItem } from "./redo.ts";
import type { Saying } from "./saying.ts";
import type { Session } from "./session.ts";
import type { Turn } from "./turn.ts";
import type { ReservedWord } from "./understanding/reserved-word.ts";
import { questionsThatApply } from "./walk.ts";

/** Does what a reserved word asks for. */
export function obeyWord(place: Place, word: ReservedWord): Turn {
  const { session } = place;
  switch (word) {
    case "back":
      return session.state === "leaving" ? goOn(place, session.given) : back(place);
    case "cancel":
      return cancel(place);
    case "pause":
      return rest(place, "paused", { message: "dialog-paused", choices: [wordChoice("continue")] });
    case "continue":
      return goOn(place, session.given);
    case "help":
      return goOn(place, session.given, [{ message: "dialog-help", tone: "notice" }]);
    case "redo":
      return chooseItem(place);
    case "human":
      return { session, sayings: [], outcome: { kind: "human" } };
    case "skip":
      return skip(place);
  }
}

/** To the question before the one on the screen, again and again. Answers stay until they are changed. */
function back(place: Place): Turn {
  const { conversation, session, circumstances } = place;
  const walked = walkFrom(place, session.given);
  const questions = questionsThatApply(conversation, walked, circumstances);
  const open = "step" in walked ? questions.indexOf(walked.step.ask) : questions.length;
  const asked = session.asked === undefined ? -1 : questions.indexOf(session.asked);
  const before = questions[(asked < 0 ? open : asked) - 1];
  if (before === undefined)
    return goOn(place, session.given, [{ message: "dialog-at-start", tone: "notice" }], walked);
  return askAgain(place, before);
}

function cancel(place: Place): Turn {
  const { session } = place;
  const nothingLost = Object.keys(session.given).length === 0;
  if (session.state === "leaving" || nothingLost) {
    const undo: Saying = { message: "dialog-cancelled", tone: "notice", choices: [wordChoice("continue")] };
    return rest(
      place,
      "cancelled",
      nothingLost ? { message: "dialog-cancelled-empty", tone: "notice" } : undo,
    );
  }
  const really: Saying = {
    message: "dialog-really-cancel",
    args: { answered: Object.keys(walkFrom(place, session.given).kept).length },
    choices: [
      { value: "word:cancel", label: { message: "dialog-yes-cancel" }, style: "plain" },
      wordChoice("pause"),
      { ...wordChoice("continue"), style: "primary" },
    ],
  };
  return { session: { ...session, state: "leaving" }, sayings: [really], outcome: { kind: "leaving" } };
}

function rest(
  { session }: Place,
  state: NonNullable<Session["state"]> & ("paused" | "cancelled"),
  saying: Saying,
): Turn {
  return { session: { ...session, state }, sayings: [saying], outcome: { kind: state } };
}

/** An optional question is left empty; one that was answered before stays as it is. */
function skip(place: Place): Turn {
  const { conversation, session } = place;
  const field = session.asked;
  if (field === undefined || field === "confirm") return goOn(place, session.given);
  if (conversation.fields[field]?.optional) return acceptAnswer(place, field, null);
  const walked = walkFrom(place, session.given);
  if (field in walked.kept) return goOn(place, session.given, [], walked);
  return goOn(place, session.given, [{ message: "dialog-cannot-skip", tone: "notice" }], walked);
}
