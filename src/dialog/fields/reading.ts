import type { Field, Reading } from "../field.ts";
import type { Heard } from "../understanding/heard.ts";

/** An answer whose kept form is what rules see too. */
export function kept<T>(value: T, echo = false): Reading<T> {
  return { outcome: "understood", value, keep: value, echo };
}

export function refused(
  problem: string,
  args?: Readonly<Record<string, string | number>>,
  suggest?: unknown,
): Reading<never> {
  return { outcome: "unreadable", problem, ...(args && { args }), ...(suggest !== undefined && { suggest }) };
}

/** Turns what was heard into a reading, once its bounds are looked at. */
export function readingOf<T>(heard: Heard<T>, accept: (value: T, loose: boolean) => Reading<T>): Reading<T> {
  switch (heard.outcome) {
    case "understood":
      return accept(heard.value, heard.loose);
    case "ambiguous": {
      const possible = heard.candidates.filter(
        (candidate) => accept(candidate, false).outcome === "understood",
      );
      // All out of bounds: the bound is what the person needs to hear of.
      return possible.length > 0
        ? { outcome: "ambiguous", candidates: possible }
        : accept(heard.candidates[0]!, false);
    }
    case "unreadable":
      return refused(heard.problem, heard.args, heard.suggest);
  }
}

/** What most kinds have none of. */
export const plain = {
  choices: [],
  optional: false,
  sensitive: false,
  secret: false,
} as const satisfies Partial<Field>;

const NOTHING =
  /^(没有?|无|不填|不用|不需要|暂无|无特殊约定|没有其他|没有?(?:提前|书面)*通知过?|跳过|none|n\/a|nothing|skip|-+)[.。]?$/iu;

/** Whether an optional question was answered with nothing: skipped (null), or 无, 没有 and the like. */
export function isNothing(given: unknown): boolean {
  return given === null || (typeof given === "string" && NOTHING.test(given.trim()));
}
