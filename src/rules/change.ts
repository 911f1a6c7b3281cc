/*
 * Changing a contract by agreement (劳动合同法 第三十五条): in writing, each side keeps a copy. What is changed is named
 * item by item; an item whose new value is the old one changes nothing.
 */
import { addMonths, civilEnd, type IsoDate } from "../domain/dates.ts";
import type { AfterSigningCircumstances, ContractOnFile } from "./after-signing.ts";
import { type ChangeItem, type ChangeTerms, itemsOf, newValueOf } from "./change-terms.ts";
import type { Finding } from "./finding.ts";
import { checkHours } from "./hours.ts";
import { lintText } from "./lint-terms.ts";
import { limitsOf } from "./office-limits.ts";
import { labourContractLaw } from "./sources.ts";
import { disputesInterpretationOne } from "./sources-after-signing.ts";

const WRITTEN = labourContractLaw("第三十五条");

/** Attached to `items`: at least one item, and a contract that still runs or can still be renewed. */
export function checkChangeItems(terms: ChangeTerms, circumstances: AfterSigningCircumstances): Finding[] {
  const items = itemsOf(terms);
  if (!items) return [];
  const about = { field: "items", cites: WRITTEN };
  if (items.length === 0) {
    return [{ ...about, rule: "change-changes-nothing", severity: "breach", args: {} }];
  }
  return checkStillRuns(circumstances);
}

/**
 * Needs no answer. Until the renewal window closes a change is possible, because a low wage has to be raised before the
 * renewal.
 */
export function checkStillRuns(circumstances: AfterSigningCircumstances): Finding[] {
  const { today, contract } = circumstances;
  if (contract?.term !== "fixed" || !contract.endsOn || today <= contract.endsOn) return [];
  const contractEndsOn = contract.endsOn;
  const closesOn = addMonths(contractEndsOn, limitsOf(circumstances).renewal?.monthsAfter ?? 0);
  const about = { field: "items", args: { contractEndsOn, closesOn }, cites: WRITTEN };
  return today > closesOn
    ? [{ ...about, rule: "change-after-expiry", severity: "breach" }]
    : [{ ...about, rule: "change-only-to-renew", severity: "warning" }];
}

/** Attached to the field of each new value. One breach for each item whose new value is the old one. */
export function checkChangeDiffers(terms: ChangeTerms, { contract }: AfterSigningCircumstances): Finding[] {
  return (itemsOf(terms) ?? [])
    .filter((item) => isSame(terms[newValueOf[item]], oldValue(contract, item)))
    .map((item) => ({
      rule: "change-same-value",
      severity: "breach",
      field: newValueOf[item],
      args: { item },
      cites: WRITTEN,
    }));
}

function oldValue(contract: ContractOnFile | undefined, item: ChangeItem): unknown {
  const values: Record<ChangeItem, unknown> = {
    wage: contract?.monthlyWage,
    position: contract?.position,
    workplace: contract?.workplace,
    hours: contract?.hoursSystem,
    term: contract?.endsOn,
    other: undefined,
  };
  return values[item];
}

function isSame(given: unknown, old: unknown): boolean {
  if (given === undefined || old === undefined) return false;
  return typeof given === "string" && typeof old === "string" ? given.trim() === old.trim() : given === old;
}

/** Attached to `effectiveOn`: inside the contract, as it was and as it will be. */
export function checkChangeEffective(
  terms: ChangeTerms,
  circumstances: AfterSigningCircumstances,
): Finding[] {
  const { effectiveOn, newEndsOn } = terms;
  const { today, contract } = circumstances;
  if (!effectiveOn) return [];
  const about = { field: "effectiveOn", cites: WRITTEN };
  if (contract?.startsOn && effectiveOn < contract.startsOn) {
    const args = { effectiveOn, startsOn: contract.startsOn };
    return [
      { ...about, rule: "change-before-contract", severity: "breach", args, suggest: contract.startsOn },
    ];
  }
  const end = lastPossibleDay(contract, newEndsOn);
  if (end && effectiveOn > end) {
    const args = { effectiveOn, contractEndsOn: end };
    return [{ ...about, rule: "change-after-contract", severity: "breach", args, suggest: end }];
  }
  if (effectiveOn >= today) return [];
  const cites = disputesInterpretationOne("第四十三条");
  const longerThanAMonth = today > civilEnd(effectiveOn, 1) ? "yes" : "no";
  const args = { effectiveOn, longerThanAMonth };
  return [{ ...about, cites, rule: "change-already-in-effect", severity: "warning", args }];
}

function lastPossibleDay(contract: ContractOnFile | undefined, newEndsOn?: IsoDate): IsoDate | undefined {
  const oldEnd = contract?.term === "fixed" ? contract.endsOn : undefined;
  if (!oldEnd) return newEndsOn;
  return newEndsOn && newEndsOn < oldEnd ? newEndsOn : oldEnd;
}

/** Attached to `newPosition`, `newWorkplace` and `otherChange`: clauses that the law forbids. */
export function lintChange(field: "newPosition" | "newWorkplace" | "otherChange") {
  return (terms: ChangeTerms, _circumstances: AfterSigningCircumstances): Finding[] =>
    lintText(field, terms[field] ?? "");
}

/** Attached to `newHoursSystem`. */
export function checkChangeHours(
  { newHoursSystem }: ChangeTerms,
  circumstances: AfterSigningCircumstances,
): Finding[] {
  return checkHours({ hoursSystem: newHoursSystem }, circumstances).map((finding) => ({
    ...finding,
    field: "newHoursSystem",
  }));
}
