/*
 * Only employers registered in the district may file there (属地管理). The code names the authority that registered,
 * and codes stay when employers move, so it can only make us ask, never refuse.
 */
import { readCreditCode } from "../domain/credit-code.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Finding } from "./finding.ts";

/** Attached to `creditCode`. */
export function checkRegisteredPlace(
  { creditCode }: { readonly creditCode?: string | undefined },
  { jurisdiction }: Circumstances,
): Finding[] {
  const reading = creditCode ? readCreditCode(creditCode) : undefined;
  if (!reading?.ok) return [];
  const { division } = reading;
  if (jurisdiction.divisions.includes(division)) return [];
  const about = { field: "creditCode", args: { division }, cites: jurisdiction.territoryCites };
  return jurisdiction.divisionsAbove.some((prefix) => division.startsWith(prefix))
    ? [{ ...about, rule: "registered-place-unclear", severity: "info" }]
    : [{ ...about, rule: "registered-elsewhere", severity: "warning" }];
}
