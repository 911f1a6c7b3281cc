import { describe, expect, it } from "vitest";
import {
  checkDispatchAgency,
  checkDispatchAssignmentEnd,
  checkDispatchAssignmentStart,
  checkDispatchKind,
  checkDispatchTerm,
  checkTemporaryPost,
} from "../../src/rules/dispatch.ts";
import { at, terms } from "./zhanyi.ts";

const today = at("2026-11-21");
const dispatch = { template: "dispatch", term: "fixed", startsOn: "2026-12-01", endsOn: "2028-11-30" };

describe("term of a dispatched worker's contract, 劳动合同法 第五十八条", () => {
  it.each([
    ["2028-11-29", 1],
    ["2028-11-30", 0],
    ["2029-11-30", 0],
  ])("until %s: %i breaches", (endsOn, breaches) => {
    const found = checkDispatchTerm(terms({ ...dispatch, endsOn }), today);
    expect(found).toHaveLength(breaches);
    if (breaches)
      expect(found).toMatchObject([{ severity: "breach", field: "endsOn", suggest: "2028-11-30" }]);
  });

  it("is never a task", () => {
    expect(checkDispatchKind(terms({ template: "dispatch", term: "task" }), today)).toMatchObject([
      { rule: "dispatch-not-for-a-task", severity: "breach", field: "term", suggest: "fixed" },
    ]);
    expect(checkDispatchKind(terms({ template: "dispatch", term: "open-ended" }), today)).toEqual([]);
  });

  it("does not concern other templates", () => {
    const own = terms({ ...dispatch, template: "full-time", endsOn: "2027-01-01" });
    expect(checkDispatchTerm(own, today)).toEqual([]);
    expect(checkDispatchKind(terms({ template: "simple", term: "task" }), today)).toEqual([]);
  });
});

describe("the assignment", () => {
  const assigned = (from: string, to: string, postKind = "auxiliary") =>
    terms({ ...dispatch, assignmentStartsOn: from, assignmentEndsOn: to, postKind });

  it("lies inside the contract", () => {
    expect(checkDispatchAssignmentStart(assigned("2026-11-30", "2027-01-01"), today)).toMatchObject([
      { rule: "assignment-before-contract", severity: "breach", suggest: "2026-12-01" },
    ]);
    expect(checkDispatchAssignmentStart(assigned("2026-12-01", "2027-01-01"), today)).toEqual([]);
    expect(checkDispatchAssignmentEnd(assigned("2026-12-01", "2028-12-01"), today)).toMatchObject([
      { rule: "assignment-past-contract", severity: "breach", suggest: "2028-11-30" },
    ]);
    expect(checkDispatchAssignmentEnd(assigned("2026-12-01", "2028-11-30"), today)).toEqual([]);
    expect(checkDispatchAssignmentEnd(assigned("2026-12-02", "2026-12-01"), today)).toMatchObject([
      { rule: "assignment-ends-before-start", severity: "breach" },
    ]);
  });

  it.each([
    ["2027-05-31", "temporary", 0],
    ["2027-06-01", "temporary", 1],
    ["2027-06-01", "substitute", 0],
  ])("until %s on a %s post: %i warnings (第六十六条)", (to, postKind, warnings) => {
    const found = checkTemporaryPost(assigned("2026-12-01", to, postKind), today);
    expect(found).toHaveLength(warnings);
    expect(checkDispatchAssignmentEnd(assigned("2026-12-01", to, postKind), today)).toEqual(found);
    if (warnings) expect(found).toMatchObject([{ severity: "warning", suggest: "2027-05-31" }]);
  });
});

it.each([
  ["dispatch", false, 1],
  ["dispatch", true, 0],
  ["dispatch", undefined, 0],
  ["full-time", false, 0],
])("template %s, agency %s: %i warnings", (template, isDispatchAgency, warnings) => {
  const employer = isDispatchAgency === undefined ? {} : { isDispatchAgency };
  expect(checkDispatchAgency(terms({ template }), at("2026-11-21", { employer }))).toHaveLength(warnings);
});
