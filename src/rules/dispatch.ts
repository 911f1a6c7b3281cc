/*
 * Dispatched work (劳务派遣): who may employ, how long, and where the worker is sent (劳动合同法 第五十七条至第六十六条,
 * 劳务派遣暂行规定). These rules look only at contracts of the dispatch template.
 */
import { day, fullMonths, inclusiveEnd } from "../domain/dates.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Finding } from "./finding.ts";
import { inForce, type Parameter } from "./law.ts";
import { labourContractLaw } from "./sources.ts";
import type { NewContractTerms } from "./terms.ts";

export const dispatchTermMonths: Parameter<number> = {
  name: "dispatch-term-months",
  unit: "months, at least",
  checkedOn: day("2026-11-21"),
  versions: [
    { from: day("2008-01-01"), value: 24, cites: labourContractLaw("第五十八条"), confidence: "verified" },
  ],
};

export const temporaryPostMonths: Parameter<number> = {
  name: "temporary-post-months",
  unit: "months, at most",
  checkedOn: day("2026-11-21"),
  versions: [
    { from: day("2013-07-01"), value: 6, cites: labourContractLaw("第六十六条"), confidence: "verified" },
  ],
};

/** Attached to `template`: only licensed agencies dispatch (第五十七条). */
export function checkDispatchAgency({ template }: NewContractTerms, { employer }: Circumstances): Finding[] {
  if (template !== "dispatch" || employer.isDispatchAgency !== false) return [];
  const cites = labourContractLaw("第五十七条");
  return [{ rule: "not-a-dispatch-agency", severity: "warning", field: "template", args: {}, cites }];
}

/** Attached to `term`: a dispatched worker is employed for at least two years, so never for one task. */
export function checkDispatchKind({ template, term }: NewContractTerms, _c: Circumstances): Finding[] {
  if (template !== "dispatch" || term !== "task") return [];
  const cites = labourContractLaw("第五十八条");
  return [
    { rule: "dispatch-not-for-a-task", severity: "breach", field: "term", args: {}, cites, suggest: "fixed" },
  ];
}

/** Attached to `endsOn`. */
export function checkDispatchTerm(terms: NewContractTerms, { today }: Circumstances): Finding[] {
  const { template, term, startsOn, endsOn, signedOn = today } = terms;
  if (template !== "dispatch" || term !== "fixed" || !startsOn || !endsOn) return [];
  const { value: least, cites, from } = inForce(dispatchTermMonths, signedOn);
  if (fullMonths(startsOn, endsOn) >= least) return [];
  const earliestEndOn = inclusiveEnd(startsOn, least);
  const args = { startsOn, endsOn, least, earliestEndOn };
  const about = { field: "endsOn", cites, since: from, suggest: earliestEndOn };
  return [{ ...about, rule: "dispatch-term-too-short", severity: "breach", args }];
}

/** Attached to `assignmentStartsOn`. */
export function checkDispatchAssignmentStart(terms: NewContractTerms, _c: Circumstances): Finding[] {
  const { template, startsOn, assignmentStartsOn } = terms;
  if (template !== "dispatch" || !startsOn || !assignmentStartsOn || assignmentStartsOn >= startsOn)
    return [];
  return [
    {
      rule: "assignment-before-contract",
      severity: "breach",
      field: "assignmentStartsOn",
      args: { startsOn, assignmentStartsOn },
      cites: labourContractLaw("第五十八条"),
      suggest: startsOn,
    },
  ];
}

/** Attached to `assignmentEndsOn`: after its start, inside the contract, and short where the post is temporary. */
export function checkDispatchAssignmentEnd(terms: NewContractTerms, circumstances: Circumstances): Finding[] {
  const { template, term, endsOn, assignmentStartsOn, assignmentEndsOn } = terms;
  if (template !== "dispatch" || !assignmentEndsOn) return [];
  const about = {
    severity: "breach",
    field: "assignmentEndsOn",
    cites: labourContractLaw("第五十八条"),
  } as const;
  if (assignmentStartsOn && assignmentEndsOn < assignmentStartsOn) {
    const args = { assignmentStartsOn, assignmentEndsOn };
    return [{ ...about, rule: "assignment-ends-before-start", args }];
  }
  if (term === "fixed" && endsOn && assignmentEndsOn > endsOn) {
    const args = { endsOn, assignmentEndsOn };
    return [{ ...about, rule: "assignment-past-contract", args, suggest: endsOn }];
  }
  return checkTemporaryPost(terms, circumstances);
}

/** Attached to `postKind`, and part of {@link checkDispatchAssignmentEnd}. */
export function checkTemporaryPost(terms: NewContractTerms, { today }: Circumstances): Finding[] {
  const { template, postKind, assignmentStartsOn, assignmentEndsOn, signedOn = today } = terms;
  if (template !== "dispatch" || postKind !== "temporary" || !assignmentStartsOn || !assignmentEndsOn)
    return [];
  const { value: most, cites, from } = inForce(temporaryPostMonths, signedOn);
  const latestEndOn = inclusiveEnd(assignmentStartsOn, most);
  if (assignmentEndsOn <= latestEndOn) return [];
  return [
    {
      rule: "temporary-post-too-long",
      severity: "warning",
      field: "assignmentEndsOn",
      args: { assignmentStartsOn, assignmentEndsOn, most, latestEndOn },
      cites,
      since: from,
      suggest: latestEndOn,
    },
  ];
}
