import { describe, expect, it } from "vitest";
import { readChoice } from "../../../src/dialog/understanding/choice.ts";
import {
  readRedoTarget,
  readReservedWord,
  unquoted,
} from "../../../src/dialog/understanding/reserved-word.ts";
import { readYesNo } from "../../../src/dialog/understanding/yes-no.ts";
import { vocabulary } from "../words.ts";
import { shown } from "./shown.ts";

const wordsFor = (field: string) => (choice: string) => vocabulary.wordsFor("new-contract", field, choice);
const term = (typed: string) => shown(readChoice(typed, ["fixed", "open-ended", "task"], wordsFor("term")));

describe("a choice", () => {
  it.each([
    ["fixed", "fixed"],
    ["固定期限", "fixed"],
    ["固定", "fixed"],
    ["固定期限的", "fixed"],
    ["有期限的", "fixed"],
    ["无固定期限", "open-ended"],
    ["無固定期限", "open-ended"],
    ["无固定", "open-ended"],
    ["长期", "open-ended"],
    ["长期合同吧", "open-ended"],
    ["我要签无固定期限的", "open-ended"],
    ["任务", "task"],
    ["按项目", "task"],
    ["完成一定", "task"],
    ["Open-ended", "open-ended"],
    ["Fixed term", "fixed"],
    ["2", "open-ended"],
    ["２", "open-ended"],
    ["二", "open-ended"],
    ["2.", "open-ended"],
    ["2、", "open-ended"],
    ["(2)", "open-ended"],
    ["②", "open-ended"],
    ["第二个", "open-ended"],
    ["第2项", "open-ended"],
    ["选2", "open-ended"],
    ["选第二个", "open-ended"],
    ["我选B", "open-ended"],
    ["b", "open-ended"],
    ["就第一个吧", "fixed"],
    ["最后一个", "task"],
    ["the second one", "open-ended"],
    ["期限", "? fixed | open-ended | task"],
    ["固定期限或者无固定期限", "? fixed | open-ended"],
    ["第五个", "! choice-place"],
    ["9", "! choice-place"],
    ["不要固定期限", "! choice"],
    ["随便", "! choice"],
    ["固", "! choice"],
    ["😀", "! choice-empty"],
  ])("%s: %s", (typed, expected) => {
    expect(term(typed)).toBe(expected);
  });

  it("an exact word goes before a place: 50 is the retirement age, not the fiftieth item", () => {
    const category = (typed: string) =>
      shown(readChoice(typed, ["female-55", "female-50"], wordsFor("retirementCategory")));
    expect(["50", "55岁", "1", "工人", "管理岗"].map(category)).toEqual([
      "female-50",
      "female-55",
      "female-55",
      "female-50",
      "female-55",
    ]);
  });

  it("a word inside another word does not count: female is not male", () => {
    const sex = (typed: string) => shown(readChoice(typed, ["male", "female"], wordsFor("sex")));
    expect(["Female", "女", "男的", "a female worker"].map(sex)).toEqual([
      "female",
      "female",
      "male",
      "female",
    ]);
  });
});

describe("yes and no", () => {
  it.each([
    ...[
      "是",
      "是的",
      "对",
      "對",
      "对的",
      "对对对",
      "嗯",
      "嗯嗯",
      "好",
      "好的",
      "好的，没问题",
      "行",
      "可以",
      "没错",
      "确认",
      "OK",
      "y",
      "Yes!",
      "好滴~",
    ].map((typed) => [typed, true] as const),
    ...["不是", "否", "不", "没有", "没有。", "不用", "不对", "不，不是", "错了", "n", "No"].map(
      (typed) => [typed, false] as const,
    ),
    ...["可以吧", "应该是", "應該是", "好像是", "差不多", "是吧", "不是没有", "maybe"].map(
      (typed) => [typed, "perhaps"] as const,
    ),
    ...["不知道", "可以，但是要改", "三千五", ""].map((typed) => [typed, undefined] as const),
  ])("%s: %s", (typed, expected) => {
    expect(readYesNo(typed)).toBe(expected);
  });
});

describe("reserved words", () => {
  it.each([
    ["返回", "back", "back"],
    ["返回。", "back", "back"],
    ["back", "back", "back"],
    ["取消", "cancel", "cancel"],
    ["暂停", "pause", "pause"],
    ["暫停", "pause", "pause"],
    ["继续", "continue", "continue"],
    ["帮助", "help", "help"],
    ["HELP", "help", "help"],
    ["人工", "human", "human"],
    ["跳过", "skip", "skip"],
    ["重填", "redo", "redo"],
    ["上一步", "back", "back"],
    ["返回上一步", "back", "back"],
    ["算了", "cancel", "cancel"],
    ["不填了", "cancel", "cancel"],
    ["等一下", "pause", "pause"],
    ["转人工", "human", "human"],
    ["怎么填？", "help", "help"],
    ["请帮我转人工", "human", "human"],
    // Words that could be an answer count only where they can be none.
    ["客服", "human", undefined],
    ["保存", "pause", undefined],
    ["退出", "cancel", undefined],
    ["next", "continue", undefined],
    ["返回餐厅", undefined, undefined],
    ["人工智能工程师", undefined, undefined],
    ["王继续", undefined, undefined],
  ])("%s is %s, and where text is asked for %s", (typed, word, inText) => {
    expect([readReservedWord(typed, false), readReservedWord(typed, true)]).toEqual([word, inText]);
  });

  it.each([
    ["重填 3", "3", "3"],
    ["重填工资", "工资", "工资"],
    ["重填第3项", "3", "3"],
    ["redo wage", "wage", "wage"],
    ["改工资", "工资", undefined],
    ["我要修改合同结束日期", "合同结束日期", undefined],
    ["改一下工资", "工资", undefined],
    ["三千五", undefined, undefined],
  ])("%s goes back to %s, and where text is asked for to %s", (typed, target, inText) => {
    expect([readRedoTarget(typed, false), readRedoTarget(typed, true)]).toEqual([target, inText]);
  });

  it("in quotation marks are text", () => {
    expect([unquoted("“取消”"), unquoted('"back"'), unquoted("取消"), unquoted("「人工」")]).toEqual([
      "取消",
      "back",
      undefined,
      "人工",
    ]);
  });
});
