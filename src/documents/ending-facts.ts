import { z } from "zod";
import { fullMonths, type IsoDate } from "../domain/dates.ts";
import { amount, choice, day, line, month, optional, wholeNumber } from "./data-fields.ts";
import type { Wording } from "./wording.ts";

/** What the law makes of an ending, told by whoever knows the rules; printed on the certificate and the roster. */
export const endingFacts = z.object({
  kind: choice(["dissolution", "termination"]),
  /** The label of the reason in the closed list, nothing else: a certificate judges nobody. */
  reason: line(120),
  code: optional(line(10)),
  /** Such as 《劳动合同法》第三十七条. */
  basis: line(200),
  severance: optional(z.object({ due: z.boolean(), amount: optional(amount), paidOn: optional(day) })),
  /** Months of service, where they are not those since the first day of work (实施条例 第十条). */
  serviceMonths: optional(wholeNumber(0, 999)),
  wagesPaidUntil: optional(day),
  insurancePaidUntil: optional(month),
  /** The month from which contributions stop. */
  insuranceStopsFrom: optional(month),
  fileTo: optional(line(120)),
  /** Unemployed against one's own will, which the unemployment benefit asks. */
  involuntary: optional(choice(["yes", "no", "office-decides", "not-applicable"])),
});
type EndingFacts = z.infer<typeof endingFacts>;

/** 2年3个月, from the first day of work to the last; undefined where the first isn't known. */
export function serviceInWords(
  { serviceMonths }: EndingFacts,
  hiredOn: IsoDate | undefined,
  lastDay: IsoDate,
  { say }: Wording,
): string | undefined {
  const months = serviceMonths ?? (hiredOn && fullMonths(hiredOn, lastDay));
  if (months === undefined) return undefined;
  return say("document-service", { years: Math.floor(months / 12), months: months % 12 });
}
