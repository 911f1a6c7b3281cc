import { describe, expect, it } from "vitest";
import { addDays, addMonths, day } from "../../src/domain/dates.ts";
import { nationalParameters } from "../../src/rules/parameters.ts";
import { staleParameters } from "../../src/rules/staleness.ts";
import { zhanyi } from "./zhanyi.ts";

const parameters = [...nationalParameters, zhanyi.minimumWage("530303"), zhanyi.minimumWage("530102")];
const today = day(new Date().toISOString().slice(0, 10));

describe.each(parameters)("$name", ({ name, unit, versions, checkedOn }) => {
  it("lists its versions oldest first, each from a different day", () => {
    const days = versions.map((version) => version.from);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...new Set(days)].sort());
  });

  it("names its unit and cites a source for every version", () => {
    expect(unit).not.toBe("");
    for (const { cites } of versions) {
      expect(cites.law).not.toMatch(/[《》]/);
      expect(cites.article, name).toMatch(/第.+[条号]|号|施行的标准/);
    }
  });

  it("was compared with the published text within the last year", () => {
    expect(checkedOn >= addDays(today, -366), `last checked on ${checkedOn}`).toBe(true);
  });
});

it("has one name for each", () => {
  const names = parameters.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

describe("the alarm about stale data", () => {
  const wage = zhanyi.minimumWage("530303");

  it("is quiet within a year", () => {
    expect(staleParameters(parameters, day("2026-11-21"))).toEqual([]);
    expect(staleParameters([wage], day("2027-09-01"))).toEqual([]);
  });

  it("tells a wage that is due to rise", () => {
    expect(staleParameters([wage], day("2027-09-02"))).toEqual([
      { name: "minimum-wage-zhanyi", because: "old-version", since: "2026-09-01" },
    ]);
  });

  it("tells whatever nobody has looked at for a year", () => {
    const later = addDays(addMonths(wage.checkedOn, 12), 1);
    expect(staleParameters(parameters, later)).toHaveLength(parameters.length);
    expect(staleParameters(parameters, later)[0]).toMatchObject({ because: "not-checked" });
  });
});
