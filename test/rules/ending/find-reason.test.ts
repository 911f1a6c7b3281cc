import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadLanguage } from "../../../src/i18n/translator.ts";
import { endingReasonCodes, endingReasons } from "../../../src/rules/ending-reasons/index.ts";
import { findReason, reasonLexicon } from "../../../src/rules/find-reason.ts";

const chinese = reasonLexicon(loadLanguage("locales", "zh-CN"));
const english = reasonLexicon(loadLanguage("locales", "en"));
const codes = (text: string, lexicon = chinese) => findReason(text, lexicon).map(({ code }) => code);

describe("one reason is meant", () => {
  it.each([
    // By code and by article.
    ["J39-2", "J39-2"],
    ["j39-2", "J39-2"],
    ["j392", "J39-2"],
    ["J39 2", "J39-2"],
    ["Ｊ３９－２", "J39-2"],
    ["z44-1a", "Z44-1A"],
    ["Z441C", "Z44-1C"],
    ["z21", "Z21"],
    ["j37p", "J37P"],
    ["ZLD16", "ZLD16"],
    ["第三十九条第二项", "J39-2"],
    ["劳动合同法第39条第6项", "J39-6"],
    ["21条", "Z21"],
    ["第三十八条第3项", "J38-3"],
    ["四十条第三项", "J40-3"],
    ["40条（二）项", "J40-2"],
    ["第四十一条第一款第二项", "J41-2"],
    // The worker goes.
    ["自己不干了", "J37"],
    ["不干了", "J37"],
    ["辞职", "J37"],
    ["员工主动辞职", "J37"],
    ["他自己要走", "J37"],
    ["因个人原因离职", "J37"],
    ["写了辞职信", "J37"],
    ["跳槽去别的公司", "J37"],
    ["离职", "J37"],
    ["试用期辞职", "J37P"],
    ["试用期自己不干了", "J37P"],
    ["拖欠工资", "J38-2"],
    ["公司欠薪，员工走了", "J38-2"],
    ["没交社保", "J38-3"],
    ["单位没给他买社保，没买社保他就走了", "J38-3"],
    ["强令冒险作业", "J38-8"],
    // The employer dismisses.
    ["开除", "J39-2"],
    ["被公司开除了", "J39-2"],
    ["旷工", "J39-2"],
    ["连续旷工十五天", "J39-2"],
    ["严重违纪", "J39-2"],
    ["试用期不合格", "J39-1"],
    ["试用期没通过", "J39-1"],
    ["没过试用期", "J39-1"],
    ["吃回扣", "J39-3"],
    ["在外面兼职", "J39-4"],
    ["假学历", "J39-5"],
    ["学历造假", "J39-5"],
    ["坐牢了", "J39-6"],
    ["员工被判刑", "J39-6"],
    ["医疗期满", "J40-1"],
    ["不能胜任工作", "J40-2"],
    ["业绩不达标", "J40-2"],
    ["岗位取消了", "J40-3"],
    ["破产重整", "J41-1"],
    ["效益不好裁人", "J41-2"],
    ["机器换人", "J41-3"],
    // The end of the contract, of the work, of the employer.
    ["公司不续签", "Z44-1A"],
    ["单位到期不续签了", "Z44-1A"],
    ["员工不愿意续签", "Z44-1C"],
    ["续签降工资员工不同意", "Z44-1B"],
    ["项目做完了", "Z22"],
    ["工程完工", "Z22"],
    ["到龄", "Z21"],
    ["到龄了", "Z21"],
    ["老张到退休年龄了", "Z21"],
    ["退休", "Z21"],
    ["开始领退休金", "Z44-2"],
    ["提前退休", "Z21E"],
    ["延迟退休到期", "Z21D"],
    ["员工去世", "Z44-3A"],
    ["病故", "Z44-3A"],
    ["宣告死亡", "Z44-3B"],
    ["宣告失踪", "Z44-3C"],
    ["吊销营业执照", "Z44-5A"],
    ["被责令关闭", "Z44-5B"],
    ["公司解散", "Z44-5D"],
    ["店关了", "Z44-5D"],
    ["经营期限届满", "Z44-5E"],
    ["派遣公司破产", "ZLD16"],
    ["用工单位退回", "JLD15"],
    ["工伤", "ZWI"],
    ["小时工", "Z71"],
    ["单位提出协商", "J36E"],
    ["劝退", "J36E"],
    ["员工提出协商解除", "J36W"],
  ])("%s: %s", (text, code) => expect(codes(text)[0]).toBe(code));
});

describe("several are meant, and all are offered", () => {
  it.each([
    ["自离", ["J39-2", "J37"]],
    ["自动离职", ["J39-2", "J37"]],
    ["合同到期不续了", ["Z44-1A", "Z44-1B", "Z44-1C"]],
    ["合同到期", ["Z44-1A", "Z44-1B", "Z44-1C"]],
    ["公司倒闭", ["Z44-4", "Z44-5D"]],
    ["裁员", ["J41-1", "J41-2", "J41-3", "J41-4"]],
    ["辞退", ["J39-2", "J40-2", "J40-3"]],
    ["怀孕能不能辞退", ["J39-2", "J40-2", "J40-3"]],
    ["协商一致", ["J36E", "J36W"]],
    ["协商解除", ["J36E", "J36W"]],
    ["弹性退休", ["Z21E", "Z21D"]],
    ["员工不签合同", ["ZIR5", "ZIR6"]],
    ["被迫离职", ["J38-1", "J38-2", "J38-3"]],
    ["倒闭了", ["Z44-4", "Z44-5D"]],
    ["第三十八条第二款", ["J38-7", "J38-8"]],
    ["第四十四条第五项", ["Z44-5A", "Z44-5B", "Z44-5C", "Z44-5D"]],
  ])("%s: %j", (text, expected) => expect(codes(text)).toEqual(expect.arrayContaining(expected)));
});

describe("nothing is meant", () => {
  it.each([
    "",
    "   ",
    "。。。",
    "你好",
    "今天天气怎么样",
    "试用期工资最低多少",
    "K99",
    "J39-9",
    "🙂",
    "第九百条",
  ])("%j", (text) => expect(codes(text)).toEqual([]));

  it("takes no phrase that is denied", () => expect(codes("不是开除")).not.toContain("J39-2"));
});

describe("in English", () => {
  it.each([
    ["she resigned", "J37"],
    ["quit during probation", "J37P"],
    ["fired for misconduct", "J39-2"],
    ["retirement", "Z21"],
    ["the contract expired", "Z44-1A"],
    ["passed away", "Z44-3A"],
    ["unpaid wages", "J38-2"],
    ["project finished", "Z22"],
  ])("%s: %s", (text, code) => expect(codes(text, english)).toContain(code));

  it("reads whole words", () => expect(codes("the requital", english)).toEqual([]));
});

describe("the list", () => {
  it("has each code once, with words and papers in both languages", () => {
    expect(new Set(endingReasonCodes).size).toBe(49);
    for (const language of ["zh-CN", "en"] as const) {
      const t = loadLanguage("locales", language);
      for (const code of endingReasonCodes) {
        for (const part of ["", ".words", ".papers"])
          expect(t.has(`ending-reason-${code}${part}`)).toBe(true);
      }
    }
  });

  it("finds every reason by its code and by its label", () => {
    for (const { code, label } of [...chinese, ...english]) {
      expect(codes(code)).toEqual([code]);
      expect(codes(label, english.some((entry) => entry.label === label) ? english : chinese)[0]).toBe(code);
    }
  });

  it("offers at most four, best first, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const found = findReason(text, chinese);
        expect(found.length).toBeLessThanOrEqual(4);
        expect(found.map(({ score }) => score)).toEqual(
          found.map(({ score }) => score).toSorted((a, b) => b - a),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("is short enough in time for a long message", () => {
    const started = performance.now();
    findReason("公司".repeat(500_000), chinese);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("cites an article for each, and gives severance to the ones that the law names", () => {
    const due = endingReasons.filter(({ severance }) => severance === "due").map(({ code }) => code);
    expect(endingReasons.every(({ cites }) => cites.law && cites.article)).toBe(true);
    expect(due).toEqual([
      "J36E",
      "J38-1",
      "J38-2",
      "J38-3",
      "J38-4",
      "J38-5",
      "J38-6",
      "J38-7",
      "J38-8",
      "J40-1",
      "J40-2",
      "J40-3",
      "J41-1",
      "J41-2",
      "J41-3",
      "J41-4",
      "Z44-1A",
      "Z44-1B",
      "Z22",
      "Z44-4",
      "Z44-5A",
      "Z44-5B",
      "Z44-5C",
      "Z44-5D",
      "Z44-5E",
      "ZIR6",
      "JLD15",
      "ZLD16",
      "ZWI",
    ]);
  });
});
