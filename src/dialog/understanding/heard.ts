/** What typed words mean. `loose`: put in other words than the plain form, so it is worth repeating back. */
export type Heard<T> =
  | { outcome: "understood"; value: T; loose: boolean }
  /** Several meanings, or one that is not certain. The likeliest first. */
  | { outcome: "ambiguous"; candidates: readonly T[] }
  /** `problem` names the message `unreadable-<problem>`; `suggest` is what was probably meant. */
  | { outcome: "unreadable"; problem: string; args?: Readonly<Record<string, string | number>>; suggest?: T };

export function understood<T>(value: T, loose = true): Heard<T> {
  return { outcome: "understood", value, loose };
}

/** Asks which of these was meant; equal ones count once. */
export function ambiguous<T>(...candidates: readonly T[]): Heard<T> {
  return { outcome: "ambiguous", candidates: [...new Set(candidates)] };
}

export function unreadable<T>(
  problem: string,
  args?: Readonly<Record<string, string | number>>,
  suggest?: T,
): Heard<T> {
  return { outcome: "unreadable", problem, ...(args && { args }), ...(suggest !== undefined && { suggest }) };
}
