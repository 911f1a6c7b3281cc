import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../../src/domain/dates.ts";
import {
  checkImportInForce,
  checkImportProbation,
  checkImportSigned,
  checkImportWage,
} from "../../../src/rules/import-terms.ts";
import { checkImportWindow, importWindow } from "../../../src/rules/import-window.ts";
import { filed, told } from "../filed.ts";
import { terms } from "../zhanyi.ts";

const access = (accessAppliedOn?: string, accessGrantedOn?: string) => ({
  ...(accessAppliedOn && { accessAppliedOn: day(accessAppliedOn) }),
  ...(accessGrantedOn && { accessGrantedOn: day(accessGrantedOn) }),
});

describe("seven working days after access", () => {
  // Dates of application and grant lie around the long holidays of 2026.
  it.each([
    ["2026-11-16", "2026-11-20", "2026-11-25", "2026-12-01"],
    ["2026-09-24", "2026-09-30", "2026-10-12", "2026-10-15"],
    ["2026-02-13", "2026-02-14", "2026-03-02", "2026-03-03"],
    ["2026-04-30", "2026-05-08", "2026-05-13", "2026-05-18"],
  ])("applied %s, granted %s: aim at %s, last chance %s", (applied, granted, targetDay, lastDay) => {
    const employer = access(applied, granted);
    expect(importWindow(filed("2026-11-21", {}, employer))).toMatchObject({
      targetDay,
      lastDay,
      provisional: false,
    });
    const on = (today: string) => told(checkImportWindow({}, filed(today, {}, employer)));
    expect(on(targetDay)).toEqual([]);
    expect(on(addDays(day(targetDay), 1))).toEqual(["warning import-target-passed @signedOn"]);
    expect(on(lastDay)).toEqual(["warning import-target-passed @signedOn"]);
    expect(on(addDays(day(lastDay), 1))).toEqual(["breach import-window-closed @signedOn"]);
  });

  it.each([
    [access(), "2026-12-31", []],
    [access("2026-11-16"), "2026-11-25", []],
    [access("2026-11-16"), "2026-12-31", ["warning import-target-passed @signedOn"]],
    [access(undefined, "2026-11-20"), "2026-11-30", []],
    [access(undefined, "2026-11-20"), "2026-12-01", ["warning import-last-day @signedOn"]],
    [access(undefined, "2026-11-20"), "2026-12-02", ["breach import-window-closed @signedOn"]],
  ])("%j on %s: %j", (employer, today, expected) => {
    expect(told(checkImportWindow({}, filed(today, {}, employer)))).toEqual(expected);
  });

  it("marks days in a year whose holidays are not published", () => {
    const [finding] = checkImportWindow({}, filed("2027-02-28", {}, access("2027-01-29", "2027-02-01")));
    expect(finding).toMatchObject({ rule: "import-window-closed", args: { provisional: "yes" } });
  });

  it("cites the manual, and says nothing where the office has no such window", () => {
    const facts = filed("2026-12-31", {}, access("2026-11-16", "2026-11-20"));
    expect(checkImportWindow({}, facts)[0]!.cites).toMatchObject({
      law: "沾益区劳动合同网签业务操作指南",
      article: "二、2",
    });
    expect(checkImportWindow({}, { ...facts, limits: {} })).toEqual([]);
  });
});

describe("running on the day of the import", () => {
  it.each([
    [{ term: "fixed", startsOn: "2024-01-01", endsOn: "2026-11-21" }, []],
    [
      { term: "fixed", startsOn: "2024-01-01", endsOn: "2026-11-20" },
      ["breach import-contract-over @endsOn"],
    ],
    [{ term: "fixed", startsOn: "2026-11-21", endsOn: "2028-11-20" }, []],
    [
      { term: "fixed", startsOn: "2026-11-22", endsOn: "2028-11-20" },
      ["breach import-not-yet-running @startsOn"],
    ],
    [{ term: "open-ended", startsOn: "2008-01-01" }, []],
  ])("%j: %j", (plain, expected) => {
    expect(told(checkImportInForce(terms(plain), filed("2026-11-21")))).toEqual(expected);
  });
});

describe("the day of signing", () => {
  it.each([
    [{ signedOn: "2026-11-21" }, {}, []],
    [{ signedOn: "2026-11-22" }, {}, ["breach import-signed-in-future @signedOn"]],
    [{ signedOn: "2026-11-10" }, access("2026-11-05", "2026-11-10"), []],
    [
      { signedOn: "2026-11-11" },
      access("2026-11-05", "2026-11-10"),
      ["warning import-signed-after-access @signedOn"],
    ],
    [{ hiredOn: "2026-01-31", signedOn: "2026-02-28" }, {}, []],
    [{ hiredOn: "2026-01-31", signedOn: "2026-03-01" }, {}, ["info import-signed-late @signedOn"]],
  ])("%j, %j: %j", (plain, employer, expected) => {
    expect(told(checkImportSigned(terms(plain), filed("2026-11-21", {}, employer)))).toEqual(expected);
  });
});

describe("the law of the day of signing", () => {
  it.each([
    // 1,500 yuan were enough from 2018-05-01 to 2022-09-30.
    ["2020-06-01", 1500, ["warning import-wage-below-today @monthlyWage"]],
    ["2020-06-01", 1499.99, ["breach import-wage-below-minimum @monthlyWage"]],
    ["2022-09-30", 1749.99, ["warning import-wage-below-today @monthlyWage"]],
    ["2022-10-01", 1749.99, ["breach import-wage-below-minimum @monthlyWage"]],
    ["2024-10-01", 2119.99, ["warning import-wage-below-today @monthlyWage"]],
    ["2024-10-01", 2120, []],
    // No figure is known of that day: only today's is looked at.
    ["2015-06-01", 1200, ["warning import-wage-below-today @monthlyWage"]],
    ["2015-06-01", 2120, []],
  ])("signed %s with %d yuan: %j", (signedOn, monthlyWage, expected) => {
    const old = terms({ signedOn, startsOn: signedOn, monthlyWage });
    expect(told(checkImportWage(old, filed("2026-11-21")))).toEqual(expected);
  });

  it.each([
    ["2007-12-31", 6, []],
    ["2008-01-01", 6, ["breach probation-too-long @probationMonths"]],
    ["1994-12-31", 12, []],
  ])("signed %s for two years with %d months of probation: %j", (signedOn, probationMonths, expected) => {
    const old = terms({
      signedOn,
      term: "fixed",
      startsOn: "2026-01-01",
      endsOn: "2027-12-31",
      probationMonths,
    });
    expect(told(checkImportProbation(old, filed("2026-11-21", { hadProbation: undefined })))).toEqual(
      expected,
    );
  });

  it("never suggests another figure for a paper that is signed", () => {
    const any = fc.record({
      signedOn: fc.constantFrom("2010-01-01", "2020-01-01", "2026-10-01"),
      wage: fc.integer({ min: 500, max: 3000 }),
    });
    fc.assert(
      fc.property(any, ({ signedOn, wage }) => {
        const old = terms({
          signedOn,
          startsOn: "2026-01-01",
          monthlyWage: wage,
          term: "open-ended",
          probationMonths: 9,
        });
        const facts = filed("2026-11-21");
        for (const finding of [...checkImportWage(old, facts), ...checkImportProbation(old, facts)]) {
          expect(finding).not.toHaveProperty("suggest");
        }
      }),
    );
  });
});
