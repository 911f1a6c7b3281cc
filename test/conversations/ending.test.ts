import { describe, expect, it } from "vitest";
import { ending } from "../../conversations/ending.ts";
import { endingReasonCodes } from "../../src/rules/ending-reasons/index.ts";
import { translators } from "../dialog/words.ts";
import { Chat, visited } from "./chat.ts";
import { onFile, stands, surveyed } from "./on-file.ts";

/** A contract with another year to run. */
const running = onFile("2026-06-10", { endsOn: "2027-06-30" });
const over = onFile("2026-06-30", { endsOn: "2026-06-30" });

describe("the reason, in people's own words", () => {
  it.each([
    ["自己不干了", "J37"],
    ["员工自己不干了，要走", "J37"],
    ["J39-2", "J39-2"],
    ["j39 2", "J39-2"],
    ["39条2项", "J39-2"],
    ["到龄了", "Z21"],
    ["公司搬迁", "J40-3"],
    ["欠薪", "J38-2"],
    ["劳动者死亡", "Z44-3A"],
    ["第一个", "J37"],
    ["5", "Z21"],
    ["resigned", "J37"],
  ])("%s: %s", (said, code) => {
    const chat = new Chat(ending, { around: running }).says(said);
    expect(chat.session.given.reason).toBe(code);
  });

  it.each([
    ["自离", ["J37", "J39-2"]],
    ["裁员", ["J41-1", "J41-2", "J41-3", "J41-4"]],
    ["到期不续", ["Z44-1A", "Z44-1B", "Z44-1C"]],
  ])("%s is asked back, with its meanings as buttons", (said, codes) => {
    const chat = new Chat(ending, { around: over }).says(said, "几种意思");
    const labels = codes.map((code) => translators["zh-CN"](`ending-reason-${code}`));
    expect(chat.buttons.toSorted()).toEqual(labels.toSorted());
    chat.says("第一个");
    expect(chat.session.given.reason).toBe(codes.find((code) => chat.session.given.reason === code));
  });

  it.each(["今天天气不错", "无", "99", "😀"])("%s is not understood, and nothing is guessed", (said) => {
    const chat = new Chat(ending, { around: running }).says(said, "没找到对应的选项");
    expect(chat.session.given).toEqual({});
  });

  it("shows the common ones, and a button for everything else", () => {
    const chat = new Chat(ending, { around: running });
    expect(chat.buttons).toHaveLength(7);
    chat.presses("都不是，我来说", "用自己的话说", "为什么解除或者终止");
    chat.says("公司决定提前解散", "单位决定提前解散");
  });

  it.each(endingReasonCodes)("%s is understood by its own label", (code) => {
    const label = translators["zh-CN"](`ending-reason-${code}`);
    const chat = new Chat(ending, { around: onFile("2026-06-10", { endsOn: undefined, term: undefined }) });
    chat.says(label);
    expect(chat.session.given.reason).toBe(code);
  });
});

describe("a chat", () => {
  it("for a resignation asks for the notice, and lets the employer do without", () => {
    const chat = new Chat(ending, { around: running });
    chat.says("辞职", "劳动者提前三十日书面通知解除", "最后工作日").says("今天", "通知是哪一天送达的");
    chat.says("没有通知", "要提前三十日书面通知单位", "请核对");
    chat.says("重填 3", "通知是哪一天").says("5月11号", "请核对");
    expect(chat.text).not.toContain("提前三十日书面通知单位");
    chat.says("确认");
    expect(chat.outcome).toMatchObject({
      kind: "confirmed",
      kept: { reason: "J37", lastDay: "2026-06-10", noticeGivenOn: "2026-05-11" },
      findings: [],
    });
  });

  it("asks for a month's wage only where the notice was too short", () => {
    const chat = new Chat(ending, { given: { reason: "J40-2", lastDay: "2026-07-01" }, around: running });
    chat.says("2026-06-02", "不满三十日").says("不", "最早是2026年7月2日");
    chat.presses("把最后工作日改为 2026年7月2日（周四）", "下面哪一种情形");
    chat.says("都没有", "平均工资").says("5000", "2.5 年 × 5,000 元", "12,500 元", "哪一天支付");
    chat.presses("2026年7月2日（周四）", "请核对");
    chat.says("确认");
    expect(chat.outcome).toMatchObject({ kind: "confirmed" });
    expect(chat.outcome).not.toHaveProperty("kept.payInLieu");
  });

  it("does not let the protected go without fault, and leads back to the reason", () => {
    const given = { reason: "J40-2", lastDay: "2026-07-31", noticeGivenOn: "2026-06-10" };
    const chat = new Chat(ending, { given, around: running });
    chat.says("怀孕了", "孕期、产期", "双倍").presses("修改解除/终止原因", "不改的话");
    chat.says("单位提出协商", "平均工资");
  });

  it("counts the staff where nobody has told, and asks for the three papers of a layoff", () => {
    const given = { reason: "J41-2", lastDay: "2026-07-31", noticeGivenOn: "2026-06-10" };
    const chat = new Chat(ending, { given, around: running });
    chat.hears("裁减多少人").says("10人", "看单位总人数", "一共有多少职工");
    chat.says("101", "不够经济性裁员").says("重填 职工总数").says("100", "属于经济性裁员", "说明情况了吗");
    chat
      .says("是", "听取")
      .says("有", "报告")
      .says("还没有", "还缺裁减人员方案")
      .says("是", "下面哪一种情形");
    chat
      .says("没有", "平均工资")
      .says("3000", "哪一天支付")
      .says("返回", "平均工资")
      .says("继续", "哪一天支付");
    chat.says("7月31号", "请核对");
    expect(chat.text).not.toContain("看单位总人数");
    expect(chat.text).not.toContain("要有三份材料");
    chat.hears("优先留用");
  });

  it("asks whether the union was told where there is one", () => {
    const around = onFile("2026-06-10", { endsOn: "2027-06-30" }, { hasUnion: true });
    const chat = new Chat(ending, { given: { reason: "J39-2", lastDay: "2026-06-10" }, around });
    chat.hears("通知工会").says("没有", "要先把理由通知工会").says("是", "请核对");
    expect(chat.text).not.toContain("请确认已经通知");
  });

  it("asks the injured for their grade and whose wish it is", () => {
    const chat = new Chat(ending, { given: { reason: "ZWI", lastDay: "2026-06-10" }, around: running });
    chat
      .says("4级", "保留劳动关系")
      .says("6", "本人提出的吗")
      .says("不是", "只有本人提出")
      .says("是", "平均工资");
  });

  it("asks of the retired whether they draw a pension", () => {
    const facts = {
      idNumber: undefined,
      birthDate: "1965-02-15",
      sex: "male",
      endsOn: undefined,
      term: "open-ended",
    };
    const around = onFile("2026-06-10", facts);
    const chat = new Chat(ending, { around }).says("到龄了", "最后工作日");
    // Sixty in February 2025, a month later by the reform.
    expect(chat.buttons).toEqual(["2025年3月15日（周六）"]);
    chat
      .says("2025-03-14", "还没到法定退休年龄")
      .presses("改为 2025年3月15日（周六）", "超过一个月", "基本养老金");
    chat.says("没有", "按月领养老金", "请核对");
  });
});

describe("the portal's month after the end", () => {
  it.each([
    ["2026-06-30", "2026-07-30"],
    ["2026-01-31", "2026-02-28"],
    ["2028-01-31", "2028-02-29"],
    ["2028-02-29", "2028-03-29"],
    ["2026-12-31", "2027-01-31"],
  ])("a contract that ended on %s can be ended until %s", (endsOn, closesOn) => {
    const facts = { startsOn: "2024-01-01", hiredOn: "2024-01-01", endsOn };
    const given = {
      reason: "Z44-1A",
      lastDay: endsOn,
      protectedSituation: "none",
      averageWage: 4000,
      paidOn: endsOn,
    };
    expect(stands(ending, given, onFile(closesOn, facts))).toBe("complete");
    const dayAfter = new Date(`${closesOn}T00:00:00Z`);
    dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
    const late = onFile(dayAfter.toISOString().slice(0, 10), facts);
    expect(stands(ending, given, late)).toBe("closed: ending-window-closed");
    expect(surveyed(ending, given, late)).toContain("breach ending-window-closed @lastDay");
    new Chat(ending, { around: late }).hears("绿色通道");
  });
});

describe("boundary days", () => {
  const pay = { averageWage: 4000, paidOn: "2026-07-01" };
  it.each([
    [
      {
        reason: "J40-2",
        lastDay: "2026-07-01",
        noticeGivenOn: "2026-06-01",
        protectedSituation: "none",
        ...pay,
      },
      [],
    ],
    [
      {
        reason: "J40-2",
        lastDay: "2026-07-01",
        noticeGivenOn: "2026-06-02",
        payInLieu: false,
        protectedSituation: "none",
        ...pay,
      },
      ["notice-too-short @lastDay"],
    ],
    [
      { reason: "J40-2", lastDay: "2026-07-01", payInLieu: false, protectedSituation: "none", ...pay },
      ["notice-or-pay-missing @payInLieu"],
    ],
    [{ reason: "J40-2", lastDay: "2026-07-01", payInLieu: true, protectedSituation: "none", ...pay }, []],
    [
      {
        reason: "J41-2",
        lastDay: "2026-07-01",
        noticeGivenOn: "2026-06-02",
        layoffCount: 20,
        protectedSituation: "none",
        ...pay,
      },
      ["layoff-told-too-late @lastDay"],
    ],
    [
      {
        reason: "J41-2",
        lastDay: "2026-07-01",
        noticeGivenOn: null,
        layoffCount: 20,
        protectedSituation: "none",
        ...pay,
      },
      ["notice-skipped @noticeGivenOn"],
    ],
    [
      {
        reason: "J40-1",
        lastDay: "2026-07-01",
        payInLieu: true,
        protectedSituation: "medical-treatment",
        ...pay,
      },
      ["protected-worker @reason"],
    ],
    [
      { reason: "Z44-1A", lastDay: "2026-07-01", protectedSituation: "none", ...pay },
      ["expiry-before-end @lastDay"],
    ],
    [{ reason: "J39-1", lastDay: "2026-07-01" }, ["probation-is-over @reason"]],
    [{ reason: "Z71", lastDay: "2026-07-01" }, ["reason-of-part-time-work @reason"]],
    [{ reason: "J37", lastDay: "2024-06-30", noticeGivenOn: "2024-05-31" }, ["ends-before-work @lastDay"]],
  ])("%j: %j", (given, breaches) => {
    const found = surveyed(ending, given, running).filter((one) => one.startsWith("breach "));
    expect(found).toEqual(breaches.map((breach) => `breach ${breach}`));
  });

  it.each([
    [{ reason: "J40-2", lastDay: "2026-07-01", noticeGivenOn: "2026-06-01" }, "protectedSituation"],
    [{ reason: "J40-2", lastDay: "2026-07-01", noticeGivenOn: "2026-06-02" }, "payInLieu"],
    [{ reason: "J37", lastDay: "2026-07-01", noticeGivenOn: "2026-06-01" }, "complete"],
    [{ reason: "J39-2", lastDay: "2026-07-01" }, "complete"],
    [{ reason: "J36W", lastDay: "2026-07-01" }, "complete"],
    [{ reason: "J36E", lastDay: "2026-07-01" }, "averageWage"],
    [{ reason: "Z44-3A", lastDay: "2026-07-01" }, "complete"],
  ])("after %j: %s", (given, next) => {
    expect(stands(ending, given, running)).toBe(next);
  });
});

it("puts every question on the screen in some test", () => {
  expect(ending.steps.map(({ ask }) => ask).filter((ask) => !visited.has(`ending-${ask}`))).toEqual([]);
});
