import { describe, expect, it } from "vitest";
import { change } from "../../conversations/change.ts";
import { changeItems } from "../../src/rules/change-terms.ts";
import { Chat, visited } from "./chat.ts";
import { onFile, stands, surveyed } from "./on-file.ts";

const contract = {
  position: "收银员",
  workplace: "沾益区某某路 1 号",
  hoursSystem: "standard",
  endsOn: "2027-06-30",
};
const around = onFile("2026-06-01", contract);

describe("a chat", () => {
  it("asks for what was picked by words only, shows what holds now, and leads to the end", () => {
    const chat = new Chat(change, { around });
    chat.hears("要变更合同的哪些内容").says("不改工资", "没看懂").says("工资和岗位", "变更事项：工资、岗位");
    chat.hears("现在是 3,000 元").says("3000", "和原来的一样").says("两千", "低于当地最低工资标准");
    chat.presses("改为 2,020 元", "降薪必须员工本人同意", "现在是“收银员”");
    chat.says("收银员", "和原来的一样").says("店长", "哪一天起生效");
    chat
      .says("2027-07-01", "最晚从2027年6月30日")
      .says("下个月1号", "生效日期：2026年7月1日（周三）", "请核对");
    expect(chat.replies.at(-1)?.rows?.[0]).toMatchObject({ label: "变更事项", value: "工资、岗位" });
    chat.says("重填 工资", "现在是 2,020 元").says("三千五", "请核对").says("确认");
    expect(chat.outcome).toMatchObject({
      kind: "confirmed",
      kept: {
        items: ["wage", "position"],
        newMonthlyWage: 3500,
        newPosition: "店长",
        effectiveOn: "2026-07-01",
      },
      known: { newMonthlyWage: 350_000 },
      findings: [],
    });
  });

  it("picks items one by one with buttons until that is all", () => {
    const chat = new Chat(change, { around });
    chat.presses("工时制度", "已选：工时制度");
    expect(chat.buttons).toEqual(["选好了", "工资", "岗位", "工作地点", "合同结束日期", "其他约定"]);
    chat
      .presses("工作地点", "已选：工作地点、工时制度")
      .says("还有其他约定", "已选：工作地点、工时制度、其他约定");
    chat.says("好了", "新的工作地点").says("沾益区某某路 2 号", "哪一种工时制度？现在是标准工时");
    chat.says("综合", "人社部门批准", "还要变更什么").says("每月15日发工资，原为20日", "哪一天起生效");
    chat.presses("2026年6月1日（周一）", "请核对");
    chat.says("重填 1", "现在是 工作地点、工时制度、其他约定").presses("合同结束日期", "已选：合同结束日期");
    chat.presses("选好了", "改到哪一天结束").says("2027-12-31", "满 6 个月", "请核对");
    expect(Object.keys(chat.session.given)).toContain("newEndsOn");
    chat.says("确认");
    expect(chat.outcome).toMatchObject({
      kind: "confirmed",
      kept: { items: ["term"], newEndsOn: "2027-12-31", effectiveOn: "2026-06-01" },
    });
  });

  it("asks plainly where nothing is known of what holds now", () => {
    const unknown = onFile("2026-06-01", { monthlyWage: undefined as never, endsOn: "2027-06-30" });
    const chat = new Chat(change, { given: { items: ["wage"] }, around: unknown });
    expect(chat.text).toContain("新的月工资多少元？\n");
  });
});

describe("what the items may be called", () => {
  it.each([
    ["1", ["wage"]],
    ["1和3", ["wage", "workplace"]],
    ["3、1", ["wage", "workplace"]],
    ["1,2,5", ["wage", "position", "term"]],
    ["全部", changeItems],
    ["都要变更", changeItems],
    ["涨工资", ["wage"]],
    ["调岗加薪", ["wage", "position"]],
    ["延长合同和工作地点", ["workplace", "term"]],
    [
      ["wage", "other"],
      ["wage", "other"],
    ],
    ["wage", ["wage"]],
  ])("%j: %j", (items, expected) => {
    const chat = new Chat(change, { around }).does({ type: "answer", field: "items", value: items });
    expect(chat.session.given.items).toEqual(expected);
  });

  it.each(["除了工资", "7", "什么都行", "工作", ["wage", "nothing"]])("%j is asked again", (items) => {
    const chat = new Chat(change, { around }).does({ type: "answer", field: "items", value: items });
    expect(chat.session.given).toEqual({});
    expect(chat.outcome).toEqual({ kind: "asking", field: "items" });
  });
});

describe("boundary days", () => {
  it.each([
    // The contract runs, is over but may be renewed, and is past its renewal.
    ["2026-06-30", { endsOn: "2026-06-30" }, "items"],
    ["2026-07-30", { endsOn: "2026-06-30" }, "items"],
    ["2026-07-31", { endsOn: "2026-06-30" }, "closed: change-after-expiry"],
    ["2026-02-28", { endsOn: "2026-01-31" }, "items"],
    ["2026-03-01", { endsOn: "2026-01-31" }, "closed: change-after-expiry"],
    ["2028-03-29", { endsOn: "2028-02-29" }, "items"],
    ["2028-03-30", { endsOn: "2028-02-29" }, "closed: change-after-expiry"],
  ])("on %s with %j: %s", (today, facts, expected) => {
    expect(stands(change, {}, onFile(today, facts))).toBe(expected);
  });

  it.each([
    [
      { items: ["wage"], newMonthlyWage: 2119.99, effectiveOn: "2026-09-01" },
      ["breach changed-wage-below-minimum @newMonthlyWage"],
    ],
    [
      { items: ["wage"], newMonthlyWage: 2120, effectiveOn: "2026-09-01" },
      ["warning change-cuts-wage @newMonthlyWage"],
    ],
    [
      { items: ["wage"], newMonthlyWage: 3500, effectiveOn: "2026-05-31" },
      ["warning change-already-in-effect @effectiveOn"],
    ],
    [
      { items: ["position"], newPosition: "店长", effectiveOn: "2024-06-30" },
      ["breach change-before-contract @effectiveOn"],
    ],
    [
      { items: ["position"], newPosition: "店长", effectiveOn: "2027-07-01" },
      ["breach change-after-contract @effectiveOn"],
    ],
    [
      { items: ["term"], newEndsOn: "2027-06-30", effectiveOn: "2026-06-01" },
      ["breach change-same-value @newEndsOn"],
    ],
    [
      { items: ["term"], newEndsOn: "2028-06-29", effectiveOn: "2026-06-01" },
      ["info extension-is-added-up @newEndsOn"],
    ],
    [
      { items: ["term"], newEndsOn: "2028-06-30", effectiveOn: "2026-06-01" },
      ["warning extension-counts-as-term @newEndsOn"],
    ],
    [
      { items: ["term"], newEndsOn: "2026-05-31", effectiveOn: "2026-06-01" },
      ["breach change-ends-in-past @newEndsOn", "breach change-after-contract @effectiveOn"],
    ],
    [{ items: [], effectiveOn: "2026-06-01" }, ["breach change-changes-nothing @items"]],
  ])("%j: %j", (given, expected) => {
    expect(surveyed(change, given, around)).toEqual(expected);
  });

  it("points a change that leaves a low wage alone to it", () => {
    const low = onFile("2026-06-01", { ...contract, monthlyWage: 2000 });
    const chat = new Chat(change, { around: low }).says("岗位", "建议这次一并选“工资”");
    expect(chat.outcome).toEqual({ kind: "asking", field: "newPosition" });
  });
});

it("an open-ended contract has no last day to change", () => {
  const openEnded = onFile("2026-06-01", { term: "open-ended", endsOn: undefined });
  const chat = new Chat(change, { given: { items: ["term"] }, around: openEnded });
  chat
    .says("2027-12-31", "无固定期限合同没有结束日期")
    .says("返回", "现在是 合同结束日期")
    .says("岗位", "新的岗位");
});

it("puts every question on the screen in some test", () => {
  expect(change.steps.map(({ ask }) => ask).filter((ask) => !visited.has(`change-${ask}`))).toEqual([]);
});
