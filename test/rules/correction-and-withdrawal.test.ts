import { describe, expect, it } from "vitest";
import { afterSigningParameters } from "../../src/rules/after-signing-parameters.ts";
import {
  checkCorrectionField,
  checkCorrectionValue,
  correctableFields,
  wayToCorrect,
} from "../../src/rules/correction.ts";
import { checkWithdrawalWindow } from "../../src/rules/withdrawal-window.ts";
import { filed, told } from "./filed.ts";

describe("withdrawal", () => {
  it.each([
    ["2026-11-21", "2026-11-21", []],
    ["2026-11-21", "2026-11-27", []],
    ["2026-11-21", "2026-11-28", ["warning withdrawal-last-day @contract"]],
    ["2026-11-21", "2026-11-29", ["breach withdrawal-window-closed @contract"]],
    // Calendar days, over the spring festival and over the end of February.
    ["2026-02-13", "2026-02-20", ["warning withdrawal-last-day @contract"]],
    ["2028-02-23", "2028-03-01", ["warning withdrawal-last-day @contract"]],
    ["2028-02-23", "2028-03-02", ["breach withdrawal-window-closed @contract"]],
    [undefined, "2026-11-29", []],
  ])("approved %s, on %s: %j", (approvedOn, today, expected) => {
    expect(told(checkWithdrawalWindow({}, filed(today, { approvedOn })))).toEqual(expected);
  });

  it("brings both days and the manual", () => {
    const [finding] = checkWithdrawalWindow({}, filed("2026-11-28", { approvedOn: "2026-11-21" }));
    expect(finding).toMatchObject({
      args: { safeLastDay: "2026-11-27", lastDay: "2026-11-28" },
      cites: { article: "三、2" },
    });
  });
});

describe("correction", () => {
  it.each([
    ...correctableFields.map((field) => [field, "correction", []] as const),
    ["monthlyWage", "change", ["breach term-is-changed-not-corrected @field"]],
    ["endsOn", "change", ["breach term-is-changed-not-corrected @field"]],
    ["position", "change", ["breach term-is-changed-not-corrected @field"]],
    ["extraTerms", "change", ["breach term-is-changed-not-corrected @field"]],
    ["startsOn", "withdrawal", ["breach not-correctable @field"]],
    ["hiredOn", "withdrawal", ["breach not-correctable @field"]],
    ["probationMonths", "withdrawal", ["breach not-correctable @field"]],
    ["constructor", "withdrawal", ["breach not-correctable @field"]],
  ] as const)("%s: %s", (field, way, expected) => {
    expect(wayToCorrect(field)).toBe(way);
    expect(told(checkCorrectionField({ field }, filed("2026-03-01")))).toEqual(expected);
  });

  it("names the item of the change", () => {
    expect(checkCorrectionField({ field: "payDay" }, filed("2026-03-01"))[0]!.args).toMatchObject({
      item: "wage",
    });
  });

  it.each([
    ["workerName", "张叁", []],
    ["workerName", " 张三", ["breach correction-changes-nothing @newValue"]],
    ["workerName", "  ", ["breach correction-changes-nothing @newValue"]],
    ["idNumber", "530303198506150015", ["breach correction-not-valid @newValue"]],
    ["idNumber", "530303199002280027", []],
    ["mobile", "12012345678", ["breach correction-not-valid @newValue"]],
    ["mobile", "13800138000", []],
    ["monthlyWage", "3000", []],
  ])("%s to %j: %j", (field, newValue, expected) => {
    const findings = checkCorrectionValue({ field, newValue }, filed("2026-03-01"));
    expect(told(findings)).toEqual(expected);
    if (newValue.trim()) expect(JSON.stringify(findings)).not.toContain(newValue);
  });
});

describe("the dated numbers", () => {
  it("each have a source, a first day and a day on which they were compared", () => {
    const names = afterSigningParameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { versions, checkedOn } of afterSigningParameters) {
      expect(checkedOn >= "2026-11-21").toBe(true);
      expect(versions.length).toBeGreaterThan(0);
      expect(versions.every(({ cites, confidence }) => cites.article && confidence)).toBe(true);
      expect(versions.map(({ from }) => from)).toEqual(versions.map(({ from }) => from).toSorted());
    }
  });
});
