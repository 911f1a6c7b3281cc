import type { Heard } from "../../../src/dialog/understanding/heard.ts";

/** What was heard, in one line of a table: the value, "? a | b" for what is asked back, "! problem suggestion". */
export function shown(heard: Heard<unknown>): string {
  switch (heard.outcome) {
    case "understood":
      return String(heard.value);
    case "ambiguous":
      return `? ${heard.candidates.join(" | ")}`;
    case "unreadable":
      return `! ${heard.problem}${heard.suggest === undefined ? "" : ` ${String(heard.suggest)}`}`;
  }
}
