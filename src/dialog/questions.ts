import type { Circumstances } from "../rules/circumstances.ts";
import type { Conversation, Step } from "./conversation.ts";
import type { Field } from "./field.ts";
import { choiceValue, type SaidChoice, type SaidRow, type Saying } from "./saying.ts";
import { questionsThatApply, type Walk } from "./walk.ts";

/** The question itself, with what may be picked as an answer. */
export function askFor(
  conversation: Conversation,
  step: Step,
  walked: Walk,
  circumstances: Circumstances,
  more: { choices?: readonly SaidChoice[]; suggest?: unknown } = {},
): Saying {
  const { ask } = step;
  const field = conversation.fields[ask]!;
  const offers = offersOf(step, walked, circumstances);
  const suggest = more.suggest ?? offers[0];
  return {
    message: `${conversation.id}-${ask}`,
    ...(step.tell && { args: step.tell(walked.known, circumstances) }),
    ask: {
      field: ask,
      kind: field.secret ? "secret" : field.kind,
      ...(suggest !== undefined && { suggest }),
    },
    choices: [
      ...(more.choices ?? []),
      ...choicesOf(ask, field),
      ...offers.filter((kept) => kept !== more.suggest).map((kept) => answerChoice(ask, kept)),
      ...(field.optional ? [wordChoice("skip")] : []),
    ],
    progress: progressAt(conversation, ask, walked, circumstances),
  };
}

export function offersOf(step: Step, walked: Walk, circumstances: Circumstances): readonly unknown[] {
  return (step.offers?.(walked.known, circumstances) ?? []).filter((offer) => offer !== undefined);
}

export function answerChoice(field: string, kept: unknown): SaidChoice {
  return { value: choiceValue.answer(field, kept), label: { valueOf: field, kept }, style: "plain" };
}

export function wordChoice(
  word: "back" | "skip" | "continue" | "pause" | "cancel" | "help" | "human" | "redo",
): SaidChoice {
  return { value: choiceValue.word(word), label: { message: `dialog-word-${word}` }, style: "quiet" };
}

/** A button that opens one question again. */
export function editChoice(field: string): SaidChoice {
  return {
    value: choiceValue.edit(field),
    label: { message: "dialog-edit", args: { field: { labelOf: field } } },
  };
}

/** Everything answered so far, to look over. */
export function answeredRows(conversation: Conversation, walked: Walk): SaidRow[] {
  return Object.entries(walked.kept).map(([field, kept]) => {
    const { sensitive, secret } = conversation.fields[field]!;
    return { field, kept, sensitive, secret };
  });
}

function progressAt(conversation: Conversation, field: string, walked: Walk, circumstances: Circumstances) {
  const questions = questionsThatApply(conversation, walked, circumstances);
  const place = questions.indexOf(field);
  return { done: Math.max(0, place), total: questions.length, field };
}

/** The choices of a field as buttons. Of one that takes several, each button picks one more. */
export function choicesOf(name: string, field: Field, picked: readonly string[] = []): SaidChoice[] {
  const { kind, choices, shown = choices, many } = field;
  if (many) {
    return choices
      .filter((choice) => !picked.includes(choice))
      .map((choice) => ({
        value: choiceValue.answer(name, { picked: [...picked, choice] }),
        label: { valueOf: name, kept: [choice] },
        style: "plain",
      }));
  }
  const buttons = shown.map((choice) => answerChoice(name, keptChoice(kind, choice)));
  return shown.length === choices.length ? buttons : [...buttons, tellChoice(name)];
}

/** None of the buttons: the person is going to say it in their own words. */
function tellChoice(field: string): SaidChoice {
  return {
    value: choiceValue.answer(field, { tell: true }),
    label: { message: "dialog-tell" },
    style: "quiet",
  };
}

/** A button to another conversation that is the way out of a breach. */
export function insteadChoice(conversation: string): SaidChoice {
  return {
    value: choiceValue.start(conversation),
    label: { message: `${conversation}-title` },
    style: "primary",
  };
}

function keptChoice(kind: string, choice: string): unknown {
  return kind === "yes-no" ? choice === "yes" : choice;
}
