import { expect, it } from "vitest";
import { creditCodeCheckSign } from "../../src/domain/credit-code.ts";
import { checkRegisteredPlace } from "../../src/rules/registered-place.ts";
import valid from "../vectors/usccValid.json" with { type: "json" };
import { at } from "./zhanyi.ts";

const today = at("2026-11-21");
const expected = (division: string) => {
  if (["530303", "530328"].includes(division)) return [];
  return division.startsWith("5303") || division === "530000"
    ? [["registered-place-unclear", "info"]]
    : [["registered-elsewhere", "warning"]];
};

it.each(valid)("$uscc, registered by $division", ({ uscc, division }) => {
  const found = checkRegisteredPlace({ creditCode: uscc }, today);
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual(expected(division));
});

it("looks at where the division begins, not at digits somewhere in it", () => {
  const body = "91415303MA6K12349";
  const [finding] = checkRegisteredPlace({ creditCode: body + creditCodeCheckSign(body) }, today);
  expect(finding).toMatchObject({ rule: "registered-elsewhere", args: { division: "415303" } });
});

it("never refuses, and leaves wrong codes to the field that reads them", () => {
  for (const { uscc } of valid) {
    for (const { severity } of checkRegisteredPlace({ creditCode: uscc }, today))
      expect(severity).not.toBe("breach");
  }
  expect(checkRegisteredPlace({ creditCode: "91530303MA6K12349A" }, today)).toEqual([]);
  expect(checkRegisteredPlace({}, today)).toEqual([]);
});
