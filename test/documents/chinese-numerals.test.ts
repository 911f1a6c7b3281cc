import { describe, expect, test } from "vitest";
import { capitalAmount, chineseNumber } from "../../src/documents/chinese-numerals.ts";
import { yuan } from "../../src/domain/money.ts";

describe("amounts in capitals", () => {
  test.each([
    [0, "零元整"],
    [0.05, "伍分"],
    [0.5, "伍角整"],
    [0.55, "伍角伍分"],
    [1, "壹元整"],
    [10, "壹拾元整"],
    [105, "壹佰零伍元整"],
    [1500, "壹仟伍佰元整"],
    [2120, "贰仟壹佰贰拾元整"],
    [3500, "叁仟伍佰元整"],
    [3005, "叁仟零伍元整"],
    [3500.5, "叁仟伍佰元伍角整"],
    [3500.05, "叁仟伍佰元零伍分"],
    [12345.67, "壹万贰仟叁佰肆拾伍元陆角柒分"],
    [10000, "壹万元整"],
    [10500, "壹万零伍佰元整"],
    [100005, "壹拾万零伍元整"],
    [1010101, "壹佰零壹万零壹佰零壹元整"],
    [100000000, "壹亿元整"],
    [100010000, "壹亿零壹万元整"],
    [1000000001, "壹拾亿零壹元整"],
  ])("%d", (amount, words) => {
    expect(capitalAmount(yuan(amount))).toBe(words);
  });

  test("negative amounts are no amounts", () => {
    expect(() => capitalAmount(yuan(-1))).toThrow(RangeError);
  });
});

test.each([
  [1, "一"],
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [23, "二十三"],
  [44, "四十四"],
  [99, "九十九"],
])("chapter %d", (number, text) => {
  expect(chineseNumber(number)).toBe(text);
});

test.each([0, 100, 1.5])("no chapter %d", (number) => {
  expect(() => chineseNumber(number)).toThrow(RangeError);
});
