import type { Circumstances } from "../rules/circumstances.ts";
import type { Finding } from "../rules/finding.ts";
import type { Conversation, Step } from "./conversation.ts";
import type { Reading } from "./field.ts";
import { finalAdvice, keyOf } from "./final-advice.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What people typed or picked, by field: as kept, or as it came. Never by position. */
export type Given = Readonly<Record<string, unknown>>;

export type Unclear = Extract<Reading, { outcome: "unreadable" | "ambiguous" }>;

/** How far a set of answers gets through a conversation. */
export type Walk = {
  /** The answers understood, as rules want them (money in fen), of the questions that apply. */
  known: Readonly<Record<string, unknown>>;
  /** The same answers as they are stored, a skipped one as null. In the order asked. */
  kept: Readonly<Record<string, unknown>>;
  /** The fields whose answers were understood in a loose form and are worth repeating back. */
  loose: readonly string[];
  /** Warnings and information about the answers that passed. */
  findings: readonly Finding[];
} & (
  | { status: "complete" }
  /** Something that no answer would mend is against it, before the first question. */
  | { status: "closed"; breaches: readonly Finding[] }
  | { status: "asking"; step: Step }
  | { status: "unreadable" | "ambiguous"; step: Step; reading: Unclear }
  | { status: "in-breach"; step: Step; breaches: readonly Finding[]; keep: unknown; loose: readonly string[] }
);

/**
 * Walks a conversation from its first question with the answers given so far, up to the first that is missing,
 * unclear or against the rules.
 *
 * A turn of chat and a posted form call it, so both are held to the same questions and rules. No position is
 * stored: going back, editing an answer and deploying a new version of a conversation are all "change the answers
 * (or the steps) and walk again".
 */
export function walk(
  conversation: Conversation,
  given: Given,
  circumstances: Circumstances,
  vocabulary: Vocabulary,
): Walk {
  const known: Record<string, unknown> = {};
  const kept: Record<string, unknown> = {};
  const loose: string[] = [];
  const findings: Finding[] = [];
  const sofar = { known, kept, loose, findings };

  const opening = conversation.opening?.(circumstances) ?? [];
  findings.push(...opening.filter(({ severity }) => severity !== "breach"));
  const closing = opening.filter(({ severity }) => severity === "breach");
  if (closing.length > 0) return { status: "closed", breaches: closing, ...sofar };

  for (const step of conversation.steps) {
    if (step.when && !step.when(known, circumstances)) continue;
    const { ask } = step;
    if (given[ask] === undefined) return { status: "asking", step, ...sofar };

    const reading = readAnswer(conversation, ask, given[ask], known, circumstances, vocabulary);
    if (reading.outcome === "unreadable" || reading.outcome === "ambiguous") {
      return { status: reading.outcome, step, reading, ...sofar };
    }
    if (reading.outcome === "understood") {
      known[ask] = reading.value;
      if (reading.echo) loose.push(ask);
    }
    const found = newOnes(step.check?.(known, circumstances) ?? [], findings);
    const breaches = found.filter(({ severity }) => severity === "breach");
    if (breaches.length > 0) {
      delete known[ask];
      return { status: "in-breach", step, breaches, keep: reading.keep, ...sofar };
    }
    kept[ask] = reading.keep;
    findings.push(...found);
  }
  return { status: "complete", ...sofar, findings: finalAdvice(conversation, sofar, circumstances) };
}

/** A rule that looks at several answers may be asked at each of them; what it said once need not be said again. */
function newOnes(found: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  if (found.length === 0 || before.length === 0) return found;
  const said = new Set(before.map(keyOf));
  return found.filter((finding) => !said.has(keyOf(finding)));
}

/** Reads one answer in the light of those before it. */
export function readAnswer(
  conversation: Conversation,
  field: string,
  given: unknown,
  known: Readonly<Record<string, unknown>>,
  { today }: Circumstances,
  vocabulary: Vocabulary,
): Reading {
  return conversation.fields[field]!.read(given, {
    today,
    known,
    wordsFor: (choice) => vocabulary.wordsFor(conversation.id, field, choice),
    ...(vocabulary.places && { places: vocabulary.places }),
    ...(vocabulary.unprintable && { unprintable: vocabulary.unprintable }),
  });
}

/** The fields of the questions that apply, as far as the answers tell, in order. */
export function questionsThatApply(
  { steps }: Conversation,
  walked: Walk,
  circumstances: Circumstances,
): string[] {
  const passed = Object.keys(walked.kept);
  if (walked.status === "complete" || walked.status === "closed") return passed;
  const open = steps.indexOf(walked.step);
  const ahead = steps.slice(open + 1).filter((step) => !step.when || step.when(walked.known, circumstances));
  return [...passed, walked.step.ask, ...ahead.map(({ ask }) => ask)];
}
