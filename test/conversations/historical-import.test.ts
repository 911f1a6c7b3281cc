import { describe, expect, it } from "vitest";
import { historicalImport } from "../../conversations/historical-import.ts";
import { Chat, visited } from "./chat.ts";
import { onFile, stands, surveyed } from "./on-file.ts";

/** An employer that has had access since Friday, the application being four days older. */
const access = { accessAppliedOn: "2026-11-16", accessGrantedOn: "2026-11-20" };
const around = { ...onFile("2026-11-23", {}, access), contract: undefined as never };

const answers = {
  workerName: "王芳",
  idKind: "resident-id",
  idNumber: "530303199002280027",
  retirementCategory: "female-50",
  mobile: "13987654321",
  address: "曲靖市沾益区西平街道某某路 1 号",
  hiredOn: "2020-06-01",
  signedOn: "2020-06-01",
  template: "full-time",
  term: "fixed",
  startsOn: "2020-06-01",
  endsOn: "2027-05-31",
  probationMonths: 6,
  monthlyWage: 1500,
  probationWage: 1500,
  payDay: 15,
  position: "收银员",
  workplace: "曲靖市沾益区某某路 1 号",
  hoursSystem: "standard",
  extraTerms: null,
};

describe("the seven working days", () => {
  it.each([
    ["2026-11-25", "workerName", []],
    ["2026-11-26", "workerName", ["warning import-target-passed @signedOn"]],
    ["2026-12-01", "workerName", ["warning import-target-passed @signedOn"]],
    ["2026-12-02", "closed: import-window-closed", ["breach import-window-closed @signedOn"]],
  ])("on %s: %s", (today, next, findings) => {
    const on = onFile(today, {}, access);
    expect(stands(historicalImport, {}, on)).toBe(next);
    expect(surveyed(historicalImport, {}, on)).toEqual(findings);
  });

  it("are counted over the holidays, and say so before the first question", () => {
    const chat = new Chat(historicalImport, { around: onFile("2026-11-26", {}, access) });
    chat.hears("2026年11月25日（周三）", "2026年12月1日（周二）", "导入哪位员工");
    const closed = new Chat(historicalImport, { around: onFile("2026-12-02", {}, access) });
    closed.hears("绿色通道");
    expect(closed.outcome).toMatchObject({ kind: "closed" });
  });
});

describe("an old contract is judged by the law of the day it was signed", () => {
  it.each([
    [{}, ["warning import-wage-below-today @monthlyWage"]],
    [{ monthlyWage: 1499.99, probationWage: 1500 }, ["breach import-wage-below-minimum @monthlyWage"]],
    [
      { probationMonths: 7, monthlyWage: 3000, probationWage: 3000 },
      ["breach probation-too-long @probationMonths"],
    ],
    [{ monthlyWage: 3000, probationWage: 2399.99 }, ["breach probation-wage-below-share @probationWage"]],
    [{ monthlyWage: 3000, probationWage: 2400 }, []],
    [
      { signedOn: "2020-07-02", monthlyWage: 3000, probationWage: 3000 },
      ["info import-signed-late @signedOn"],
    ],
    [
      { signedOn: "2026-11-24", monthlyWage: 3000, probationWage: 3000 },
      ["breach import-signed-in-future @signedOn"],
    ],
    [
      { endsOn: "2026-11-22", monthlyWage: 3000, probationWage: 3000 },
      ["breach import-contract-over @endsOn"],
    ],
    [{ endsOn: "2026-11-23", monthlyWage: 3000, probationWage: 3000 }, []],
    [
      { endsOn: "2020-05-31", monthlyWage: 3000, probationWage: 3000, probationMonths: 0 },
      ["breach import-contract-over @endsOn", "breach ends-before-start @endsOn"],
    ],
    [
      { startsOn: "2026-11-24", monthlyWage: 3000, probationWage: 3000, probationMonths: 0 },
      ["breach import-not-yet-running @startsOn"],
    ],
    // What is signed already is only warned of.
    [
      { extraTerms: "入职须交押金五百元", monthlyWage: 3000, probationWage: 3000 },
      ["warning deposit-forbidden @extraTerms"],
    ],
  ])("%j: %j", (changed, expected) => {
    const found = surveyed(historicalImport, { ...answers, ...changed }, around);
    expect(found.filter((one) => !one.includes("starts-after-hiring"))).toEqual(
      expect.arrayContaining(expected),
    );
    expect(found.filter((one) => one.startsWith("breach"))).toEqual(
      expected.filter((one) => one.startsWith("breach")),
    );
  });

  it("however old it is", () => {
    const old = { ...answers, term: "open-ended", monthlyWage: 3000, probationWage: 3000 };
    for (const signedOn of [
      "1988-03-01",
      "1995-01-01",
      "2007-12-31",
      "2008-01-01",
      "2013-06-30",
      "2018-04-30",
    ]) {
      const given = {
        ...old,
        hiredOn: signedOn,
        signedOn,
        startsOn: signedOn,
        idNumber: "530303196506150016",
      };
      expect(surveyed(historicalImport, given, around).filter((one) => one.startsWith("breach"))).toEqual([]);
    }
  });
});

it("leads from the first question to the end, with slips on the way", () => {
  const chat = new Chat(historicalImport, { around });
  chat.says("王芳", "哪种身份证件").says("身份证").says("530303199002280027", "岗位属于哪一类").says("工人");
  chat.says("13987654321", "住在哪里").says("曲靖市沾益区西平街道某某路 1 号", "哪一天开始上班");
  chat
    .says("2020.6.1", "纸质合同是哪一天签的")
    .says("明天", "还没有到")
    .presses("2020年6月1日（周一）", "哪一种合同文本");
  chat
    .says("全日制", "期限是哪一种")
    .says("固定", "合同上写的开始日期")
    .presses("2020年6月1日（周一）", "合同上写的结束日期");
  chat.says("三年", "已经到期").says("2027-05-31", "试用期是几个月").says("7个月", "最长 6 个月");
  expect(chat.buttons).not.toContain("改为 6 个月");
  chat
    .says("6", "每月工资多少元")
    .says("1500", "照实导入", "试用期工资")
    .says("1200", "低于")
    .says("1500", "每月几号");
  chat.says("15", "什么岗位").says("收银员", "工作地点").says("曲靖市沾益区某某路 1 号", "工时制度");
  chat.says("标准", "别的约定").presses("跳过", "不需要提交").says("确认");
  expect(chat.outcome).toMatchObject({ kind: "confirmed", kept: answers });
});

it("asks the signing day of everyone, and puts it on the screen", () => {
  expect(visited).toContain("historical-import-signedOn");
  const next = stands(historicalImport, { ...answers, signedOn: undefined }, around);
  expect(next).toBe("signedOn");
});
