import type { Conversation } from "../dialog/conversation.ts";
import type { Unclear } from "../dialog/walk.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Finding } from "../rules/finding.ts";
import type { Remark } from "./check-sheet.ts";
import type { UnusableSheet } from "./unusable-sheet.ts";

/** How sheets speak. What belongs to the whole product is handed in. */
export interface SheetWords {
  t: Translator;
  /** A finding in words, with its law. */
  wordFinding(finding: Finding): string;
  /** Why an answer could not be understood. */
  wordProblem(problem: string, args: Readonly<Record<string, string | number>>): string;
  /** An answer as kept, as people read it. */
  wordAnswer(field: string, kept: unknown): string;
}

/** Why a file can't be taken, in words. */
export function wordUnusable({ problem, args }: UnusableSheet, t: Translator): string {
  return t(`sheet-unusable-${problem}`, args);
}

/** Never so many that the cell becomes a page. */
const ROWS_NAMED = 5;

/** A remark in words, with the column that it is about; one about the whole undertaking has none. */
export function wordRemark(remark: Remark, { id }: Conversation, words: SheetWords): string {
  const label = `${id}-${remark.field}.label`;
  const text = textOf(remark, words);
  return words.t.has(label) ? words.t("sheet-remark", { column: words.t(label), text }) : text;
}

function textOf(remark: Remark, words: SheetWords): string {
  const { t } = words;
  switch (remark.about) {
    case "finding":
      return words.wordFinding(remark.finding);
    case "unclear":
      return wordUnclear(remark.field, remark.reading, words);
    case "cell":
      return t(`sheet-cell-${remark.problem}`);
    case "missing":
      return t("sheet-missing");
    case "duplicate":
      return t("sheet-duplicate", {
        rows: remark.rows.slice(0, ROWS_NAMED).join("、"),
        more: Math.max(0, remark.rows.length - ROWS_NAMED),
      });
    case "no-law":
      return t("sheet-no-law");
  }
}

function wordUnclear(field: string, reading: Unclear, words: SheetWords): string {
  if (reading.outcome === "ambiguous") {
    const candidates = reading.candidates.map((kept) => words.wordAnswer(field, kept));
    return words.t("sheet-ambiguous", { candidates: candidates.join(words.t("sheet-or")) });
  }
  return words.wordProblem(reading.problem, reading.args ?? {});
}
