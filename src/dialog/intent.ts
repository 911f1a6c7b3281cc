import type { Input } from "./input.ts";
import type { Place } from "./place.ts";
import { readOrdinal } from "./understanding/ordinal.ts";
import {
  type ReservedWord,
  readRedoTarget,
  readReservedWord,
  unquoted,
} from "./understanding/reserved-word.ts";
import { readYesNo } from "./understanding/yes-no.ts";

/** What the person wants, once the words are taken for what they mean at this point of the dialog. */
export type Intent =
  | { wants: "to-see" }
  | { wants: "to-answer"; field: string; value: unknown }
  | { wants: "word"; word: ReservedWord }
  | { wants: "to-edit"; field: string }
  /** 重填 3, 重填 工资 */
  | { wants: "to-redo"; target: string }
  | { wants: "to-confirm" }
  /** Under the summary, words that neither confirm nor name an item. */
  | { wants: "something-else" };

export function intentOf(input: Input, place: Place): Intent {
  const { asked } = place.session;
  switch (input.type) {
    case "open":
      return { wants: "to-see" };
    case "answer":
      return { wants: "to-answer", field: input.field, value: input.value };
    case "word":
      return { wants: "word", word: input.word };
    case "edit":
      return { wants: "to-edit", field: input.field };
    case "confirm":
      return { wants: "to-confirm" };
    case "file":
      return toAnswer(asked, input.file);
    case "secret":
      return toAnswer(asked, input.hash);
    case "text":
      return intentOfText(input.text, place);
  }
}

function intentOfText(text: string, { conversation, session }: Place): Intent {
  const { asked } = session;
  const field = asked === undefined ? undefined : conversation.fields[asked];
  const freeText = field?.kind === "text";

  if (session.state === "leaving") {
    const really = readYesNo(text);
    if (really === true) return { wants: "word", word: "cancel" };
    if (really === false) return { wants: "word", word: "continue" };
  }
  const word = readReservedWord(text, freeText);
  if (word) return { wants: "word", word };
  const target = readRedoTarget(text, freeText);
  if (target) return { wants: "to-redo", target };
  if (asked === "confirm") return intentUnderSummary(text);

  // Where several may be picked, a number is a place among all of them.
  const offered = field?.many
    ? undefined
    : offeredMeant(text, session.offered, session.agreeable, field?.kind);
  if (offered !== undefined) return toAnswer(asked, offered);
  return toAnswer(asked, freeText ? (unquoted(text) ?? text) : text);
}

function toAnswer(field: string | undefined, value: unknown): Intent {
  return field === undefined || field === "confirm"
    ? { wants: "something-else" }
    : { wants: "to-answer", field, value };
}

function intentUnderSummary(text: string): Intent {
  if (/^(确认|确定)?(提交|无误|都对|全对)(了)?$|^(confirm|submit)$/iu.test(text.trim()))
    return { wants: "to-confirm" };
  if (readYesNo(text) === true) return { wants: "to-confirm" };
  if (readYesNo(text) === false) return { wants: "word", word: "redo" };
  if (/^\s*\d{1,2}\s*$/u.test(text.normalize("NFKC"))) return { wants: "to-redo", target: text };
  return { wants: "something-else" };
}

/** The value that “第一个” or “好” picks among those offered last. A bare digit picks only where it could be no answer. */
function offeredMeant(
  text: string,
  offered: readonly unknown[] | undefined,
  agreeable: boolean | undefined,
  kind: string | undefined,
): unknown {
  if (!offered?.length || kind === "text") return undefined;
  const place = readOrdinal(text, offered.length, { bare: kind === "date" || kind === "choice" });
  if (place !== undefined) return offered[place];
  return agreeable && kind !== "yes-no" && readYesNo(text) === true ? offered[0] : undefined;
}
