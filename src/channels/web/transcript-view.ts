import type { InputHint, Outgoing } from "../channel.ts";
import { dayOf } from "./moments.ts";
import type { Standing } from "./pages/line.tsx";
import type { ChatLine } from "./ports.ts";

/** Lines shown at once; earlier ones are a page back. */
export const linesAtOnce = 200;

/** How each of some lines in a row stands, when nothing comes after them. */
export function standings(lines: readonly ChatLine[], dayBefore?: string): Standing[] {
  const lastAnswer = lines.findLastIndex(({ from }) => from === "person");
  return lines.map((_, place) => {
    const answer = lines.slice(place + 1).find(({ from }) => from === "person");
    const before = lines[place - 1];
    const day = before ? dayOf(before.at) : dayBefore;
    return {
      open: place > lastAnswer,
      ...(answer?.from === "person" && { answer: answer.text }),
      ...(day !== undefined && { dayBefore: day }),
    };
  });
}

/** What the assistant said last, without anything of the person's in between. */
export function lastSaid(lines: readonly ChatLine[]): Outgoing[] {
  const end = lines.findLastIndex(({ from }) => from === "assistant");
  const begin = lines.slice(0, end + 1).findLastIndex(({ from }) => from === "person");
  return lines.slice(begin + 1, end + 1).flatMap((line) => (line.from === "assistant" ? [line.message] : []));
}

/** What is being asked and not yet answered. */
export function openQuestion(lines: readonly ChatLine[]): InputHint | undefined {
  if (lines.at(-1)?.from === "person") return undefined;
  return lastSaid(lines).findLast(({ input }) => input)?.input;
}

/** The message that says where the work stands; undefined when the last ones don't. */
export function progressMessage(lines: readonly ChatLine[]): Outgoing | undefined {
  return lastSaid(lines).findLast(({ progress }) => progress);
}
