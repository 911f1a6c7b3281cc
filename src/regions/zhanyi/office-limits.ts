/** What the portal takes and until when, from the office's manual. Not law: 劳动合同法 knows none of these limits. */
import type { OfficeLimits } from "../../rules/office-limits.ts";
import { manual } from "./manual.ts";

const cites = (section: string) => {
  const { name: law, section: article } = manual(section);
  return { cites: { law, article } };
};

export const officeLimits: OfficeLimits = {
  historicalImport: { workdays: 7, ...cites("二、2") },
  renewal: { monthsBefore: 1, monthsAfter: 1, ...cites("二、4") },
  ending: { monthsAfter: 1, ...cites("二、5") },
  withdrawal: { days: 7, ...cites("三、2") },
  correction: cites("三、2"),
  roster: cites("二、7"),
};
