import { type Place, walkFrom } from "./place.ts";
import { askAgain, goOn } from "./proceed.ts";
import { answeredRows, editChoice } from "./questions.ts";
import type { Turn } from "./turn.ts";
import { readWhole } from "./understanding/number.ts";
import { tidy } from "./understanding/tidy.ts";
import { questionsThatApply } from "./walk.ts";

/** 重填 3, 重填 工资: opens the answered question of that number or label. */
export function redo(place: Place, target: string): Turn {
  const fields = fieldsMeant(place, target);
  if (fields.length === 1) return askAgain(place, fields[0]!);
  return chooseItem(place, fields);
}

/** Asks which of these answers to change; of all, if none is named. */
export function chooseItem(place: Place, fields: readonly string[] = []): Turn {
  const { conversation, session } = place;
  const walked = walkFrom(place, session.given);
  const rows = answeredRows(conversation, walked);
  if (rows.length === 0)
    return goOn(place, session.given, [{ message: "dialog-nothing-yet", tone: "notice" }], walked);
  const shown = fields.length > 0 ? rows.filter(({ field }) => fields.includes(field)) : rows;
  const which = {
    message: "dialog-which-item",
    rows: shown,
    choices: shown.map(({ field }) => editChoice(field)),
  };
  const next = goOn(place, session.given, [], walked);
  return { ...next, sayings: [which] };
}

function fieldsMeant(
  { conversation, session, circumstances, vocabulary, ...rest }: Place,
  target: string,
): string[] {
  const place = { conversation, session, circumstances, vocabulary, ...rest };
  const walked = walkFrom(place, session.given);
  const questions = questionsThatApply(conversation, walked, circumstances);
  const wanted = tidy(target).toLowerCase();
  const number = readWhole(wanted);
  if (number !== undefined) {
    const field = questions[number - 1];
    return field && field in walked.kept ? [field] : [];
  }
  const answered = questions.filter((field) => field in walked.kept);
  const labels = (field: string) =>
    vocabulary.labelsOf(conversation.id, field).map((label) => tidy(label).toLowerCase());
  const exact = answered.filter((field) => labels(field).includes(wanted));
  if (exact.length > 0) return exact;
  return answered.filter((field) =>
    labels(field).some((label) => label.includes(wanted) || wanted.includes(label)),
  );
}
