import type { Circumstances } from "../rules/circumstances.ts";
import type { Finding } from "../rules/finding.ts";
import type { Field } from "./field.ts";
import type { SayingArg } from "./saying.ts";

/** A guided form. Data only: it holds no chat state, no wording, no law and no effects. */
export interface Conversation {
  /** Stored with kept answers and used as the prefix of message ids; never rename it. */
  id: string;
  fields: Readonly<Record<string, Field>>;
  /** The questions, in the order they are asked. */
  steps: readonly Step[];
  /**
   * What can be said before the first question: of the contract, the day, the employer. A breach closes the
   * conversation, because no answer would mend it; the rest is said with the first question.
   */
  opening?(circumstances: Circumstances): readonly Finding[];
  /** Fields without a question: handed in once the form is filed and its paper signed. */
  handedInLater?: readonly string[];
}

/** One question. `Known` holds the answers understood so far. */
export interface Step<Name = string, Known = Record<string, unknown>> {
  ask: Name;
  /** Leave the question out unless this holds. Must tolerate answers that are not known yet. */
  when?(known: Partial<Known>, circumstances: Circumstances): boolean;
  /**
   * What the rules say once this question is answered. A breach asks the question again.
   * Must tolerate missing answers: a rule that lacks a fact says nothing.
   */
  check?(known: Partial<Known>, circumstances: Circumstances): Finding[];
  /** What the wording of the question needs to know, such as the old value of what is changed. */
  tell?(known: Partial<Known>, circumstances: Circumstances): Readonly<Record<string, SayingArg>>;
  /**
   * Whoever hands in all answers at once may leave this one out: a chat asks because it is worth asking, but the rules
   * can do without.
   */
  dispensable?(known: Partial<Known>, circumstances: Circumstances): boolean;
  /** Likely answers, in the form in which answers are kept, shown as buttons beside the question. */
  offers?(known: Partial<Known>, circumstances: Circumstances): readonly unknown[];
}

/** The values that fields produce, once understood. */
export type Known<F extends Record<string, Field>> = {
  [Name in keyof F]: F[Name] extends Field<infer T> ? T : never;
};

/** Lets a conversation file name its fields with their types; the engine needs only {@link Conversation}. */
export function defineConversation<const F extends Record<string, Field>>(conversation: {
  id: string;
  fields: F;
  steps: readonly Step<keyof NoInfer<F> & string, Known<NoInfer<F>>>[];
  opening?(circumstances: Circumstances): readonly Finding[];
  handedInLater?: readonly (keyof NoInfer<F> & string)[];
}): Conversation {
  return conversation as unknown as Conversation;
}
