import { expect, it } from "vitest";
import { checkHours } from "../../src/rules/hours.ts";
import { at, terms } from "./zhanyi.ts";

it.each([
  ["standard", 0],
  ["comprehensive", 1],
  ["flexible", 1],
])("%s hours: %i warnings, 劳动法 第三十九条", (hoursSystem, warnings) => {
  const found = checkHours(terms({ hoursSystem }), at("2026-11-21"));
  expect(found).toHaveLength(warnings);
  if (warnings) expect(found).toMatchObject([{ severity: "warning", field: "hoursSystem" }]);
});
