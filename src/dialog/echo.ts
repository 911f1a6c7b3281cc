import { daysBetween, fullMonths, type IsoDate, inclusiveEnd } from "../domain/dates.ts";
import type { Place } from "./place.ts";
import type { Saying } from "./saying.ts";
import type { Walk } from "./walk.ts";

/**
 * What was understood, repeated back where it was put loosely, and where it ends a period: whether 2029-03-01 or
 * 2029-02-28 ends three years is the commonest slip in a contract.
 */
export function echoOf(
  { conversation, session }: Place,
  field: string,
  given: unknown,
  walked: Walk,
): Saying[] {
  const kept = walked.kept[field];
  const { kind, from, sensitive } = conversation.fields[field]!;
  const start = from && walked.known[from];
  const picked = JSON.stringify(given) === JSON.stringify(kept);
  if (kind === "date" && start) return [periodEcho(from, start as IsoDate, field, kept as IsoDate)];
  if (sensitive) return [];
  if (picked && session.asked !== field && kept !== null && kind !== "file") {
    return [
      { message: "dialog-changed", args: { field: { labelOf: field }, value: { valueOf: field, kept } } },
    ];
  }
  if (!walked.loose.includes(field)) return [];
  return [
    { message: "dialog-understood", args: { field: { labelOf: field }, value: { valueOf: field, kept } } },
  ];
}

function periodEcho(from: string, start: IsoDate, field: string, end: IsoDate): Saying {
  const months = fullMonths(start, end);
  const days = daysBetween(months === 0 ? start : inclusiveEnd(start, months), end) + (months === 0 ? 1 : 0);
  const message =
    days === 0 ? "dialog-period" : months === 0 ? "dialog-period-days" : "dialog-period-and-days";
  const args = { start: { valueOf: from, kept: start }, end: { valueOf: field, kept: end }, months, days };
  return { message, args };
}
