import type { Finding } from "../rules/finding.ts";
import { wayOut } from "../rules/way-out.ts";
import type { Step } from "./conversation.ts";
import { keyOf } from "./final-advice.ts";
import { type Place, walkFrom } from "./place.ts";
import {
  answerChoice,
  answeredRows,
  askFor,
  editChoice,
  insteadChoice,
  offersOf,
  wordChoice,
} from "./questions.ts";
import { choiceValue, type SaidChoice, type Saying } from "./saying.ts";
import type { Session } from "./session.ts";
import type { Turn } from "./turn.ts";
import { type Given, questionsThatApply, type Unclear, type Walk } from "./walk.ts";

/** Goes on from a set of answers: the next question, the one in trouble, or the summary. */
export function goOn(
  place: Place,
  given: Given,
  said: readonly Saying[] = [],
  walked = walkFrom(place, given),
): Turn {
  const before = [...said, ...(walked.status === "complete" ? [] : newAdvice(place.session, walked))];
  switch (walked.status) {
    case "closed":
      return closed(place, walked.breaches, said);
    case "complete":
      return summary(place, given, walked, before);
    case "asking":
      return ask(place, given, walked, walked.step, before);
    case "in-breach":
      return breached(place, given, walked, walked.step, walked.breaches, before);
    case "unreadable":
    case "ambiguous":
      return unclear(place, given, walked, walked.step, walked.reading, before);
  }
}

/** Says why nothing can be filed here, and where to go instead. */
function closed({ session }: Place, breaches: readonly Finding[], said: readonly Saying[]): Turn {
  const reasons = breaches.map(adviceOn);
  const choices = waysOutOf(breaches);
  const last = reasons.at(-1)!;
  return {
    session: { ...session, state: "cancelled" },
    sayings: [...said, ...reasons.slice(0, -1), choices.length > 0 ? { ...last, choices } : last],
    outcome: { kind: "closed", breaches },
  };
}

function waysOutOf(breaches: readonly Finding[]): SaidChoice[] {
  const ways = new Set(breaches.map(({ rule }) => wayOut(rule)).filter((way) => way !== undefined));
  return [...ways].map(insteadChoice);
}

/** Opens a question that was answered, showing what was answered. Another question comes instead where it no longer applies. */
export function askAgain(place: Place, field: string, said: readonly Saying[] = []): Turn {
  const { conversation, session, circumstances } = place;
  const walked = walkFrom(place, session.given);
  const applies = questionsThatApply(conversation, walked, circumstances).includes(field);
  const step = applies && conversation.steps.find((candidate) => candidate.ask === field);
  if (!step)
    return goOn(place, session.given, [...said, { message: "dialog-not-asked", tone: "notice" }], walked);
  const kept = walked.kept[field];
  if (kept === undefined) return goOn(place, session.given, said, walked);
  const { sensitive, kind } = conversation.fields[field]!;
  const shown = !sensitive && kept !== null && kind !== "file";
  const current: Saying = {
    message: shown ? "dialog-editing-value" : "dialog-editing",
    args: { field: { labelOf: field }, ...(shown && { value: { valueOf: field, kept } }) },
  };
  const more = { choices: [wordChoice("continue")], ...(shown && { suggest: kept }) };
  return ask(place, session.given, walked, step, [...said, current], more);
}

/** Asks a question again after an answer that could not be understood. */
export function unclear(
  place: Place,
  given: Given,
  walked: Walk,
  step: Step,
  reading: Unclear,
  said: readonly Saying[] = [],
): Turn {
  const field = step.ask;
  if (reading.outcome === "ambiguous") {
    const { candidates } = reading;
    const question = askFor(place.conversation, step, walked, place.circumstances, {
      suggest: candidates[0],
    });
    const message = candidates.length === 1 ? "dialog-did-you-mean" : "dialog-which-one";
    const choices = candidates.map((kept) => answerChoice(field, kept));
    const which: Saying = {
      ...question,
      message,
      args: { value: { valueOf: field, kept: candidates[0] } },
      choices,
    };
    return asking(place, given, walked, field, [...said, which], candidates, candidates.length === 1);
  }
  const { problem, args = {}, suggest } = reading;
  const explained: Saying = { message: `unreadable-${problem}`, args, tone: "warning" };
  const offered = suggest === undefined ? [] : [suggest];
  const choices = offered.map((kept) => changeTo(field, kept));
  return ask(place, given, walked, step, [...said, explained], { choices, suggest }, offered);
}

/** Asks a question again whose answer the law does not allow, with the nearest that it does as a button. */
export function breached(
  place: Place,
  given: Given,
  walked: Walk,
  step: Step,
  breaches: readonly Finding[],
  said: readonly Saying[] = [],
): Turn {
  const field = step.ask;
  const suggestions = breaches.filter((breach) => breach.field === field && breach.suggest !== undefined);
  const offered = [...new Set(suggestions.map(({ suggest }) => suggest))];
  const choices = [
    ...offered.map((kept) => changeTo(field, kept)),
    ...waysOutOf(breaches),
    ...elsewhere(place, walked, step, breaches),
    wordChoice("back"),
  ];
  const reasons = breaches.map(adviceOn);
  return ask(place, given, walked, step, [...said, ...reasons], { choices, suggest: offered[0] }, offered);
}

/** A breach may be mended at an earlier question, too: with what the law suggests there, or with anything else. */
function elsewhere({ conversation }: Place, walked: Walk, step: Step, breaches: readonly Finding[]) {
  const others = breaches.filter(({ field }) => field !== step.ask && field in walked.kept);
  const buttons = others.map(({ field, suggest }) =>
    suggest === undefined || conversation.fields[field]!.sensitive
      ? editChoice(field)
      : changeOtherTo(field, suggest),
  );
  return buttons.filter(({ value }, place) => buttons.findIndex((one) => one.value === value) === place);
}

function changeOtherTo(field: string, kept: unknown): SaidChoice {
  const args = { field: { labelOf: field }, value: { valueOf: field, kept } };
  const label = { message: "dialog-change-other-to", args };
  return { value: choiceValue.answer(field, kept), label, style: "primary" };
}

/** What a rule says, as something to say. */
export function adviceOn(finding: Finding): Saying {
  const tone = finding.severity === "info" ? "notice" : finding.severity;
  return { message: `rule-${finding.rule}`, args: finding.args, tone, finding };
}

function ask(
  place: Place,
  given: Given,
  walked: Walk,
  step: Step,
  said: readonly Saying[],
  more: { choices?: readonly SaidChoice[]; suggest?: unknown } = {},
  suggested: readonly unknown[] = [],
): Turn {
  const question = askFor(place.conversation, step, walked, place.circumstances, more);
  const offered = [...suggested, ...offersOf(step, walked, place.circumstances)];
  return asking(place, given, walked, step.ask, [...said, question], offered, suggested.length === 1);
}

function asking(
  { session }: Place,
  given: Given,
  walked: Walk,
  field: string,
  sayings: readonly Saying[],
  offered: readonly unknown[] = [],
  agreeable = false,
): Turn {
  const next: Session = {
    conversation: session.conversation,
    given,
    asked: field,
    ...(offered.length > 0 && { offered }),
    ...(agreeable && { agreeable }),
    told: toldAfter(session, walked),
  };
  return { session: next, sayings, outcome: { kind: "asking", field } };
}

function summary(
  { conversation, session }: Place,
  given: Given,
  walked: Walk,
  said: readonly Saying[],
): Turn {
  const overview: Saying = {
    message: `${conversation.id}-summary`,
    rows: answeredRows(conversation, walked),
    choices: [
      { value: choiceValue.confirm, label: { message: "dialog-confirm" }, style: "primary" },
      wordChoice("pause"),
    ],
  };
  return {
    session: {
      conversation: session.conversation,
      given,
      asked: "confirm",
      told: toldAfter(session, walked),
    },
    sayings: [...said, ...walked.findings.map(adviceOn), overview],
    outcome: { kind: "summary" },
  };
}

function changeTo(field: string, kept: unknown): SaidChoice {
  const label = { message: "dialog-change-to", args: { value: { valueOf: field, kept } } };
  return { value: choiceValue.answer(field, kept), label, style: "primary" };
}

function newAdvice({ told = [] }: Session, { findings }: Walk): Saying[] {
  return findings.filter((finding) => !told.includes(keyOf(finding))).map(adviceOn);
}

/** Advice that has gone is forgotten, so that it is said again when it comes back; not while a trouble hides what follows it. */
function toldAfter({ told = [] }: Session, { findings, status }: Walk): string[] {
  const now = findings.map(keyOf);
  return status === "complete" || status === "asking" ? now : [...new Set([...told, ...now])];
}
