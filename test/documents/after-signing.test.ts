import { describe, expect, test } from "vitest";
import { UnusableDocumentData } from "../../src/documents/data-problems.ts";
import type { DocumentKindName } from "../../src/documents/kinds.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { typeset } from "../../src/documents/typeset.ts";
import { pageTexts, readersInstalled, textOf } from "./poppler.ts";
import { answers, chinese, employer, options, receipt, translatorOf } from "./samples.ts";
import {
  change,
  contract,
  correction,
  death,
  dissolution,
  fixedRenewal,
  greenChannel,
  longChange,
  longDissolution,
  longRenewal,
  renewal,
  samplesAfterSigning,
  withdrawal,
} from "./samples-after-signing.ts";

const squashed = (text: string) => text.replace(/\s+/g, "");
const notIn = (text: string, values: readonly string[]) => values.filter((value) => !text.includes(value));

async function printed(kind: DocumentKindName, data: unknown): Promise<string> {
  return squashed(textOf((await renderDocument(kind, data, chinese, options)).bytes));
}

function problems(kind: DocumentKindName, data: unknown): string[] {
  try {
    typeset(kind, data, chinese, options);
  } catch (error) {
    if (!(error instanceof UnusableDocumentData)) throw error;
    return error.problems.map(({ field, problem }) => `${field} ${problem}`);
  }
  return [];
}

describe.skipIf(!readersInstalled())("renewal", () => {
  test("the agreement names the old contract, the new term and which signing it is", async () => {
    const text = await printed("renewal-agreement", renewal);
    expect(
      notIn(text, [
        ...["2023年11月25日签订了劳动合同", "编号：2023-000456", "从2023年12月1日到2026年11月30日"],
        ...["无固定期限：从2026年12月1日开始", "固定期限：从／开始，到／结束", "这是双方第3次订立劳动合同"],
        ...[
          "不再约定试用期",
          "3,500.00元（大写：叁仟伍佰元整）",
          "一式三份",
          contract.workerName,
          employer.name,
        ],
      ]),
    ).toEqual([]);
    expect(text).not.toContain("续签情况说明");
  });

  test("a fixed term that the worker asked for points to the statement", async () => {
    const text = await printed("renewal-agreement", fixedRenewal);
    expect(text).toContain("固定期限：从2026年12月1日开始，到2029年11月30日结束");
    expect(text).toContain("乙方本人提出订立固定期限劳动合同，双方另外签署《续签情况说明》");
    expect(text).toContain("一、每月交通补贴由200元改为300元。二、年度体检由甲方统一安排。");
  });

  test("what an import doesn't know is left to be written in", async () => {
    const text = await printed("renewal-agreement", longRenewal);
    expect(text).toContain("甲乙双方于年月日签订了劳动合同（编号：");
    expect(text).toContain("续订的期限从原合同期满的次日起计算");
    expect(text).not.toContain("第次");
  });

  test("the statement says that the worker asked, never that the employer needs it", async () => {
    const text = await printed("renewal-statement", fixedRenewal);
    expect(
      notIn(text, [
        ...[
          "曲靖市沾益区人力资源和社会保障局劳动关系科：",
          "已经连续订立2次固定期限劳动合同",
          contract.idNumber,
        ],
        ...["由本人提出：这次续签订立固定期限劳动合同，期限从2026年12月1日到2029年11月30日"],
        ...["第十四条第二款", "报劳动关系科备案", "用人单位（盖章）", "请劳动者亲笔抄写"],
      ]),
    ).toEqual([]);
    expect(text).not.toContain("工作需要");
  });

  test("the renewed contract says so and has no probation, although the old answers had one", async () => {
    const { data } = samplesAfterSigning[0];
    expect(data.answers.probationMonths).toBe(3);
    const text = await printed("labour-contract", data);
    expect(text).toContain("续订·第3次签订");
    expect(text).toContain("这是双方第3次订立劳动合同。上一份劳动合同到2026年11月30日期满");
    expect(text).toContain("双方不再约定试用期");
    expect(text).not.toContain("双方约定试用期");
    expect(text).not.toContain("2,800.00");
  });

  test("a renewed contract whose predecessor had no last day leaves it to be written in", async () => {
    const { data } = samplesAfterSigning[0];
    const text = await printed("labour-contract", { ...data, renewal: { previousEndsOn: null } });
    expect(text).toContain("双方的上一份劳动合同到期满，本合同是它的续订");
    expect(text).not.toContain("第次");
  });

  test.each<[string, DocumentKindName, unknown, string[]]>([
    [
      "a start that leaves a gap",
      "renewal-agreement",
      { ...renewal, answers: { ...renewal.answers, startsOn: "2026-12-02" } },
      ["answers.startsOn not-the-next-day"],
    ],
    [
      "a renewed contract that leaves a gap",
      "labour-contract",
      { employer, answers, renewal: { previousEndsOn: "2026-11-29", signing: 2 } },
      ["answers.startsOn not-the-next-day"],
    ],
    [
      "a fixed term without an end",
      "renewal-agreement",
      { ...renewal, answers: { term: "fixed" } },
      ["answers.endsOn missing"],
    ],
    [
      "no old end and no start",
      "renewal-agreement",
      { ...longRenewal, answers: { term: "open-ended" } },
      ["answers.startsOn missing"],
    ],
    ["a statement for an open-ended term", "renewal-statement", renewal, ["answers.term not-a-choice"]],
    ["no contract", "renewal-agreement", { ...renewal, contract: null }, ["contract missing"]],
  ])("refused: %s", (_, kind, data, expected) => {
    expect(problems(kind, data)).toEqual(expected);
  });

  test("the start follows from the old end where it wasn't asked", () => {
    const { startsOn, ...rest } = renewal.answers;
    expect(typeset("renewal-agreement", { ...renewal, answers: rest }, chinese, options)).toEqual(
      typeset("renewal-agreement", renewal, chinese, options),
    );
    expect(startsOn).toBe("2026-12-01");
  });
});

describe.skipIf(!readersInstalled())("change", () => {
  test("shows before and after of the chosen items only", async () => {
    const text = await printed("change-agreement", change);
    expect(
      notIn(text, [
        ...["3,500.00元/月4,200.00元/月", "叁仟伍佰元整", "肆仟贰佰元整", "工作岗位仓库管理员仓库主管"],
        ...[
          "工时制度标准工时制综合计算工时制",
          "综合计算工时制的批准文号",
          "从2026年12月1日起执行",
          "第三十五条",
        ],
      ]),
    ).toEqual([]);
    expect(text).not.toContain("合同期满日");
  });

  test("long terms are continued on the next page under the header", async () => {
    const { bytes } = await renderDocument("change-agreement", longChange, chinese, options);
    const [first, second] = pageTexts(bytes).map(squashed);
    expect(first).toContain("变更事项原来的约定变更后的约定");
    expect(second).toContain("变更事项原来的约定变更后的约定");
    expect(second).toContain("（16）");
  });

  test.each([
    ["no items", { items: [] }, ["answers.items not-rows"]],
    ["an unknown item", { items: ["name"] }, ["answers.items.0 not-a-choice"]],
    ["an item without its value", { items: "workplace" }, ["answers.newWorkplace missing"]],
    [
      "an end before the start",
      { items: "term", newEndsOn: "2023-11-30" },
      ["answers.newEndsOn before-start"],
    ],
  ])("refused: %s", (_, given, expected) => {
    const data = { ...change, answers: { effectiveOn: "2026-12-01", ...given } };
    expect(problems("change-agreement", data)).toEqual(expected);
  });
});

describe.skipIf(!readersInstalled())("certificate of the ending", () => {
  test("holds the four contents that the law requires, and its receipt on the same page", async () => {
    const { bytes, pages } = await renderDocument("ending-certificate", dissolution, chinese, options);
    const text = squashed(textOf(bytes));
    expect(pages).toBe(1);
    expect(
      notIn(text, [
        // 实施条例 第二十四条: term, last day, position, years of service.
        ...[
          "从2023年12月1日到2026年11月30日",
          "解除日期2026年11月20日",
          "仓库管理员",
          "本单位工作年限5年11个月",
        ],
        ...["解除劳动合同证明书", "解除原因J36E单位提出，双方协商一致解除", "第三十六条", contract.idNumber],
        ...["21,000.00元（大写：贰万壹仟元整）", "2026年11月", "失业登记", "一式三份"],
        ...["送达回执（存根）", "编号为2026-000123的《解除劳动合同证明书》一份，张䶮已经收到", "沿虚线剪下"],
      ]),
    ).toEqual([]);
  });

  test("is called 终止 where the contract ended by itself, and sends no dead worker to the employment service", async () => {
    const text = await printed("ending-certificate", death);
    expect(text).toContain("终止劳动合同证明书");
    expect(text).not.toContain("解除劳动合同证明书");
    expect(text).toContain("依法不需要支付");
    expect(text).not.toContain("失业");
  });

  test("stays on one page with the longest usual values, and leaves open what isn't known", async () => {
    const { bytes, pages } = await renderDocument("ending-certificate", longDissolution, chinese, options);
    const text = squashed(textOf(bytes));
    expect(pages).toBe(1);
    expect(text).toContain("□支付元□依法不需要支付");
    expect(text).toContain("10年8个月");
    expect(text).toContain("J38-3单位以暴力");
  });

  test("years of service are whole months, the last day included", async () => {
    const certificate = (hiredOn: string, lastDay: string) =>
      printed("ending-certificate", {
        ...dissolution,
        contract: { ...contract, hiredOn },
        answers: { ...dissolution.answers, lastDay },
      });
    expect(await certificate("2024-11-21", "2026-11-20")).toContain("工作年限2年解除");
    expect(await certificate("2024-11-21", "2026-11-19")).toContain("工作年限1年11个月解除");
    expect(await certificate("2026-11-10", "2026-11-20")).toContain("工作年限0个月解除");
  });

  test("tells the sex from the number where nobody was asked", async () => {
    const { sex, ...rest } = contract;
    expect(sex).toBe("female");
    const idNumber = "11010519491231002X";
    expect(
      await printed("ending-certificate", { ...dissolution, contract: { ...rest, idNumber } }),
    ).toContain("性别女");
  });

  test("refused without reason or basis", () => {
    const { reason, basis, ...ending } = dissolution.ending;
    expect([reason, basis].every(Boolean)).toBe(true);
    expect(problems("ending-certificate", { ...dissolution, ending })).toEqual([
      "ending.reason missing",
      "ending.basis missing",
    ]);
  });
});

describe.skipIf(!readersInstalled())("statements", () => {
  test("a correction shows what is on record and what is right", async () => {
    const text = await printed("statement", correction);
    expect(
      notIn(text, [
        ...["关于修改劳动合同备案信息的申请", "证件号码后四位：1427", "2023-000456", "录入时末两位看错"],
        ...["证件号码530328199203151427530328199203151435", "不改动双方在合同中约定的条款"],
        ...["附件：1．劳动者身份证复印件；2．劳动合同复印件。", "经办人：李文静", "人事负责人（签字）"],
        ...["带到区人社局劳动关系科406办公室当面办理", "0874-3167969"],
      ]),
    ).toEqual([]);
  });

  test("values that are choices and days are shown in words, several corrections row by row", async () => {
    const mending = (given: object) => ({ ...correction, answers: { ...correction.answers, ...given } });
    expect(await printed("statement", mending({ field: "sex", newValue: "male" }))).toContain("性别女男");
    expect(await printed("statement", mending({ field: "birthDate", newValue: "1992-03-16" }))).toContain(
      "出生日期1992年3月15日1992年3月16日",
    );
    const corrections = [
      { label: "姓名", from: "张䶮", to: "章䶮" },
      { label: "手机号码", to: "13987412345" },
    ];
    const text = await printed("statement", { ...correction, corrections });
    expect(text).toContain("姓名张䶮章䶮手机号码13987412345");
    expect(text).not.toContain("151435");
  });

  test("a withdrawal and the green channel show no number in full", async () => {
    const first = await printed("statement", withdrawal);
    expect(first).toContain("审核通过日期2026年11月18日请最晚在2026年11月24日办理");
    expect(first).not.toContain(contract.idNumber);
    const second = await printed("statement", greenChannel);
    expect(second).toContain("应当办理合同续签");
    expect(second).toContain("日期没有倒签");
  });

  test.each([
    ["no purpose", { ...withdrawal, purpose: undefined }, ["purpose missing"]],
    ["no reason", { ...withdrawal, answers: { reason: " \n" } }, ["answers.reason missing"]],
    ["nothing to correct", { ...correction, answers: { reason: "错" } }, ["answers.field missing"]],
    [
      "a term of the contract",
      { ...correction, answers: { reason: "错", field: "monthlyWage", newValue: "1" } },
      ["answers.field not-a-choice"],
    ],
  ])("refused: %s", (_, data, expected) => {
    expect(problems("statement", data)).toEqual(expected);
  });
});

test.each([
  "profile",
  "historical-import",
  "change",
  "renewal",
  "ending",
  "correction",
  "withdrawal",
  "green-channel",
  "admin-change",
])("a receipt for %s", (kind) => {
  for (const language of ["zh-CN", "en"] as const) {
    const data = { ...receipt, filing: { ...receipt.filing, kind } };
    expect(typeset("filing-receipt", data, translatorOf(language), options).pages).toHaveLength(1);
  }
});

test("every document after signing gives the same bytes again", async () => {
  for (const { kind, data } of samplesAfterSigning.slice(1)) {
    const first = await renderDocument(kind, data, chinese, options);
    const second = await renderDocument(kind, data, chinese, options);
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
  }
});
