import type { Circumstances } from "../rules/circumstances.ts";
import type { Finding } from "../rules/finding.ts";
import type { Conversation, Step } from "./conversation.ts";
import { onceEach } from "./final-advice.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { type Given, readAnswer, type Unclear } from "./walk.ts";

/** All that can be said of a set of answers at once, missing and refused ones notwithstanding. */
export interface Survey {
  /** As rules want them, of every question that applies; a breaching answer too. */
  known: Readonly<Record<string, unknown>>;
  /** The same as kept, a skipped one as null. */
  kept: Readonly<Record<string, unknown>>;
  findings: readonly Finding[];
  /** In the order of the questions. */
  unclear: readonly { field: string; reading: Unclear }[];
  /** The answers that breaches are about, in the order of the questions; what closes the conversation goes first. */
  breaching: readonly string[];
  missing: readonly string[];
}

/**
 * Goes through all questions, past those that are missing, unclear or against the rules, and collects everything.
 * For whoever has all answers at hand: a row of a sheet, the command line. A chat walks instead.
 *
 * An answer to a question that does not apply is left out, unless the law forbids it: probation for a task is a
 * breach, although a chat would not have asked. While it hangs on a missing answer whether a question applies, an
 * answer to it counts.
 */
export function survey(
  conversation: Conversation,
  given: Given,
  circumstances: Circumstances,
  vocabulary: Vocabulary,
): Survey {
  const known: Record<string, unknown> = {};
  const kept: Record<string, unknown> = {};
  const checked: { step: Step; applies: boolean; breaches: readonly Finding[] }[] = [];
  const unclear: { field: string; reading: Unclear }[] = [];
  const refused = new Set<string>();
  const missing: string[] = [];
  const undecided = new Set<string>();

  const opening = conversation.opening?.(circumstances) ?? [];

  for (const step of conversation.steps) {
    const { ask } = step;
    const { holds, lacks } = conditionOf(step, known, circumstances);
    const open = !holds && lacks.some((name) => undecided.has(name));
    if (given[ask] === undefined) {
      if (holds && !step.dispensable?.(known, circumstances)) missing.push(ask);
      if (holds || open) undecided.add(ask);
      continue;
    }
    const applies = holds || open;
    const reading = readAnswer(conversation, ask, given[ask], known, circumstances, vocabulary);
    if (reading.outcome === "unreadable" || reading.outcome === "ambiguous") {
      if (applies) unclear.push({ field: ask, reading });
      undecided.add(ask);
      continue;
    }
    const answered = reading.outcome === "understood" ? { ...known, [ask]: reading.value } : known;
    const found = step.check?.(answered, circumstances) ?? [];
    const breaches = found.filter(isBreach);
    checked.push({ step, applies, breaches });
    for (const { field } of breaches) refused.add(given[field] === undefined ? ask : field);
    if (!applies && breaches.length === 0) continue;
    if (reading.outcome === "understood") known[ask] = reading.value;
    kept[ask] = reading.keep;
  }
  // Advice is given in the light of all answers, the later ones included.
  const advice = (step: Step) => (step.check?.(known, circumstances) ?? []).filter((one) => !isBreach(one));
  const findings = checked.flatMap(({ step, applies, breaches }) => [
    ...breaches,
    ...(applies ? advice(step) : []),
  ]);
  const breaching = new Set([
    ...opening.filter(isBreach).map(({ field }) => field),
    ...conversation.steps.map(({ ask }) => ask).filter((ask) => refused.has(ask)),
  ]);
  return {
    known,
    kept,
    findings: onceEach([...opening, ...findings]),
    unclear,
    breaching: [...breaching],
    missing,
  };
}

const isBreach = ({ severity }: Finding) => severity === "breach";

/** Whether a question applies, and which answers it was decided without. */
function conditionOf(
  { when }: Step,
  known: Readonly<Record<string, unknown>>,
  circumstances: Circumstances,
): { holds: boolean; lacks: readonly string[] } {
  if (!when) return { holds: true, lacks: [] };
  const lacks: string[] = [];
  const watched = new Proxy(known, {
    get(answers, name) {
      if (typeof name === "string" && answers[name] === undefined) lacks.push(name);
      return Reflect.get(answers, name) as unknown;
    },
  });
  return { holds: when(watched, circumstances), lacks };
}
