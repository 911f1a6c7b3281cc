import { describe, expect, it } from "vitest";
import { isLandline, readMobile } from "../../src/domain/mobile.ts";
import invalid from "../vectors/mobileInvalid.json" with { type: "json" };
import valid from "../vectors/mobileValid.json" with { type: "json" };

it.each(valid)("%s is a mobile", (number) => {
  expect(readMobile(number)).toEqual({ ok: true, number });
});

describe("what is only written differently", () => {
  it.each([
    ["+86 138 1234 5678", "13812345678"],
    ["+8613812345678", "13812345678"],
    ["0086-138-1234-5678", "13812345678"],
    ["8613812345678", "13812345678"],
    ["138-1234-5678", "13812345678"],
    ["（+86）13812345678", "13812345678"],
    ["１３０１２３４５６７８", "13012345678"],
    ["1300 123 4567", "13001234567"],
  ])("%s is %s", (given, number) => {
    expect(readMobile(given)).toEqual({ ok: true, number });
  });
});

describe("what is none", () => {
  const problems: Record<string, string> = {
    "12012345678": "prefix",
    "11012345678": "prefix",
    "10648123456": "prefix",
    "92345678901": "prefix",
    "98345678901": "prefix",
    "1301234567": "length",
    "130123456789": "length",
    "23012345678": "prefix",
    "0874-3167969": "landline",
    "08743167969": "landline",
    "+8513012345678": "foreign",
    "1301234567a": "character",
    "013012345678": "length",
    "1064812345678": "length",
    "": "empty",
    "130-1234-567": "length",
    "8613012345678x": "character",
    "00000000000": "prefix",
  };
  const understood = ["１３０１２３４５６７８", "1300 123 4567"];
  it.each(invalid.filter((given) => !understood.includes(given)))("%j", (given) => {
    expect(readMobile(given)).toMatchObject({ ok: false, problem: problems[given] });
  });
});

it("knows a land line by its area code", () => {
  expect(isLandline("0874-3167969")).toBe(true);
  expect(isLandline("010 12345678")).toBe(true);
  expect(isLandline("13812345678")).toBe(false);
  expect(isLandline("3167969")).toBe(false);
});
