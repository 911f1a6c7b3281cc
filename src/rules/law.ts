import type { IsoDate } from "../domain/dates.ts";

/** How sure we are of a fact: read in its source, computed, or from memory (to be checked by an officer). */
export type Confidence = "verified" | "computed" | "memory-high" | "memory-medium" | "memory-low" | "choice";

/** Where a rule is written, precise enough for a reader to open the article. */
export interface Citation {
  /** Name of the law or notice without book-title marks, such as 劳动合同法. */
  law: string;
  /** 第十九条, or the notice's number. */
  article: string;
  url?: string;
}

/** One wording of a legal parameter, and the first day it applied. */
export interface Version<T> {
  from: IsoDate;
  value: T;
  cites: Citation;
  confidence: Confidence;
}

/**
 * A number or table that the law changes over time.
 *
 * Versions are kept for ever: an old contract is judged by the law of its day.
 */
export interface Parameter<T> {
  name: string;
  /** The unit of the value, such as "months" or "fen a month". */
  unit: string;
  /** The day a person last compared the newest version with the published text. */
  checkedOn: IsoDate;
  /** Oldest first. Each version applies until the next one starts. */
  versions: readonly Version<T>[];
}

/** Thrown instead of guessing when no version was in force on the day asked for. */
export class NoLawInForce extends Error {
  override name = "NoLawInForce";
  readonly parameter: string;
  readonly on: IsoDate;

  constructor(parameter: string, on: IsoDate) {
    super(`No version of "${parameter}" was in force on ${on}`);
    this.parameter = parameter;
    this.on = on;
  }
}

/** The version that applied on a day. Throws {@link NoLawInForce} before the first known one. */
export function inForce<T>(parameter: Parameter<T>, on: IsoDate): Version<T> {
  const version = parameter.versions.findLast(({ from }) => from <= on);
  if (!version) throw new NoLawInForce(parameter.name, on);
  return version;
}
