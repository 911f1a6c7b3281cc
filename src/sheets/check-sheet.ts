import { setImmediate } from "node:timers/promises";
import type { Conversation } from "../dialog/conversation.ts";
import { type Survey, survey } from "../dialog/survey.ts";
import type { Vocabulary } from "../dialog/vocabulary.ts";
import type { Unclear } from "../dialog/walk.ts";
import type { Circumstances } from "../rules/circumstances.ts";
import type { Finding } from "../rules/finding.ts";
import { NoLawInForce } from "../rules/law.ts";
import type { Cell } from "./cell.ts";
import { type CellProblem, givenAnswer, seemsRounded } from "./given-answer.ts";
import { type PickedChoices, pickedChoices } from "./picked-choices.ts";
import type { UploadedSheet } from "./reading/read-sheet.ts";

/** Something to say about one answer of a row; data, worded by {@link ./wording.ts}. */
export type Remark =
  | { about: "finding"; field: string; finding: Finding }
  | { about: "unclear"; field: string; reading: Unclear }
  | { about: "cell"; field: string; problem: CellProblem }
  | { about: "missing"; field: string }
  /** The same worker stands in these other rows. */
  | { about: "duplicate"; field: string; rows: readonly number[] }
  /** The row falls in a time whose law is not known here. */
  | { about: "no-law"; field: string };

export interface CheckedRow {
  /** As the spreadsheet counts them. */
  number: number;
  /** What was understood, as kept: the answers of a form filled in by chat. Complete where the row is good. */
  answers: Readonly<Record<string, unknown>>;
  /** Why the row can't be taken; a good row has none. */
  reasons: readonly Remark[];
  /** Warnings and information; they may be accepted. */
  notes: readonly Remark[];
}

export interface SheetCheck {
  rows: readonly CheckedRow[];
  good: number;
  bad: number;
}

/** Rows after which others get their turn: a full sheet takes a second or so. */
const AT_ONCE = 100;

/** Checks every row with all rules of its conversation, as if it had been told in a chat, and rows against each other. */
export async function checkSheet(
  { columns, rows }: UploadedSheet,
  conversation: Conversation,
  circumstances: Circumstances,
  vocabulary: Vocabulary,
): Promise<SheetCheck> {
  const picked = pickedChoices(conversation, vocabulary);
  const checked: CheckedRow[] = [];
  for (const [place, { number, cells }] of rows.entries()) {
    if (place % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const answers = answersOf(cells, columns, conversation, picked);
    checked.push({ number, ...checkRow(answers, conversation, circumstances, vocabulary) });
  }
  const all = withDuplicates(checked, conversation);
  const good = all.filter(({ reasons }) => reasons.length === 0).length;
  return { rows: all, good, bad: all.length - good };
}

interface RowAnswers {
  given: Record<string, unknown>;
  troubled: { about: "cell"; field: string; problem: CellProblem }[];
}

function answersOf(
  cells: readonly Cell[],
  columns: UploadedSheet["columns"],
  { fields, steps }: Conversation,
  picked: PickedChoices,
): RowAnswers {
  const given: Record<string, unknown> = {};
  const troubled: RowAnswers["troubled"] = [];
  for (const [place, { field }] of columns.entries()) {
    const answer = givenAnswer(cells[place] ?? null, fields[field]!);
    if ("given" in answer) given[field] = picked.get(field)?.get(answer.given as string) ?? answer.given;
    else if ("problem" in answer) troubled.push({ about: "cell", field, problem: answer.problem });
  }
  // An optional cell left empty says "skipped".
  for (const { ask } of steps) {
    if (fields[ask]!.optional && given[ask] === undefined) given[ask] = null;
  }
  return { given, troubled };
}

function checkRow(
  { given, troubled }: RowAnswers,
  conversation: Conversation,
  circumstances: Circumstances,
  vocabulary: Vocabulary,
): Omit<CheckedRow, "number"> {
  let found: Survey;
  try {
    found = survey(conversation, given, circumstances, vocabulary);
  } catch (error) {
    if (!(error instanceof NoLawInForce)) throw error;
    return {
      answers: {},
      reasons: [...troubled, { about: "no-law", field: firstDate(conversation) }],
      notes: [],
    };
  }
  const troubledFields = new Set(troubled.map(({ field }) => field));
  const asRemark = (finding: Finding): Remark => ({ about: "finding", field: finding.field, finding });
  return {
    answers: found.kept,
    reasons: inOrder(conversation, [
      ...troubled,
      ...found.unclear.map(({ field, reading }) => unclear(field, reading, given[field])),
      ...found.findings.filter(({ severity }) => severity === "breach").map(asRemark),
      ...found.missing
        .filter((field) => !troubledFields.has(field) && conversation.fields[field]!.kind !== "file")
        .map((field): Remark => ({ about: "missing", field })),
    ]),
    notes: found.findings.filter(({ severity }) => severity !== "breach").map(asRemark),
  };
}

function unclear(field: string, reading: Unclear, given: unknown): Remark {
  const rounded = reading.outcome === "unreadable" && /^(id-number|credit-code)-/u.test(reading.problem);
  if (rounded && seemsRounded(given)) return { about: "cell", field, problem: "lost-digits" };
  return { about: "unclear", field, reading };
}

function firstDate({ steps, fields }: Conversation): string {
  return (steps.find(({ ask }) => fields[ask]!.kind === "date") ?? steps[0]!).ask;
}

function inOrder({ steps }: Conversation, remarks: readonly Remark[]): Remark[] {
  if (remarks.length < 2) return [...remarks];
  const place = (field: string) => steps.findIndex(({ ask }) => ask === field);
  return remarks.toSorted((a, b) => place(a.field) - place(b.field));
}

/** The same worker twice: which row is right is for people to say, so neither is taken. */
function withDuplicates(rows: readonly CheckedRow[], { steps, fields }: Conversation): CheckedRow[] {
  const field = steps.find(({ ask }) => fields[ask]!.kind === "id-number")?.ask;
  if (field === undefined) return [...rows];
  const places = new Map<unknown, number[]>();
  for (const { number, answers } of rows) {
    const who = answers[field];
    if (who === undefined) continue;
    const before = places.get(who);
    if (before) before.push(number);
    else places.set(who, [number]);
  }
  return rows.map((row) => {
    const same = places.get(row.answers[field]) ?? [];
    if (same.length < 2) return row;
    const others = same.filter((number) => number !== row.number);
    return { ...row, reasons: [...row.reasons, { about: "duplicate", field, rows: others }] };
  });
}
