import { choicesNamedIn, readChoice } from "./choice.ts";
import { ambiguous, type Heard, understood, unreadable } from "./heard.ts";
import { tidy } from "./tidy.ts";

const ALL =
  /^(全部|全都|全选|所有|都要|都选|都改|都变|都变更|每一?项|all|everything|all of them)(都?(要|选|改|变|变更|修改))?的?$/iu;
const BETWEEN = /[,;/+&|]|\s+|以及|还有|和|与|及|跟|\band\b/iu;

/**
 * Reads several of `choices`: 1和3, 工资和岗位, 1,3, 全部. In their own order, each once. Words that may mean several
 * but name none of them are asked back. Never throws.
 */
export function readChoices(
  typed: string,
  choices: readonly string[],
  wordsFor: (choice: string) => readonly string[],
): Heard<readonly string[]> {
  const said = tidy(typed);
  if (said === "") return unreadable("choice-empty");
  if (ALL.test(said)) return understood(choices);
  const inOrder = (chosen: readonly string[]) => choices.filter((choice) => chosen.includes(choice));

  const parts = said.split(BETWEEN).filter(Boolean);
  if (parts.length > 1) {
    const heard = parts.map((part) => readChoice(part, choices, wordsFor));
    if (heard.every(({ outcome }) => outcome === "understood")) {
      return understood(inOrder(heard.map((one) => (one as { value: string }).value)));
    }
  }
  const single = readChoice(typed, choices, wordsFor);
  if (single.outcome === "understood") return { ...single, value: [single.value] };
  if (single.outcome === "unreadable") {
    const { problem, args } = single;
    return unreadable(problem, args);
  }
  const named = choicesNamedIn(typed, choices, wordsFor);
  return named.length > 1 ? understood(inOrder(named)) : ambiguous(...single.candidates.map((one) => [one]));
}
