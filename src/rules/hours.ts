/** Working time other than the standard one needs the labour office's approval (劳动法 第三十九条). */
import type { Circumstances } from "./circumstances.ts";
import type { Finding } from "./finding.ts";
import { labourLaw } from "./sources.ts";
import type { NewContractTerms } from "./terms.ts";

/** Attached to `hoursSystem`. */
export function checkHours({ hoursSystem }: NewContractTerms, _circumstances: Circumstances): Finding[] {
  if (hoursSystem !== "comprehensive" && hoursSystem !== "flexible") return [];
  return [
    {
      rule: "hours-need-approval",
      severity: "warning",
      field: "hoursSystem",
      args: { hoursSystem },
      cites: labourLaw("第三十九条"),
    },
  ];
}
