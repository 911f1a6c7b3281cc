import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMoney } from "../../../src/dialog/understanding/money.ts";
import { inChinese } from "./in-chinese.ts";
import { shown } from "./shown.ts";

describe("an amount", () => {
  it.each([
    ["3500", 3500],
    ["3500元", 3500],
    ["3500块", 3500],
    ["3500块钱", 3500],
    ["3500.5", 3500.5],
    ["3,500.50", 3500.5],
    ["3，500", 3500],
    ["3 500", 3500],
    ["３５００", 3500],
    ["¥3500", 3500],
    ["￥3,500.00", 3500],
    ["3500/月", 3500],
    ["3500元/月", 3500],
    ["每月3500", 3500],
    ["一个月3500", 3500],
    ["月薪三千五", 3500],
    ["工资3500元", 3500],
    ["税前3500", 3500],
    ["人民币3500元整", 3500],
    ["3500rmb", 3500],
    ["5000 yuan", 5000],
    ["3500。", 3500],
    ["3500！", 3500],
    ["三千五", 3500],
    ["三千五百", 3500],
    ["三千五百块", 3500],
    ["三千五百元整", 3500],
    ["叁仟伍佰元整", 3500],
    ["三千零五", 3005],
    ["三千零五十", 3050],
    ["两千一", 2100],
    ["两千一百二", 2120],
    ["二千一百二十", 2120],
    ["兩千一", 2100],
    ["一万二", 12_000],
    ["一萬二", 12_000],
    ["一万零五百", 10_500],
    ["一万二千三百四十五", 12_345],
    ["十万", 100_000],
    ["壹万元", 10_000],
    ["1.2万", 12_000],
    ["1万2", 12_000],
    ["1万2千", 12_000],
    ["1.2w", 12_000],
    ["3k", 3000],
    ["3.5K", 3500],
    ["3千5", 3500],
    ["3.5千", 3500],
    ["2千1", 2100],
    ["9千9", 9900],
    ["5k/month", 5000],
    ["3500块5毛", 3500.5],
    ["三千五百元五角", 3500.5],
    ["二零零零", 2000],
  ])("%s is %d", (typed, expected) => {
    expect(readMoney(typed)).toMatchObject({ outcome: "understood", value: expected });
  });
});

describe("an uncertain amount is asked back", () => {
  it.each([
    ["三千五左右", "3500"],
    ["大概3500", "3500"],
    ["3500多", "3500"],
    ["三千来块", "3000"],
    ["3500+", "3500"],
    ["3500以上", "3500"],
    ["about 3500", "3500"],
    ["8000-10000", "8000 | 10000"],
    ["8000~10000", "8000 | 10000"],
    ["8000到10000元", "8000 | 10000"],
    ["8千到1万", "8000 | 10000"],
    ["3-5千", "3000 | 5000"],
    ["5000 或 6000", "5000 | 6000"],
    ["两三千", "2000 | 3000"],
    ["七八千块", "7000 | 8000"],
    ["3.500", "3500 | 3.5"],
    ["35,00", "3500"],
  ])("%s: %s", (typed, candidates) => {
    expect(shown(readMoney(typed))).toBe(`? ${candidates}`);
  });
});

describe("what is no monthly amount is refused with its reason", () => {
  it.each([
    ["", "money-empty"],
    ["税后5000", "money-net"],
    ["到手四千", "money-net"],
    ["年薪12万", "money-per-year 10000"],
    ["一年六万", "money-per-year 5000"],
    ["一天200", "money-not-monthly"],
    ["200/天", "money-not-monthly"],
    ["计件", "money-not-monthly"],
    ["$500", "money-foreign"],
    ["500美元", "money-foreign"],
    ["-3500", "money-negative"],
    ["3500.555", "money-too-fine"],
    ["底薪3000加提成", "money"],
    ["按最低工资", "money"],
    ["面议", "money"],
    ["三五", "money"],
    ["1e5", "money"],
    ["9".repeat(40), "money-too-large-to-be-true"],
    ["1".repeat(10_000), "money"],
  ])("%s: %s", (typed, problem) => {
    expect(shown(readMoney(typed))).toBe(`! ${problem}`);
  });
});

it("every amount reads back from Chinese numerals, plain, formal and shortened, and from digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (amount) => {
      const ways = [
        inChinese(amount),
        inChinese(amount, "formal"),
        `${inChinese(amount)}元整`,
        inChinese(amount, "shortened"),
        String(amount),
        amount.toLocaleString("en-US"),
        `¥${amount}/月`,
      ];
      for (const written of ways)
        expect([written, shown(readMoney(written))]).toEqual([written, String(amount)]);
    }),
    { numRuns: 1_000 },
  );
});

it("no text whatever makes it throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (typed) => {
      readMoney(typed);
    }),
    { numRuns: 500 },
  );
});
