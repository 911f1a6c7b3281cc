import { describe, expect, it } from "vitest";
import { checkAge } from "../../src/rules/age.ts";
import { at, terms } from "./zhanyi.ts";

const rules = (hiredOn: string, startsOn?: string) =>
  checkAge(terms({ birthDate: "2010-11-21", hiredOn, ...(startsOn ? { startsOn } : {}) }), at("2026-11-21"));

describe("born on 2010-11-21, 劳动法 第十五条、第五十八条", () => {
  it.each([
    ["2026-11-20", "worker-under-age", "breach"],
    ["2026-11-21", "minor-worker", "warning"],
    ["2028-11-20", "minor-worker", "warning"],
  ])("hired on %s: %s", (hiredOn, rule, severity) => {
    expect(rules(hiredOn)).toMatchObject([{ rule, severity, field: "hiredOn" }]);
  });

  it("is an adult from the eighteenth birthday on", () => {
    expect(rules("2028-11-21")).toEqual([]);
  });

  it("is looked at on the earlier of hiring and contract", () => {
    expect(rules("2026-11-25", "2026-11-20")).toMatchObject([{ rule: "worker-under-age" }]);
  });

  it("is never told to name another day", () => {
    expect(rules("2026-11-20")[0]).not.toHaveProperty("suggest");
  });

  it("is told when the age is reached", () => {
    expect(rules("2026-11-20")).toMatchObject([
      { args: { age: 15, youngest: 16, youngestOn: "2026-11-21" } },
    ]);
  });
});

it("says nothing while birth or day are not known", () => {
  expect(checkAge(terms({ hiredOn: "2026-11-21" }), at("2026-11-21"))).toEqual([]);
  expect(checkAge(terms({ birthDate: "2020-01-01" }), at("2026-11-21"))).toEqual([]);
});
