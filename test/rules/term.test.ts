import { describe, expect, it } from "vitest";
import { checkTermKind } from "../../src/rules/term-kind.ts";
import { checkTermOrder } from "../../src/rules/term-order.ts";
import { at, terms } from "./zhanyi.ts";

describe("ten years with the employer, 劳动合同法 第十四条第二款第一项", () => {
  // Made up within the month since 2008 is not looked at here: the year without a contract is told besides.
  const tenYears = (startsOn: string, term = "fixed") =>
    checkTermKind(terms({ hiredOn: "2016-12-01", startsOn, term }), at("2026-11-21")).filter(
      (finding) => finding.rule === "open-ended-after-ten-years",
    );

  it.each([
    ["2026-11-30", 0], // one day short
    ["2026-12-01", 1], // ten years are complete on 30 November
  ])("next contract from %s: %i warnings", (startsOn, warnings) => {
    expect(tenYears(startsOn)).toHaveLength(warnings);
  });

  it("suggests the open-ended kind and is silent about it", () => {
    expect(tenYears("2027-01-01")).toMatchObject([
      {
        severity: "warning",
        field: "term",
        suggest: "open-ended",
        args: { years: 10, tenYearsOn: "2026-11-30" },
      },
    ]);
    expect(tenYears("2027-01-01", "open-ended")).toEqual([]);
    expect(tenYears("2027-01-01", "task")).toEqual([]);
  });

  it("takes today for the first day while that is not known", () => {
    const found = checkTermKind(terms({ hiredOn: "2010-01-01", term: "fixed" }), at("2026-11-21"));
    expect(found.map(({ rule }) => rule)).toEqual(["deemed-open-ended", "open-ended-after-ten-years"]);
  });
});

describe("first and last day, 第十三条", () => {
  const order = (startsOn: string, endsOn: string, term = "fixed") =>
    checkTermOrder(terms({ term, startsOn, endsOn }), at("2026-11-21")).map(({ rule, severity }) => [
      rule,
      severity,
    ]);

  it.each([
    ["2026-12-01", "2026-12-01", []],
    ["2026-12-01", "2026-11-30", [["ends-before-start", "breach"]]],
    ["2026-11-01", "2026-11-21", []],
    ["2026-11-01", "2026-11-20", [["term-already-over", "warning"]]],
  ])("%s to %s", (startsOn, endsOn, findings) => {
    expect(order(startsOn, endsOn)).toEqual(findings);
  });

  it("has nothing to say about contracts without a last day", () => {
    expect(order("2026-12-01", "2026-11-30", "open-ended")).toEqual([]);
    expect(checkTermOrder({ term: "fixed" }, at("2026-11-21"))).toEqual([]);
  });
});
