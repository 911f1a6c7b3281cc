/** Every dated number of the rules after signing, to stand beside those in parameters.ts. */
import { afterEnding } from "./certificate.ts";
import { extensionMonthsThatCount } from "./change-term.ts";
import { noticePeriods } from "./ending-notice.ts";
import { fixedTermsBeforeOpenEnded } from "./fixed-terms-count.ts";
import type { Parameter } from "./law.ts";
import { layoffThresholds } from "./layoffs.ts";
import { medicalTreatmentPeriods } from "./medical-treatment.ts";
import { longService } from "./protected-workers.ts";
import { severanceNumbers } from "./severance-years.ts";

export const afterSigningParameters: readonly Parameter<unknown>[] = [
  afterEnding,
  extensionMonthsThatCount,
  fixedTermsBeforeOpenEnded,
  layoffThresholds,
  longService,
  medicalTreatmentPeriods,
  noticePeriods,
  severanceNumbers,
];
