import { describe, expect, it } from "vitest";
import { newContract } from "../../conversations/new-contract.ts";
import { defineConversation } from "../../src/dialog/conversation.ts";
import { choice, date, integer, money, text } from "../../src/dialog/fields.ts";
import { takeTurn } from "../../src/dialog/turn.ts";
import { day } from "../../src/domain/dates.ts";
import { Chat } from "../conversations/chat.ts";
import { circumstances } from "./circumstances.ts";
import { vocabulary } from "./words.ts";

const worker = {
  workerName: "王芳",
  idKind: "resident-id",
  idNumber: "530303198506150010",
  mobile: "13987654321",
  address: "曲靖市沾益区西平街道某某路 1 号",
  hiredOn: "2026-11-16",
  template: "full-time",
};
const term = { term: "fixed", startsOn: "2026-11-16", endsOn: "2029-11-15" };
const rest = {
  probationMonths: 6,
  monthlyWage: 3500,
  probationWage: 2800,
  payDay: 15,
  position: "收银员",
  workplace: "沾益区某某路 1 号",
  hoursSystem: "standard",
  extraTerms: null,
};
const everything = { ...worker, ...term, ...rest };

describe("返回", () => {
  it("goes back question by question, and forward again past what is answered", () => {
    const chat = new Chat(newContract, { given: worker });
    chat
      .hears("期限是哪一种")
      .says("返回", "合同文本")
      .says("上一步", "哪一天开始上班")
      .says("back", "住在哪里");
    chat.says("沾益区新地址 2 号", "期限是哪一种");
    expect(chat.session.given).toMatchObject({ ...worker, address: "沾益区新地址 2 号" });
  });

  it("at the first question says so", () => {
    new Chat(newContract).says("返回", "已经是第一项", "与哪位员工");
  });

  it("from the summary opens the last question", () => {
    new Chat(newContract, { given: everything }).says("返回", "其他约定").says("没有", "请核对");
  });
});

describe("取消", () => {
  it("asks first, and can be taken back", () => {
    const chat = new Chat(newContract, { given: worker });
    chat.says("取消", "已经填好 7 项", "真的不填了吗");
    expect(chat.outcome).toEqual({ kind: "leaving" });
    chat.says("不是", "期限是哪一种").says("算了", "真的不填了吗").says("是", "已取消");
    expect(chat.outcome).toEqual({ kind: "cancelled" });
    chat.says("继续", "期限是哪一种");
    expect(chat.session.given).toEqual(worker);
  });

  it("takes an answer meanwhile for what it is", () => {
    new Chat(newContract, { given: worker }).says("取消", "真的").says("固定期限", "从哪一天开始");
  });

  it("asks nothing where nothing would be lost", () => {
    expect(new Chat(newContract).says("取消").outcome).toEqual({ kind: "cancelled" });
  });
});

describe("暂停, 帮助, 人工, 跳过", () => {
  it("暂停 keeps the question for 继续", () => {
    const chat = new Chat(newContract, { given: worker }).says("暂停", "都会保留");
    expect(chat.outcome).toEqual({ kind: "paused" });
    chat.says("继续", "期限是哪一种");
    expect(chat.session.state).toBeUndefined();
  });

  it("帮助 explains and asks again", () => {
    new Chat(newContract, { given: worker }).says("怎么填", "任何时候都可以发送", "期限是哪一种");
  });

  it("人工 leaves the question open", () => {
    const chat = new Chat(newContract, { given: worker }).says("人工");
    expect(chat.outcome).toEqual({ kind: "human" });
    chat.says("固定期限", "从哪一天开始");
  });

  it("跳过 works where an answer is optional, and only there", () => {
    new Chat(newContract, { given: worker }).says("跳过", "必填", "期限是哪一种");
    const { extraTerms: _, ...open } = everything;
    new Chat(newContract, { given: open }).says("跳过", "请核对");
    new Chat(newContract, { given: open }).says("无", "请核对");
  });

  it("a quoted command is text", () => {
    const { position: _, ...open } = everything;
    const chat = new Chat(newContract, { given: open }).says("人工智能工程师", "请核对");
    expect(chat.session.given.position).toBe("人工智能工程师");
    expect(new Chat(newContract, { given: open }).says("“人工”").session.given.position).toBe("人工");
  });
});

describe("editing", () => {
  it("keeps later answers, and asks the one that no longer passes again with its reason", () => {
    const chat = new Chat(newContract, { given: everything });
    chat
      .says("重填 合同结束日期", "现在是 2029年11月15日")
      .says("一年", "正好 12 个月", "“试用期”要再看一下", "最长 2 个月");
    chat.presses("改为 2 个月", "请核对");
    expect(chat.session.given).toEqual({ ...everything, endsOn: "2027-11-15", probationMonths: 2 });
  });

  it("an answer that breaches passes once the earlier answer is put right", () => {
    const chat = new Chat(newContract, { given: { ...worker, ...term, endsOn: "2027-11-15" } });
    chat.says("6", "最长 2 个月").presses("返回上一步", "哪一天结束").says("三年", "每月工资");
    expect(chat.session.given.probationMonths).toBe(6);
  });

  it("hides answers that no longer apply without losing them", () => {
    const chat = new Chat(newContract, { given: everything });
    chat.does({ type: "edit", field: "term" }).says("无固定期限", "请核对");
    expect(chat.replies.at(-1)?.rows?.map(({ label }) => label)).not.toContain("合同结束日期");
    expect(chat.session.given.endsOn).toBe("2029-11-15");
    chat.does({ type: "edit", field: "term" }).says("固定期限", "请核对");
    expect(chat.replies.at(-1)?.rows?.map(({ value }) => value)).toContain("2029年11月15日（周四）");
  });

  it("an item that several labels name is chosen from them", () => {
    const chat = new Chat(newContract, { given: everything }).says("重填 工资", "要修改哪一项");
    expect(chat.buttons).toEqual(["修改月工资", "修改试用期工资"]);
    chat.says("重填 99", "要修改哪一项");
    expect(chat.buttons).toHaveLength(18);
  });

  it("a button of an earlier question changes that answer; pressed twice it changes nothing", () => {
    const chat = new Chat(newContract, { given: { ...worker, term: "fixed" } });
    chat.does(
      { type: "answer", field: "template", value: "simple" },
      "已把合同文本改为 简易劳动合同",
      "从哪一天开始",
    );
    chat.does({ type: "answer", field: "startsOn", value: "2026-11-16" }, "哪一天结束");
    chat.does({ type: "answer", field: "startsOn", value: "2026-11-16" }, "哪一天结束");
  });

  it("a button of a question that was never asked does nothing", () => {
    const chat = new Chat(newContract, { given: worker });
    chat.does({ type: "answer", field: "monthlyWage", value: 1 }, "现在不用填", "期限是哪一种");
    chat.does({ type: "answer", field: "__proto__", value: 1 }, "现在不用填");
    chat.does({ type: "edit", field: "monthlyWage" }, "期限是哪一种");
    chat.does({ type: "edit", field: "constructor" }, "现在不用填");
    expect(chat.session.given).toEqual(worker);
  });
});

describe("an answer asked back", () => {
  it.each(["第一个", "2027年3月1日", "1"])("is settled by %s", (settled) => {
    const chat = new Chat(newContract, { given: { ...worker, term: "fixed" } });
    chat.says("3月1号", "哪一个");
    expect(chat.buttons).toEqual(["2027年3月1日（周一）", "2026年3月1日（周日）"]);
    expect(chat.says(settled, "哪一天结束").session.given.startsOn).toBe("2027-03-01");
  });

  it("may be answered anew", () => {
    const chat = new Chat(newContract, { given: { ...worker, term: "fixed" } });
    expect(chat.says("3月1号").says("下周一").session.given.startsOn).toBe("2026-11-23");
  });

  it("好 accepts the one value offered", () => {
    const chat = new Chat(newContract, { given: { ...worker, ...term } });
    chat.says("7", "最长 6 个月").says("好", "每月工资");
    expect(chat.session.given.probationMonths).toBe(6);
  });
});

describe("the summary", () => {
  it("repeats every warning, and is confirmed by button or word only while it is on the screen", () => {
    const chat = new Chat(newContract, {
      given: { ...everything, startsOn: "2026-11-20", endsOn: "2029-11-19" },
    });
    chat.hears("没有书面合同", "请核对");
    chat.does({ type: "edit", field: "position" }).does({ type: "confirm" }, "请核对");
    expect(chat.outcome).toEqual({ kind: "summary" });
    chat
      .says("可以吧", "没看明白")
      .says("不对", "要修改哪一项")
      .says("3", "证件号码")
      .says("继续")
      .says("没问题");
    expect(chat.outcome).toMatchObject({ kind: "confirmed" });
  });

  it("is not confirmed when the law has changed its mind overnight", () => {
    const chat = new Chat(newContract, { given: everything });
    const later = { ...circumstances, today: day("2026-12-20") };
    const turn = takeTurn(newContract, chat.session, { type: "confirm" }, later, vocabulary);
    expect(turn.outcome).toEqual({ kind: "asking", field: "hiredOn" });
  });
});

describe("advice", () => {
  it("is said when it arises, not again while it lasts, and again when it comes back", () => {
    const chat = new Chat(newContract, { given: { ...worker, term: "fixed" } });
    chat.says("2026-11-20", "没有书面合同").says("三年");
    expect(chat.text).not.toMatch("没有书面合同");
    chat.says("返回").says("返回").presses("2026年11月16日（周一）");
    chat.does({ type: "edit", field: "startsOn" }).says("2026-11-20", "没有书面合同");
  });
});

describe("progress", () => {
  it("names the open question and counts those that apply", () => {
    const chat = new Chat(newContract, { given: worker });
    expect(chat.replies.at(-1)?.progress).toEqual({ done: 7, total: 16, label: "期限类型" });
    chat.says("返回");
    expect(chat.replies.at(-1)?.progress).toMatchObject({ done: 6, label: "合同文本" });
  });
});

describe("a deploy in the middle", () => {
  const before = defineConversation({
    id: "new-contract",
    fields: {
      workerName: text({ script: "name" }),
      term: choice("fixed", "open-ended", "task"),
      monthlyWage: money(),
    },
    steps: [{ ask: "workerName" }, { ask: "term" }, { ask: "monthlyWage" }],
  });

  it("keeps each answer with its question, then asks what was added", () => {
    const after = defineConversation({
      id: "new-contract",
      fields: { ...before.fields, hiredOn: date() } as never,
      steps: [{ ask: "workerName" }, { ask: "hiredOn" }, { ask: "monthlyWage" }, { ask: "term" }] as never,
    });
    const chat = new Chat(before).says("王芳", "期限是哪一种").isDeployed(after);
    // What is typed answers the question on the screen, wherever it stands now.
    chat.says("固定", "哪一天开始上班").says("昨天", "每月工资").says("三千五", "请核对");
    expect(chat.session.given).toEqual({
      workerName: "王芳",
      term: "fixed",
      hiredOn: "2026-11-20",
      monthlyWage: 3500,
    });
  });

  it("drops a question that is gone, and its answer is never filed", () => {
    const after = defineConversation({
      id: "new-contract",
      fields: { payDay: integer({ min: 1, max: 31 }) },
      steps: [{ ask: "payDay" }],
    });
    const chat = new Chat(before)
      .says("王芳")
      .isDeployed(after)
      .says("固定", "现在不用填", "每月几号")
      .says("15")
      .says("确认");
    expect(chat.outcome).toMatchObject({ kind: "confirmed", kept: { payDay: 15 } });
    expect(chat.outcome).not.toHaveProperty("kept.workerName");
  });
});

it("a message of a million characters is refused like any other", () => {
  const huge = "三".repeat(1_000_000);
  new Chat(newContract).says(huge, "最多 50 个字");
  new Chat(newContract, { given: worker }).says(huge, "没看懂");
  new Chat(newContract, { given: { ...worker, term: "fixed" } }).says(huge, "没看懂");
});
