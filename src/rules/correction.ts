/*
 * A correction (修改) mends a slip in basic data. What the parties agreed on is changed by agreement (合同变更), and what
 * was wrong from the start and is neither is withdrawn and filed again.
 */
import type { IsoDate } from "../domain/dates.ts";
import type { IdKind } from "../domain/facts.ts";
import { kindOfIdNumber, readIdNumber } from "../domain/identity-number.ts";
import { readMobile } from "../domain/mobile.ts";
import type { AfterSigningCircumstances } from "./after-signing.ts";
import type { ChangeItem } from "./change-terms.ts";
import type { Finding } from "./finding.ts";
import { limitsOf } from "./office-limits.ts";
import { labourContractLaw } from "./sources.ts";
import { personalInformationLaw } from "./sources-after-signing.ts";

/** The closed list of data that a correction may touch. */
export const correctableFields = [
  "workerName",
  "idKind",
  "idNumber",
  "birthDate",
  "sex",
  "retirementCategory",
  "mobile",
  "address",
] as const;

/** Terms, and the item of a change that they belong to. */
const changedInstead: Readonly<Record<string, ChangeItem>> = {
  monthlyWage: "wage",
  payDay: "wage",
  position: "position",
  workplace: "workplace",
  hoursSystem: "hours",
  endsOn: "term",
  term: "term",
  task: "other",
  extraTerms: "other",
  hostEmployer: "other",
  assignmentStartsOn: "other",
  assignmentEndsOn: "other",
  postKind: "other",
};

export interface CorrectionTerms {
  readonly field?: string | undefined;
  readonly newValue?: string | undefined;
}

/** Where a wrong value is put right. */
export function wayToCorrect(field: string): "correction" | "change" | "withdrawal" {
  if ((correctableFields as readonly string[]).includes(field)) return "correction";
  return Object.hasOwn(changedInstead, field) ? "change" : "withdrawal";
}

/** Attached to `field`. */
export function checkCorrectionField(
  { field }: CorrectionTerms,
  circumstances: AfterSigningCircumstances,
): Finding[] {
  if (!field) return [];
  const way = wayToCorrect(field);
  if (way === "correction") return [];
  const about = { field: "field", severity: "breach" } as const;
  if (way === "change") {
    const args = { wrong: field, item: changedInstead[field]! };
    return [
      { ...about, rule: "term-is-changed-not-corrected", args, cites: labourContractLaw("第三十五条") },
    ];
  }
  const cites = limitsOf(circumstances).correction?.cites ?? circumstances.jurisdiction.territoryCites;
  return [{ ...about, rule: "not-correctable", args: { wrong: field }, cites }];
}

/** Attached to `newValue`. The value itself is personal and never an argument. */
export function checkCorrectionValue(
  { field, newValue }: CorrectionTerms,
  { today, contract }: AfterSigningCircumstances,
): Finding[] {
  if (!field || newValue === undefined || wayToCorrect(field) !== "correction") return [];
  const about = { field: "newValue", severity: "breach", args: { wrong: field } } as const;
  const cites = personalInformationLaw("第四十六条");
  const old = (contract as Readonly<Record<string, unknown>> | undefined)?.[field];
  if (newValue.trim() === "" || newValue.trim() === old) {
    return [{ ...about, rule: "correction-changes-nothing", cites }];
  }
  return isReadable(field, newValue, contract?.idKind, today)
    ? []
    : [{ ...about, rule: "correction-not-valid", cites }];
}

function isReadable(field: string, value: string, idKind: IdKind | undefined, today: IsoDate) {
  if (field === "mobile") return readMobile(value).ok;
  if (field !== "idNumber") return true;
  const kind = idKind ?? kindOfIdNumber(value);
  return kind === "passport" || (kind !== undefined && readIdNumber(kind, value, today).ok);
}
