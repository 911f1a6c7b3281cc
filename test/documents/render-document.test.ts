import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { dataProblems, UnusableDocumentData } from "../../src/documents/data-problems.ts";
import { documentKindNames, isDocumentKind } from "../../src/documents/kinds.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { typeset } from "../../src/documents/typeset.ts";
import { fontsOf, pageTexts, readersInstalled, structureProblems, textOf } from "./poppler.ts";
import {
  answers,
  chinese,
  contract,
  dispatchContract,
  employer,
  letter,
  options,
  receipt,
  samples,
  simpleContract,
  translatorOf,
} from "./samples.ts";
import { samplesAfterSigning } from "./samples-after-signing.ts";

const allSamples = [...samples, ...samplesAfterSigning];

const english = translatorOf("en");
/** Those that are not printed. */
const notIn = (text: string, values: readonly string[]) => values.filter((value) => !text.includes(value));
const squashed = (text: string) => text.replace(/\s+/g, "");

describe.skipIf(!readersInstalled())("the file", () => {
  for (const language of ["zh-CN", "en"] as const) {
    test.each(allSamples)(`$name in ${language} is sound, with its fonts inside`, async ({ kind, data }) => {
      const { bytes } = await renderDocument(kind, data, translatorOf(language), options);
      expect(structureProblems(bytes)).toBe("");
      const fonts = fontsOf(bytes);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) {
        expect(font).toEqual({
          name: expect.stringMatching(/^[A-Z]{6}\+Noto(Serif|Sans)SC-/),
          embedded: true,
          subset: true,
          unicode: true,
        });
      }
    });
  }

  test("the contract can be copied as text, with every value", async () => {
    const { bytes } = await renderDocument("labour-contract", contract, chinese, options);
    const text = textOf(bytes);
    expect(
      notIn(text, [
        ...[
          employer.name,
          employer.creditCode,
          employer.address,
          employer.legalRepName,
          employer.adminMobile,
        ],
        ...[answers.workerName, answers.idNumber, answers.mobile, answers.address, answers.position],
        ...["2026年12月1日", "2029年11月30日", "2027年2月28日", "3个月", "3,500.00", "2,800.00"],
        ...["叁仟伍佰元整", "贰仟捌佰元整", "合同编号：2026-000123"],
      ]),
    ).toEqual([]);
    expect(notIn(squashed(text), [answers.workplace, "第1页共6页", "第6页共6页"])).toEqual([]);
  });

  test("the dispatch contract names host, period, kind of post and licence", async () => {
    const { bytes } = await renderDocument("labour-contract", dispatchContract, chinese, options);
    const text = squashed(textOf(bytes));
    expect(
      notIn(text, [
        ...["曲靖市珠江源食品加工有限公司（用工单位）", "2026年12月1日到2028年11月30日", "辅助性岗位"],
        ...["云劳派许〔2025〕第053030号", "买买提·艾力·𬱖𠅤", "护照号码E12345678", "性别女", "1992年3月15日"],
        ...[
          "壹万贰仟叁佰肆拾伍元陆角柒分",
          "一、甲方每月提供工作餐补贴300元。",
          "二、乙方每年参加一次健康体检。",
        ],
      ]),
    ).toEqual([]);
    expect(text).not.toContain("以完成一定工作任务为期限：从");
  });

  test("only the chosen term is filled in, the others are struck out", async () => {
    const fixed = squashed(
      textOf((await renderDocument("labour-contract", contract, chinese, options)).bytes),
    );
    expect(fixed).toContain("固定期限：从2026年12月1日开始，到2029年11月30日结束");
    expect(fixed).toContain("无固定期限：从／开始");
    expect(fixed).toContain("以完成一定工作任务为期限：从／开始，到／工作任务完成时结束");
    const task = squashed(
      textOf((await renderDocument("labour-contract", simpleContract, chinese, options)).bytes),
    );
    expect(task).toContain("固定期限：从／开始，到／结束");
    expect(task).toContain("到沾益区2027年春季马铃薯收购工作任务完成时结束");
    expect(task).toContain("双方不约定试用期");
  });

  test("the letter shows the division as the portal lists it, and why", async () => {
    const { bytes, name } = await renderDocument("authorisation-letter", letter, chinese, options);
    const text = squashed(textOf(bytes));
    expect(text).toContain("主管部门行政区划云南省曲靖市沾益县");
    expect(text).toContain("即现在的沾益区");
    expect(notIn(text, [employer.adminName, employer.adminIdNumber, employer.adminMobile])).toEqual([]);
    expect(name).toBe(`单位授权书（劳动合同业务）（${employer.name}）.pdf`);
  });

  test("the receipt masks the number and counts days in Beijing", async () => {
    const { bytes } = await renderDocument("filing-receipt", receipt, chinese, options);
    const text = textOf(bytes);
    expect(text).toContain("5303************27");
    expect(text).not.toContain(answers.idNumber);
    expect(text).toContain("2026年11月21日");
    expect(text).toContain("2026年11月24日");
    expect(text).toContain(receipt.filing.reason);
  });

  test("a translation says on every page that the Chinese text binds", async () => {
    const { bytes, pages } = await renderDocument("labour-contract", contract, english, options);
    const texts = pageTexts(bytes);
    expect(texts).toHaveLength(pages);
    for (const text of texts) expect(text).toContain("The Chinese text is the one that binds");
  });

  test("a demonstration says so on every page", async () => {
    const { bytes, pages } = await renderDocument("labour-contract", contract, chinese, {
      ...options,
      demo: true,
    });
    const texts = pageTexts(bytes);
    expect(texts).toHaveLength(pages);
    for (const text of texts) expect(squashed(text)).toContain("演示文书·内容均为虚构·不得使用");
    const real = await renderDocument("labour-contract", contract, chinese, options);
    expect(textOf(real.bytes)).not.toContain("演示");
  });

  test("HTML, scripts, PDF syntax and messages in a name are text", async () => {
    for (const name of ["<script>alert(1)</script>", "张(三)\\(/Tf", "{ $number }", "&lt;b&gt;", "A]>><<"]) {
      const data = { employer, answers: { ...answers, workerName: name } };
      const { bytes } = await renderDocument("labour-contract", data, chinese, options);
      expect(structureProblems(bytes)).toBe("");
      expect(textOf(bytes)).toContain(name);
    }
  });
});

describe("the same input", () => {
  test("gives the same bytes, also in another process", async () => {
    const first = await renderDocument("labour-contract", contract, chinese, options);
    const second = await renderDocument("labour-contract", contract, chinese, options);
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
    const script = fileURLToPath(new URL("print-sample.ts", import.meta.url));
    const other = execFileSync(process.execPath, ["--import", "tsx", script], { maxBuffer: 1 << 24 });
    expect(other.equals(first.bytes)).toBe(true);
  });

  test("on another day does not", async () => {
    const first = await renderDocument("filing-receipt", receipt, chinese, options);
    const other = await renderDocument("filing-receipt", receipt, chinese, {
      ...options,
      madeOn: "2026-11-22" as never,
    });
    expect(Buffer.from(other.bytes).equals(first.bytes)).toBe(false);
  });
});

describe("size", () => {
  test.each(allSamples)("$name has $pages pages", ({ kind, data, pages }) => {
    expect(typeset(kind, data, chinese, options).pages).toHaveLength(pages);
  });

  test("the contract stays under 170 KB", async () => {
    const { bytes } = await renderDocument("labour-contract", contract, chinese, options);
    expect(bytes.length).toBeLessThan(170_000);
  });
});

describe("data that can't be printed is refused", () => {
  const problems = (data: unknown, kind: (typeof documentKindNames)[number] = "labour-contract") => {
    try {
      typeset(kind, data, chinese, options);
    } catch (error) {
      if (error instanceof UnusableDocumentData)
        return error.problems.map(({ field, problem }) => `${field} ${problem}`);
      throw error;
    }
    return [];
  };
  const withAnswer = (change: Record<string, unknown>) => ({ employer, answers: { ...answers, ...change } });

  test.each([
    ["nothing at all", null, ["", " missing"]],
    ["no worker", withAnswer({ workerName: undefined }), ["answers.workerName missing"]],
    ["a skipped name", withAnswer({ workerName: null }), ["answers.workerName missing"]],
    ["only spaces", withAnswer({ workerName: " 　" }), ["answers.workerName missing"]],
    ["emoji in a name", withAnswer({ workerName: "张😀" }), ["answers.workerName unprintable"]],
    ["private use in a name", withAnswer({ workerName: "张\ue863" }), ["answers.workerName unprintable"]],
    [
      "control characters in terms",
      withAnswer({ extraTerms: "甲\u0002乙" }),
      ["answers.extraTerms unprintable"],
    ],
    ["a number for a name", withAnswer({ workerName: 5 }), ["answers.workerName not-text"]],
    ["a name of 61 characters", withAnswer({ workerName: "张".repeat(61) }), ["answers.workerName too-long"]],
    ["an address on two lines", withAnswer({ address: "甲\n乙" }), ["answers.address unprintable"]],
    ["30 February", withAnswer({ startsOn: "2026-02-30" }), ["answers.startsOn not-a-day"]],
    [
      "a term that ends before it starts",
      withAnswer({ endsOn: "2026-11-30" }),
      ["answers.endsOn before-start"],
    ],
    ["a fixed term without an end", withAnswer({ endsOn: null }), ["answers.endsOn missing"]],
    ["a task without a name", withAnswer({ term: "task", endsOn: null }), ["answers.task missing"]],
    ["probation without its wage", withAnswer({ probationWage: null }), ["answers.probationWage missing"]],
    ["half a fen", withAnswer({ monthlyWage: 3500.005 }), ["answers.monthlyWage not-an-amount"]],
    ["a negative wage", withAnswer({ monthlyWage: -1 }), ["answers.monthlyWage not-an-amount"]],
    ["a wage as text", withAnswer({ monthlyWage: "三千五" }), ["answers.monthlyWage not-an-amount"]],
    ["pay on day 32", withAnswer({ payDay: 32 }), ["answers.payDay not-a-whole-number"]],
    ["an unknown term", withAnswer({ term: "forever" }), ["answers.term not-a-choice"]],
    [
      "an employer without address",
      { employer: { ...employer, address: "" }, answers },
      ["employer.address missing"],
    ],
    [
      "dispatch without its own facts",
      withAnswer({ template: "dispatch" }),
      ["answers.hostEmployer missing", "answers.assignmentStartsOn missing", "answers.postKind missing"],
    ],
  ])("%s", (_, data, expected) => {
    const found = problems(data);
    expect(expected).toEqual(expect.arrayContaining(found));
    expect(found.length).toBeGreaterThan(0);
  });

  test("an entry sheet without rows", () => {
    expect(problems({ employer, menuPath: ["甲"], rows: [] }, "entry-sheet")).toEqual(["rows not-rows"]);
    expect(problems({ employer }, "entry-sheet")).toEqual(["menuPath not-rows", "rows not-rows"]);
  });

  test("every problem has its words, and they never hold what was given", () => {
    for (const say of [chinese, english]) {
      for (const problem of dataProblems) {
        const characters = problem === "unprintable" ? ["😀"] : undefined;
        const refusal = new UnusableDocumentData("labour-contract", [
          { field: "answers.workerName", problem, ...(characters && { characters }) },
        ]);
        expect(refusal.describe(say)).toEqual([expect.stringContaining("answers.workerName")]);
        if (characters) expect(refusal.describe(say)[0]).toContain("😀（U+1F600）");
      }
    }
    try {
      typeset("labour-contract", withAnswer({ workerName: "欧阳😀" }), chinese, options);
      expect.unreachable();
    } catch (error) {
      expect(String(error)).not.toContain("欧阳");
    }
  });

  test("answers may stand beside the employer", () => {
    expect(typeset("labour-contract", { employer, ...answers }, chinese, options)).toEqual(
      typeset("labour-contract", contract, chinese, options),
    );
  });

  test("kinds are known by name", () => {
    expect(documentKindNames.every(isDocumentKind)).toBe(true);
    expect(isDocumentKind("constructor")).toBe(false);
  });
});
