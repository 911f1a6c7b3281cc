import { describe, expect, it } from "vitest";
import { renewal } from "../../conversations/renewal.ts";
import { addDays, day } from "../../src/domain/dates.ts";
import { Chat, visited } from "./chat.ts";
import { onFile, stands, surveyed } from "./on-file.ts";

const answers = {
  term: "fixed",
  startsOn: "2026-07-01",
  endsOn: "2029-06-30",
  document: "renewal-agreement",
};

describe("the window, before the first question", () => {
  // facts/law.md §10: the end of the contract, the day the portal opens and the day it closes.
  it.each([
    ["2026-06-30", "2026-05-30", "2026-07-30"],
    ["2026-02-28", "2026-01-28", "2026-03-28"],
    ["2026-03-31", "2026-02-28", "2026-04-30"],
    ["2026-01-31", "2025-12-31", "2026-02-28"],
    ["2026-10-31", "2026-09-30", "2026-11-30"],
    ["2026-11-30", "2026-10-30", "2026-12-30"],
    ["2026-12-31", "2026-11-30", "2027-01-31"],
    ["2028-02-29", "2028-01-29", "2028-03-29"],
  ])("a contract that ends on %s can be renewed from %s to %s", (endsOn, opensOn, closesOn) => {
    const on = (today: string) => {
      const contract = { startsOn: "2023-01-01", hiredOn: "2023-01-01", endsOn, monthlyWage: 5000 };
      return stands(renewal, {}, onFile(today, contract));
    };
    expect(on(addDays(day(opensOn), -1))).toBe("closed: renewal-too-early");
    expect(on(opensOn)).toBe("term");
    expect(on(closesOn)).toBe("term");
    expect(on(addDays(day(closesOn), 1))).toBe("closed: renewal-window-closed");
  });

  it("is told by check with the other findings, at its own field", () => {
    const around = onFile("2026-07-31", { fixedTermsSigned: 2 });
    expect(surveyed(renewal, { ...answers, workerAskedForFixedTerm: false }, around)).toEqual([
      "breach renewal-window-closed @startsOn",
      "breach open-ended-due @term",
    ]);
  });
});

describe("before the first question, too", () => {
  it.each([
    [{ monthlyWage: 2019.99 }, "2026-06-15", "closed: renewal-wage-below-minimum"],
    [{ monthlyWage: 2020 }, "2026-06-15", "term"],
    // From 2026-09-01 the minimum is 2,120: the first day of the renewed contract decides.
    [{ monthlyWage: 2119.99, endsOn: "2026-08-31" }, "2026-08-15", "closed: renewal-wage-below-minimum"],
    [{ monthlyWage: 2119.99, endsOn: "2026-08-30" }, "2026-08-15", "term"],
    [{ term: "open-ended", endsOn: undefined }, "2026-06-15", "closed: renewal-of-open-ended"],
    // Born on 1963-02-10, before the reform: sixty in February 2023.
    [
      { idNumber: undefined, birthDate: "1963-02-10", sex: "male" },
      "2026-06-15",
      "closed: renewal-past-retirement",
    ],
  ])("%j on %s: %s", (contract, today, expected) => {
    expect(stands(renewal, {}, onFile(today, contract))).toBe(expected);
  });

  it("says why, and leads to the change that helps", () => {
    const chat = new Chat(renewal, { around: onFile("2026-06-15", { monthlyWage: 2000 }) });
    chat.hears("低于最低工资标准", "合同变更");
    expect(chat.outcome).toMatchObject({ kind: "closed" });
    expect(chat.replies.at(-1)?.choices).toEqual([
      { value: "do:start:change", label: "合同变更", style: "primary" },
    ]);
    chat.says("续签三年", "低于最低工资标准");
    expect(chat.text).not.toContain("确认无误");
    expect(chat.outcome).toMatchObject({ kind: "closed" });
  });

  it("warns of a contract that is over, and goes on", () => {
    const chat = new Chat(renewal, { around: onFile("2026-07-30") });
    chat.hears("已经到期", "2026年7月30日", "哪一种期限");
    expect(chat.replies[0]).toMatchObject({ tone: "warning" });
    chat.says("固定", "哪一天开始");
    expect(chat.text).not.toContain("已经到期，没有续签");
  });
});

describe("a chat", () => {
  it("leads to a fixed term, with slips on the way", () => {
    const chat = new Chat(renewal, { around: onFile("2026-06-01") });
    chat.hears("哪一种期限").says("有期限的", "续签期限类型：固定期限", "哪一天开始");
    chat.says("7月2号", "从2026年7月1日（周三）开始").says("第一个", "哪一天结束");
    chat
      .says("2029-02-30", "最后一天是 28 号")
      .says("三年", "2029年6月30日（周六），正好 36 个月", "哪一种续签文本");
    chat.says("随便", "没看懂").says("2", "请核对");
    expect(chat.outcome).toEqual({ kind: "summary" });
    chat.says("确认");
    expect(chat.outcome).toMatchObject({ kind: "confirmed", kept: answers, findings: [] });
  });

  it("asks for the worker's wish where the third signing has to be open-ended, and offers it", () => {
    const around = onFile("2026-06-01", { fixedTermsSigned: 2 });
    const given = { term: "fixed", startsOn: "2026-07-01", endsOn: "2029-06-30" };
    const chat = new Chat(renewal, { given, around });
    chat.hears("员工本人要求").says("公司要求的", "连续订立 2 次");
    chat.presses("把续签期限类型改为 无固定期限", "已把续签期限类型改为 无固定期限", "哪一种续签文本");
    chat.says("2", "请核对").says("确认");
    const kept = { term: "open-ended", startsOn: "2026-07-01", document: "renewal-agreement" };
    expect(chat.outcome).toMatchObject({ kind: "confirmed", kept, findings: [] });
    expect(chat.outcome).not.toHaveProperty("kept.endsOn");

    const asked = new Chat(renewal, { given, around });
    asked.says("员工要求的", "续签情况说明", "哪一种续签文本").says("合同", "请核对");
    asked.says("确认");
    expect(asked.outcome).toMatchObject({ kind: "confirmed", kept: { workerAskedForFixedTerm: true } });
  });

  it("names the task of a task contract", () => {
    const chat = new Chat(renewal, { given: { term: "task" }, around: onFile("2026-06-01") });
    chat.says("7月1号", "什么工作任务").says("某某小区二期外墙施工", "哪一种续签文本");
  });
});

describe("the third signing", () => {
  it.each([
    [1, { term: "fixed" }, []],
    [2, { term: "fixed", workerAskedForFixedTerm: false }, ["breach open-ended-due @term"]],
    [
      2,
      { term: "fixed", workerAskedForFixedTerm: true },
      ["warning fixed-term-on-request @workerAskedForFixedTerm"],
    ],
    [2, { term: "task", task: "外墙施工" }, ["breach open-ended-due @term"]],
    [2, { term: "open-ended" }, []],
  ])("after %i fixed terms with %j: %j", (fixedTermsSigned, given, expected) => {
    const around = onFile("2026-06-15", { fixedTermsSigned });
    const { term, ...rest } = given as { term: string };
    const fixed = term === "fixed" ? { endsOn: "2029-06-30" } : {};
    const all = { term, startsOn: "2026-07-01", ...fixed, ...rest, document: "contract" };
    expect(surveyed(renewal, all, around)).toEqual(expected);
  });

  it("counts an extension of a year in all like another term", () => {
    const around = onFile("2026-06-15", { fixedTermsSigned: 1, extendedMonths: 12 });
    expect(stands(renewal, answers, around)).toBe("workerAskedForFixedTerm");
    expect(stands(renewal, answers, onFile("2026-06-15", { fixedTermsSigned: 1, extendedMonths: 11 }))).toBe(
      "complete",
    );
  });
});

it("follows the old end over the end of February", () => {
  const contract = { startsOn: "2025-03-01", hiredOn: "2025-03-01", endsOn: "2028-02-28", monthlyWage: 5000 };
  const around = onFile("2028-02-01", contract);
  const given = { term: "fixed", document: "contract" };
  expect(stands(renewal, { ...given, startsOn: "2028-03-01", endsOn: "2029-02-28" }, around)).toBe(
    "startsOn: renewal-not-next-day",
  );
  expect(stands(renewal, { ...given, startsOn: "2028-02-29", endsOn: "2029-02-28" }, around)).toBe(
    "complete",
  );
});

it("never asks for probation, and refuses one that is handed in", () => {
  expect(visited).not.toContain("renewal-probationMonths");
  expect(surveyed(renewal, { ...answers, probationMonths: 1 }, onFile("2026-06-15"))).toEqual([
    "breach renewal-no-probation @probationMonths",
  ]);
  expect(surveyed(renewal, { ...answers, probationMonths: 0 }, onFile("2026-06-15"))).toEqual([]);
});

it("puts every other question on the screen in some test", () => {
  const asked = renewal.steps.map(({ ask }) => ask).filter((ask) => !visited.has(`renewal-${ask}`));
  expect(asked).toEqual(["probationMonths"]);
});
