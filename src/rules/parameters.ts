/** Every dated number of the national rules, for tests and for the alarm about stale data. */
import { afterSigningParameters } from "./after-signing-parameters.ts";
import { workingAges } from "./age.ts";
import { dispatchTermMonths, temporaryPostMonths } from "./dispatch.ts";
import type { Parameter } from "./law.ts";
import { overAgeArrangement } from "./over-age.ts";
import { probationLimits } from "./probation-length.ts";
import { probationWageShare } from "./probation-wage.ts";
import { retirementScheme } from "./retirement-age.ts";
import { monthsBeforeOpenEnded } from "./term-kind.ts";

export const nationalParameters: readonly Parameter<unknown>[] = [
  dispatchTermMonths,
  monthsBeforeOpenEnded,
  overAgeArrangement,
  probationLimits,
  probationWageShare,
  retirementScheme,
  temporaryPostMonths,
  workingAges,
  ...afterSigningParameters,
];
