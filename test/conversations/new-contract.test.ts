import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newContract } from "../../conversations/new-contract.ts";
import { survey } from "../../src/dialog/survey.ts";
import { walk } from "../../src/dialog/walk.ts";
import { addDays, day } from "../../src/domain/dates.ts";
import { circumstances } from "../dialog/circumstances.ts";
import { vocabulary } from "../dialog/words.ts";
import { Chat, visited } from "./chat.ts";

const answers = {
  workerName: "王芳",
  idKind: "resident-id",
  idNumber: "530303199002280027",
  retirementCategory: "female-50",
  mobile: "13987654321",
  address: "曲靖市沾益区西平街道某某路 1 号",
  hiredOn: "2026-11-16",
  template: "full-time",
  term: "fixed",
  startsOn: "2026-12-01",
  endsOn: "2029-11-30",
  probationMonths: 2,
  monthlyWage: 3500,
  probationWage: 3000,
  payDay: 15,
  position: "收银员",
  workplace: "曲靖市沾益区某某路 1 号",
  hoursSystem: "standard",
  extraTerms: null,
};

const untilTerm = { ...without(answers, "term", "startsOn", "endsOn"), term: "fixed" };

describe("a chat", () => {
  it("leads from the first question to a confirmed contract, with slips and second thoughts on the way", () => {
    const chat = new Chat(newContract);
    chat.hears("与哪位员工签合同");
    chat.says("王芳😀", "不能用表情符号", "与哪位员工").presses("改为 王芳", "哪种身份证件");
    chat.says("身份证", "证件号码");
    chat
      .says("530303199002280028", "校验位对不上")
      .says("５３０３０３１９９００２２８００２７", "岗位属于哪一类");
    chat.says("工人", "退休类别：其他岗位", "手机号码");
    chat.says("0874-3167969", "座机").says("139 8765 4321", "住在哪里");
    chat.says("曲靖市沾益区西平街道某某路 1 号", "哪一天开始上班");
    chat.says("下周一", "2026年11月23日（周一）", "还没有到", "合同文本");
    chat.says("返回", "现在是 2026年11月23日").says("上周一", "2026年11月9日（周一）", "合同文本");
    chat.says("第一个", "全日制", "期限是哪一种");
    chat.says("固定", "哪一天开始");
    chat.presses("2026年11月9日（周一）", "哪一天结束");
    chat.says("三年", "2026年11月9日（周一）至 2029年11月8日（周四），正好 36 个月", "试用期几个月");
    chat.says("7", "试用期最长 6 个月").presses("改为 6 个月", "每月工资");
    chat.says("三千五左右", "您说的是 3,500 元 吗").says("是", "试用期每月工资");
    chat.says("2,500", /不能低于合同约定工资的 80%/).presses("改为 2,800 元", "每月几号");
    chat.says("每月15号", "发薪日：15 日", "岗位");
    chat.says("收银员", "工作地点").says("曲靖市沾益区某某路 1 号", "工时制度");
    chat.says("标准", "别的约定");
    chat.presses("跳过", "请核对");
    expect(chat.outcome).toEqual({ kind: "summary" });
    expect(chat.replies.at(-1)?.rows).toHaveLength(19);
    chat.says("改工资", "要修改哪一项").presses("修改月工资", "现在是 3,500 元");
    chat.says("4000", "“试用期工资”要再看一下", "3,200 元").presses("改为 3,200 元", "请核对");
    chat.says("重填 1", "“员工姓名”现在是 王芳").says("继续", "请核对");
    chat.says("确认");
    expect(chat.outcome).toMatchObject({
      kind: "confirmed",
      kept: {
        workerName: "王芳",
        endsOn: "2029-11-08",
        monthlyWage: 4000,
        probationWage: 3200,
        extraTerms: null,
      },
      known: { monthlyWage: 400_000 },
    });
  });

  it("asks a dispatched worker's questions, and says what dispatch demands", () => {
    const given = { ...untilTerm, template: "dispatch", term: "fixed" };
    const chat = new Chat(newContract, { given: { ...given, startsOn: undefined } });
    chat
      .hears("从哪一天开始")
      .says("12月1号", "2026年12月1日")
      .says("一年", "至少", "哪一天结束")
      .presses("改为 2028年11月30日（周四）");
    chat
      .hears("派到哪个用工单位")
      .says("沾益某某物流有限公司", "派遣从哪一天")
      .says("明天", "早")
      .presses("改为 2026年12月1日（周二）");
    chat.says("一年", "正好 12 个月", "属于哪一类").says("临时", "6 个月").says("继续");
    chat.hears("请核对");
  });

  it("asks a foreigner what the number does not tell, and names the task of a task contract", () => {
    const chat = new Chat(newContract, { given: { workerName: "SMITH JOHN", idKind: "passport" } });
    chat.says("E12345678", "出生日期").says("85.6.15", "1985年6月15日", "性别").says("男", "手机号码");
    const given = {
      ...chat.session.given,
      ...without(untilTerm, "workerName", "idKind", "idNumber"),
      term: "task",
    };
    const next = new Chat(newContract, {
      given: { ...given, startsOn: "2026-11-16", probationMonths: undefined },
    });
    next.hears("什么工作任务").says("某某小区一期外墙施工", "请核对");
    expect(next.session.given).not.toHaveProperty("endsOn");
  });
});

describe("what is asked next", () => {
  it.each([
    [{}, "workerName"],
    [{ idKind: undefined }, "workerName"],
    [without(answers, "retirementCategory"), "retirementCategory"],
    [{ ...without(answers, "retirementCategory"), idNumber: "530303198506150010" }, "complete"],
    [without(answers, "endsOn"), "endsOn"],
    [{ ...without(answers, "endsOn"), term: "open-ended" }, "complete"],
    [{ ...without(answers, "endsOn", "probationMonths", "probationWage"), term: "task" }, "task"],
    [{ ...without(answers, "probationWage"), probationMonths: 0 }, "complete"],
    [without(answers, "probationWage"), "probationWage"],
    [{ ...answers, template: "dispatch" }, "hostEmployer"],
    [without(answers, "extraTerms"), "extraTerms"],
    [answers, "complete"],
  ])("after %o: %s", (given, next) => {
    const walked = walk(newContract, given, circumstances, vocabulary);
    expect(walked.status === "asking" ? walked.step.ask : walked.status).toBe(
      next === "workerName" ? "workerName" : next,
    );
  });
});

describe("breaches", () => {
  it.each([
    [{ hiredOn: "2026-10-20" }, "hiredOn", "signing-deadline-passed"],
    [
      { idNumber: "530303198506150010", hiredOn: "2026-11-16", endsOn: "2048-07-01" },
      "endsOn",
      "term-past-retirement",
    ],
    [{ monthlyWage: 2119.99 }, "monthlyWage", "wage-below-minimum"],
    [{ probationMonths: 7 }, "probationMonths", "probation-too-long"],
    [{ probationWage: 2799.99 }, "probationWage", "probation-wage-below-share"],
    [{ endsOn: "2026-11-30" }, "endsOn", "ends-before-start"],
    [{ extraTerms: "入职须交押金五百元" }, "extraTerms", "deposit-forbidden"],
  ])("%o is refused at %s: %s", (change, field, rule) => {
    const walked = walk(newContract, { ...answers, ...change }, circumstances, vocabulary);
    expect(walked).toMatchObject({ status: "in-breach", step: { ask: field } });
    expect(walked.status === "in-breach" && walked.breaches.map((breach) => breach.rule)).toContain(rule);
  });

  it("name the field of the question at which they are found", () => {
    const given = { ...answers, hiredOn: "2026-10-20" };
    const walked = walk(newContract, given, { ...circumstances, today: day("2026-12-31") }, vocabulary);
    expect(walked.status === "in-breach" && walked.breaches.every(({ field }) => field === "hiredOn")).toBe(
      true,
    );
  });
});

it("every value suggested for a breach passes", () => {
  const anyDay = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(day("2026-10-21"), days));
  const anyWage = fc.integer({ min: 100, max: 900_000 }).map((fen) => fen / 100);
  const given = fc.record({
    hiredOn: fc.constantFrom("2025-11-01", "2026-11-16", "2026-12-01"),
    startsOn: anyDay,
    endsOn: anyDay,
    probationMonths: fc.integer({ min: 0, max: 12 }),
    monthlyWage: anyWage,
    probationWage: anyWage,
  });
  let suggested = 0;
  fc.assert(
    fc.property(given, (changed) => {
      const wanted = { ...answers, ...changed };
      for (const field of ["endsOn", "probationMonths", "monthlyWage", "probationWage"] as const) {
        const { findings } = survey(newContract, wanted, circumstances, vocabulary);
        const suggest = findings.find(
          (found) => found.severity === "breach" && found.field === field,
        )?.suggest;
        if (suggest === undefined) continue;
        suggested++;
        const after = survey(newContract, { ...wanted, [field]: suggest }, circumstances, vocabulary);
        expect(after.breaching).not.toContain(field);
      }
    }),
    { numRuns: 300 },
  );
  expect(suggested).toBeGreaterThan(100);
});

it("puts every question on the screen in some test", () => {
  const asked = newContract.steps.map(({ ask }) => ask).filter((ask) => !visited.has(`new-contract-${ask}`));
  expect(asked).toEqual([]);
});

function without<T extends object>(from: T, ...names: (keyof T)[]): Partial<T> {
  return Object.fromEntries(
    Object.entries(from).filter(([name]) => !names.includes(name as keyof T)),
  ) as Partial<T>;
}
