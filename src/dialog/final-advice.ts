import type { Circumstances } from "../rules/circumstances.ts";
import type { Finding } from "../rules/finding.ts";
import type { Conversation } from "./conversation.ts";

/** The same for findings that say the same. */
export function keyOf({ rule, field, args }: Finding): string {
  return `${rule}:${field}:${JSON.stringify(args)}`;
}

/**
 * Warnings and information in the light of all answers: what an earlier answer was warned of, a later one may have
 * settled. Each once, in the order of the questions.
 */
export function finalAdvice(
  { opening, steps }: Conversation,
  { known, kept }: { known: Readonly<Record<string, unknown>>; kept: Readonly<Record<string, unknown>> },
  circumstances: Circumstances,
): readonly Finding[] {
  const all = [
    ...(opening?.(circumstances) ?? []),
    ...steps.filter(({ ask }) => ask in kept).flatMap(({ check }) => check?.(known, circumstances) ?? []),
  ];
  return onceEach(all.filter(({ severity }) => severity !== "breach"));
}

export function onceEach(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}
