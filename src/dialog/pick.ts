import { type Place, walkFrom } from "./place.ts";
import { goOn } from "./proceed.ts";
import { askFor, choicesOf } from "./questions.ts";
import { choiceValue, type Saying } from "./saying.ts";
import type { Turn } from "./turn.ts";
import { readYesNo } from "./understanding/yes-no.ts";
import { readAnswer } from "./walk.ts";

const DONE =
  /^(就?选?(好|完)了|好了|完成|没有?了|没有?别的了|就这些|就这个|就这样|done|that'?s all|that is all)[.。!！]?$/iu;

/** What an answer to a question that takes several comes to: the whole answer, or one step of picking. */
export type Picking = { done: unknown } | { turn: Turn };

/** Takes buttons one by one until the person says that it is all; words are a whole answer, unless picking has begun. */
export function picking(place: Place, field: string, value: unknown): Picking {
  const { conversation, session, circumstances, vocabulary } = place;
  const { choices } = conversation.fields[field]!;
  if (isPick(value)) {
    const picked = choices.filter((choice) => value.picked.includes(choice));
    return { turn: askForMore(place, field, picked) };
  }
  const { picked } = session;
  if (!picked || session.asked !== field || typeof value !== "string") return { done: value };
  if (DONE.test(value.trim()) || readYesNo(value) === true) return { done: picked };
  const { known } = walkFrom(place, session.given);
  const reading = readAnswer(conversation, field, value, known, circumstances, vocabulary);
  if (reading.outcome !== "understood") return { done: value };
  const more = reading.keep as readonly string[];
  return {
    turn: askForMore(
      place,
      field,
      choices.filter((one) => picked.includes(one) || more.includes(one)),
    ),
  };
}

/** None of the buttons fits: the person is asked to say it. */
export function tell(place: Place): Turn {
  return goOn(place, place.session.given, [{ message: "dialog-tell-me", tone: "notice" }]);
}

export function isTell(value: unknown): boolean {
  return typeof value === "object" && value !== null && "tell" in value;
}

function isPick(value: unknown): value is { picked: readonly unknown[] } {
  return typeof value === "object" && value !== null && "picked" in value && Array.isArray(value.picked);
}

function askForMore(place: Place, field: string, picked: readonly string[]): Turn {
  const { conversation, session, circumstances } = place;
  const walked = walkFrom(place, session.given);
  const step = conversation.steps.find(({ ask }) => ask === field)!;
  const { ask, progress } = askFor(conversation, step, walked, circumstances);
  const question: Saying = {
    message: "dialog-picked",
    args: { value: { valueOf: field, kept: picked } },
    ...(ask && { ask }),
    ...(progress && { progress }),
    choices: [
      {
        value: choiceValue.answer(field, picked),
        label: { message: "dialog-picked-all" },
        style: "primary",
      },
      ...choicesOf(field, conversation.fields[field]!, picked),
    ],
  };
  const { offered: _, agreeable: __, ...rest } = session;
  return {
    session: { ...rest, asked: field, picked },
    sayings: [question],
    outcome: { kind: "asking", field },
  };
}
