/*
 * Moving the end of a fixed term by agreement. Since 2025-09-01 extensions that add up to a year count as another fixed
 * term once the extended term is over (解释（二）第十条第一项), so the next contract may have to be open-ended.
 */
import { addDays, day, fullMonths, type IsoDate } from "../domain/dates.ts";
import { type AfterSigningCircumstances, workerOf } from "./after-signing.ts";
import type { ChangeTerms } from "./change-terms.ts";
import type { Finding } from "./finding.ts";
import type { Parameter } from "./law.ts";
import { checkRetirement } from "./retirement.ts";
import { disputesInterpretationTwo, labourContractLaw } from "./sources.ts";

/** Months of agreed extension that count as another fixed term. */
export const extensionMonthsThatCount: Parameter<number> = {
  name: "extension-months-that-count",
  unit: "months in all, at least",
  checkedOn: day("2026-11-21"),
  versions: [
    {
      from: day("2025-09-01"),
      value: 12,
      cites: disputesInterpretationTwo("第十条第一项"),
      confidence: "verified",
    },
  ],
};

/** What a new end does to a fixed term. `months` are whole months of extension, this one and earlier ones. */
export type TermMove =
  | { kind: "same" }
  | { kind: "shorter" }
  | { kind: "longer"; months: number; countsAsAnotherTerm: boolean };

export function termMove(
  endsOn: IsoDate,
  newEndsOn: IsoDate,
  extendedMonths: number,
  today: IsoDate,
): TermMove {
  if (newEndsOn === endsOn) return { kind: "same" };
  if (newEndsOn < endsOn) return { kind: "shorter" };
  const months = extendedMonths + fullMonths(addDays(endsOn, 1), newEndsOn);
  // Before the interpretation nothing was counted, so no version in force means: does not count.
  const limit = extensionMonthsThatCount.versions.findLast(({ from }) => from <= today)?.value;
  return { kind: "longer", months, countsAsAnotherTerm: limit !== undefined && months >= limit };
}

/** Attached to `newEndsOn`. */
export function checkChangeTerm(terms: ChangeTerms, circumstances: AfterSigningCircumstances): Finding[] {
  const { newEndsOn } = terms;
  const { today, contract } = circumstances;
  if (!newEndsOn || !contract) return [];
  const cites = labourContractLaw("第三十五条");
  const about = { field: "newEndsOn", cites };
  if (contract.term && contract.term !== "fixed") {
    return [
      { ...about, rule: "change-end-of-no-fixed-term", severity: "breach", args: { term: contract.term } },
    ];
  }
  if (contract.startsOn && newEndsOn < contract.startsOn) {
    const args = { startsOn: contract.startsOn, newEndsOn };
    return [{ ...about, rule: "change-ends-before-start", severity: "breach", args }];
  }
  if (newEndsOn < today) {
    return [{ ...about, rule: "change-ends-in-past", severity: "breach", args: { newEndsOn } }];
  }
  return [...retirementOf(newEndsOn, circumstances), ...checkMove(newEndsOn, circumstances)];
}

function retirementOf(newEndsOn: IsoDate, circumstances: AfterSigningCircumstances): Finding[] {
  const { contract } = circumstances;
  const terms = {
    ...workerOf(contract),
    term: "fixed",
    startsOn: contract?.startsOn,
    endsOn: newEndsOn,
  } as const;
  return checkRetirement(terms, circumstances).map((finding) => ({ ...finding, field: "newEndsOn" }));
}

function checkMove(newEndsOn: IsoDate, { today, contract }: AfterSigningCircumstances): Finding[] {
  if (!contract?.endsOn) return [];
  const { endsOn, extendedMonths = 0, fixedTermsSigned } = contract;
  const move = termMove(endsOn, newEndsOn, extendedMonths, today);
  if (move.kind === "shorter") {
    const args = { contractEndsOn: endsOn, newEndsOn };
    const cites = labourContractLaw("第三十五条、第三十六条");
    return [{ rule: "change-shortens-term", severity: "warning", field: "newEndsOn", args, cites }];
  }
  if (move.kind !== "longer") return [];
  const about = { field: "newEndsOn", cites: disputesInterpretationTwo("第十条第一项") };
  const args = { contractEndsOn: endsOn, newEndsOn, months: move.months };
  const since = extensionMonthsThatCount.versions[0]!.from;
  return move.countsAsAnotherTerm
    ? [
        {
          ...about,
          rule: "extension-counts-as-term",
          severity: "warning",
          args: { ...args, signed: (fixedTermsSigned ?? 1) + 1 },
          since,
        },
      ]
    : [{ ...about, rule: "extension-is-added-up", severity: "info", args, since }];
}
