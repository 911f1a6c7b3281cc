import { expect, it } from "vitest";
import { regionOf } from "../../src/regions/index.ts";
import { officeLimits } from "../../src/regions/zhanyi/office-limits.ts";

it("counts the same days as the filing model", () => {
  const { filing } = regionOf("zhanyi");
  expect(officeLimits.historicalImport?.workdays).toBe(filing.historicalImportDays);
  expect(officeLimits.withdrawal?.days).toBe(filing.withdrawalDays);
});

it("cites a section of the manual for each limit", () => {
  for (const limit of Object.values(officeLimits)) {
    expect(limit.cites.law).toBe("沾益区劳动合同网签业务操作指南");
    expect(limit.cites.article).toMatch(/^[一二三]、\d$/);
  }
});
