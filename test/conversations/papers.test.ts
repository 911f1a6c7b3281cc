/* Correction, withdrawal, green channel, change of admin and rosters: short forms that lead to a paper or a list. */
import { describe, expect, it } from "vitest";
import { adminChange } from "../../conversations/admin-change.ts";
import { correction } from "../../conversations/correction.ts";
import { greenChannel } from "../../conversations/green-channel.ts";
import { roster } from "../../conversations/roster.ts";
import { withdrawal } from "../../conversations/withdrawal.ts";
import { Chat, visited } from "./chat.ts";
import { onFile, stands, surveyed } from "./on-file.ts";

const around = onFile("2026-06-11", { endsOn: "2027-06-30" });

describe("correction", () => {
  it("takes basic data, and leads to the change for terms", () => {
    const chat = new Chat(correction, { around });
    chat.says("工资", "不能修改", "合同变更").says("手机", "要修改的项目：员工手机", "正确的员工手机");
    chat.says("1398765432", "11 位").says("13987654321", "为什么要修改").says("看错了", "请核对");
    expect(chat.replies.at(-1)?.rows?.[1]).toMatchObject({ value: "139****4321" });
    chat.says("确认");
    expect(chat.outcome).toMatchObject({
      kind: "confirmed",
      kept: { field: "mobile", newValue: "13987654321", reason: "看错了" },
    });
  });

  it.each([
    ["性别", "女", "female"],
    ["生日", "85年6月15号", "1985-06-15"],
    ["证件类型", "护照", "passport"],
    ["身份证号", "５３０３０３１９９００２２８００２７", "530303199002280027"],
    ["姓名", "张三丰", "张三丰"],
  ])("%s, %s: kept as %s", (field, typed, kept) => {
    const chat = new Chat(correction, { around }).says(field).says(typed, "为什么要修改").says("录错了");
    expect(chat.session.given.newValue).toBe(kept);
  });

  it("shows a picked value by its label", () => {
    const chat = new Chat(correction, { given: { field: "sex" }, around })
      .presses("女")
      .says("录错了", "请核对");
    expect(chat.replies.at(-1)?.rows?.[1]).toMatchObject({ value: "女" });
  });

  it.each([
    [{ field: "idNumber", newValue: "530303198506150010" }, ["breach correction-changes-nothing @newValue"]],
    [{ field: "workerName", newValue: "张三" }, ["breach correction-changes-nothing @newValue"]],
    [{ field: "endsOn", newValue: "2027-01-01" }, ["breach term-is-changed-not-corrected @field"]],
    [{ field: "startsOn", newValue: "2027-01-01" }, ["breach not-correctable @field"]],
    [{ field: "monthlyWage", newValue: 3500 }, ["breach term-is-changed-not-corrected @field"]],
  ])("%j: %j", (given, expected) => {
    expect(surveyed(correction, { ...given, reason: "录错了" }, around)).toEqual(expected);
  });
});

describe("withdrawal, within seven days after approval", () => {
  it.each([
    ["2026-06-03", "2026-06-09", "reason", []],
    ["2026-06-03", "2026-06-10", "reason", ["warning withdrawal-last-day @contract"]],
    [
      "2026-06-03",
      "2026-06-11",
      "closed: withdrawal-window-closed",
      ["breach withdrawal-window-closed @contract"],
    ],
    ["2028-02-29", "2028-03-06", "reason", []],
    ["2028-02-29", "2028-03-07", "reason", ["warning withdrawal-last-day @contract"]],
    [
      "2028-02-29",
      "2028-03-08",
      "closed: withdrawal-window-closed",
      ["breach withdrawal-window-closed @contract"],
    ],
    ["2026-01-31", "2026-02-07", "reason", ["warning withdrawal-last-day @contract"]],
  ])("approved on %s, on %s: %s", (approvedOn, today, next, findings) => {
    const on = onFile(today, { approvedOn });
    expect(stands(withdrawal, {}, on)).toBe(next);
    expect(surveyed(withdrawal, {}, on)).toEqual(findings);
  });

  it("leads to the green channel once they are over", () => {
    const chat = new Chat(withdrawal, { around: onFile("2026-06-11", { approvedOn: "2026-06-03" }) });
    expect(chat.replies.at(-1)?.choices).toEqual([
      { value: "do:start:green-channel", label: "绿色通道", style: "primary" },
    ]);
    const open = new Chat(withdrawal, { around: onFile("2026-06-10", { approvedOn: "2026-06-03" }) });
    open.hears("请马上办", "为什么要撤销").says("没有到岗", "请核对").says("确认");
    expect(open.outcome).toMatchObject({ kind: "confirmed", kept: { reason: "没有到岗" } });
  });
});

it("the green channel asks what for and why", () => {
  const chat = new Chat(greenChannel, { around });
  chat
    .says("到期续签", "为什么没有按时")
    .says("忘了", "至少要 5 个字")
    .says("经办人员休假，昨天才发现", "请核对");
  chat.says("确认");
  expect(chat.outcome).toMatchObject({ kept: { purpose: "renewal", reason: "经办人员休假，昨天才发现" } });
});

it("a change of admin asks for the new one", () => {
  const chat = new Chat(adminChange, { around });
  chat.says("李四", "身份证号码").says("530303198506150011", "校验位").says("530303198506150010", "手机号码");
  chat.says("0874-3167969", "座机").says("13987654321", "原专管员不能再登录");
  expect(chat.replies.at(-1)?.rows?.map(({ value }) => value)).toEqual([
    "李四",
    "5303************10",
    "139****4321",
  ]);
});

describe("a roster", () => {
  it.each([
    ["2026-03-31", ["2026年3月1日（周日）", "2026年2月1日（周日）"]],
    ["2028-02-29", ["2028年2月1日（周二）", "2028年1月1日（周六）"]],
    ["2026-01-31", ["2026年1月1日（周四）", "2025年12月1日（周一）"]],
  ])("on %s offers the first of this month and of the last", (today, buttons) => {
    const chat = new Chat(roster, { around: onFile(today) }).says("停保", "从哪一天");
    expect(chat.buttons).toEqual(buttons);
  });

  it("leads to the end of the month, or any other day that is not before the first", () => {
    const chat = new Chat(roster, { around: onFile("2028-03-05") }).says("新签", "从哪一天");
    chat.says("明天", "还没有到").presses("2028年2月1日（周二）", "到哪一天为止");
    expect(chat.buttons).toEqual(["2028年2月29日（周二）", "2028年3月5日（周日）"]);
    chat.says("2028-01-31", "还早").presses("2028年2月29日（周二）", "正好 1 个月", "请核对").says("确认");
    expect(chat.outcome).toMatchObject({ kept: { kind: "new", from: "2028-02-01", to: "2028-02-29" } });
  });
});

it.each([correction, withdrawal, greenChannel, adminChange, roster])(
  "puts every question of $id on the screen in some test",
  ({ id, steps }) => {
    expect(steps.map(({ ask }) => ask).filter((ask) => !visited.has(`${id}-${ask}`))).toEqual([]);
  },
);
