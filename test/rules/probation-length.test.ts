import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../src/domain/dates.ts";
import { NoLawInForce } from "../../src/rules/law.ts";
import {
  checkProbationLength,
  latestProbationEnd,
  longestProbation,
} from "../../src/rules/probation-length.ts";
import type { NewContractTerms } from "../../src/rules/terms.ts";
import probation from "../vectors/probation.json" with { type: "json" };
import { at, terms } from "./zhanyi.ts";

const today = day("2026-03-01");
const termsOf = (vector: (typeof probation)[number]): NewContractTerms => {
  const kinds = { OPEN: "open-ended", TASK: "task" } as const;
  const term = vector.type ? kinds[vector.type as keyof typeof kinds] : "fixed";
  return terms({ term, startsOn: vector.start, ...(vector.end ? { endsOn: vector.end } : {}) });
};

describe.each(probation)("$start to $end $type, 劳动合同法 第十九条", (vector) => {
  const known = termsOf(vector);
  const { maxProbationMonths: most } = vector;

  it(`may have ${most} months`, () => {
    expect(longestProbation(known, today)).toBe(most);
    expect(latestProbationEnd(known, today) ?? null).toBe(vector.latestProbationEnd);
    expect(checkProbationLength({ ...known, probationMonths: most }, at(today))).toEqual([]);
  });

  it("may have no month more", () => {
    expect(checkProbationLength({ ...known, probationMonths: most + 1 }, at(today))).toMatchObject([
      {
        rule: "probation-too-long",
        severity: "breach",
        field: "probationMonths",
        args: { most },
        cites: { law: "劳动合同法", article: "第十九条" },
        since: "2008-01-01",
        suggest: most,
      },
    ]);
  });
});

it("is agreed only once with the same worker", () => {
  const known = terms({ term: "open-ended", startsOn: "2026-03-01", probationMonths: 1 });
  const again = checkProbationLength(known, at("2026-03-01", { contract: { hadProbation: true } }));
  expect(again).toMatchObject([{ rule: "probation-only-once", severity: "breach", suggest: 0 }]);
  const none = { ...known, probationMonths: 0 };
  expect(checkProbationLength(none, at("2026-03-01", { contract: { hadProbation: true } }))).toEqual([]);
});

it("says nothing while a fact is missing", () => {
  expect(checkProbationLength(terms({ probationMonths: 3 }), at("2026-03-01"))).toEqual([]);
  expect(checkProbationLength(terms({ probationMonths: 3, term: "fixed" }), at("2026-03-01"))).toEqual([]);
});

it("always suggests what passes", () => {
  const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(day("2010-01-01"), days));
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 0, max: 4000 }),
      fc.integer({ min: 1, max: 24 }),
      (startsOn, days, months) => {
        const known: NewContractTerms = {
          term: "fixed",
          startsOn,
          endsOn: addDays(startsOn, days),
          probationMonths: months,
        };
        const [finding] = checkProbationLength(known, at("2026-03-01"));
        if (!finding) return true;
        return (
          checkProbationLength({ ...known, probationMonths: Number(finding.suggest) }, at("2026-03-01"))
            .length === 0
        );
      },
    ),
  );
});

describe("which law applies", () => {
  const oneYear = (signedOn: string, probationMonths = 6) =>
    checkProbationLength(
      terms({ term: "fixed", startsOn: "2008-01-01", endsOn: "2008-12-31", probationMonths, signedOn }),
      at("2026-11-21"),
    );

  it("judges a contract signed on 31 December 2007 by 劳动法 第二十一条", () => {
    expect(oneYear("2007-12-31")).toEqual([]);
    expect(oneYear("2007-12-31", 7)).toMatchObject([{ cites: { law: "劳动法", article: "第二十一条" } }]);
  });

  it("judges one signed the next day by 劳动合同法", () => {
    expect(oneYear("2008-01-01")).toMatchObject([{ args: { most: 2 }, cites: { law: "劳动合同法" } }]);
  });

  it("refuses to guess before any law", () => {
    expect(() => oneYear("1994-12-31")).toThrow(NoLawInForce);
  });
});
