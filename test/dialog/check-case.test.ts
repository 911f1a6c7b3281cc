import { describe, expect, it } from "vitest";
import { conversations } from "../../conversations/index.ts";
import { formatArgs } from "../../src/assistant/format.ts";
import { wordFinding } from "../../src/assistant/voice.ts";
import { UnusableCase } from "../../src/dialog/case.ts";
import { type Checker, checkCase } from "../../src/dialog/check-case.ts";
import { regions } from "../../src/regions/index.ts";
import { translators, vocabulary } from "./words.ts";

const t = translators["zh-CN"];
const checker: Checker = {
  conversations,
  jurisdictions: Object.fromEntries(regions.map(({ id, jurisdiction }) => [id, jurisdiction])),
  vocabulary,
  wordFinding: (finding) => wordFinding(finding, t),
  wordProblem: (problem, args) => t(`unreadable-${problem}`, formatArgs(args, t)),
};

const around = { conversation: "new-contract", region: "zhanyi", today: "2026-11-21" };
const complete = {
  workerName: "王芳",
  idKind: "身份证",
  idNumber: "530303199002280027",
  retirementCategory: "工人",
  mobile: "139 8765 4321",
  address: "曲靖市沾益区西平街道某某路 1 号",
  hiredOn: "上周一",
  template: "全日制",
  term: "固定期限",
  startsOn: "12月1号",
  endsOn: "三年",
  probationMonths: "两个月",
  monthlyWage: "三千五",
  probationWage: 2800,
  payDay: "每月15号",
  position: "收银员",
  workplace: "曲靖市沾益区某某路 1 号",
  hoursSystem: "standard",
  extraTerms: null,
};

const check = (answers: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  checkCase({ ...around, ...more, answers }, checker);

describe("a complete case", () => {
  it("is reported with what was understood, and nothing else", () => {
    expect(check(complete)).toEqual({
      status: "complete",
      findings: [
        expect.objectContaining({ rule: "starts-after-hiring", severity: "warning", field: "startsOn" }),
      ],
      known: {
        workerName: "王芳",
        idKind: "resident-id",
        idNumber: "530303199002280027",
        retirementCategory: "female-50",
        mobile: "13987654321",
        address: "曲靖市沾益区西平街道某某路 1 号",
        hiredOn: "2026-11-09",
        template: "full-time",
        term: "fixed",
        startsOn: "2026-12-01",
        endsOn: "2029-11-30",
        probationMonths: 2,
        monthlyWage: 3500,
        probationWage: 2800,
        payDay: 15,
        position: "收银员",
        workplace: "曲靖市沾益区某某路 1 号",
        hoursSystem: "standard",
      },
    });
  });
});

describe("breaches", () => {
  it("are reported all at once, each with its law, words and the nearest value that passes", () => {
    const { status, field, findings } = check({
      ...complete,
      probationMonths: 7,
      monthlyWage: 2000,
      probationWage: "1500",
    });
    expect({ status, field }).toEqual({ status: "in-breach", field: "probationMonths" });
    const breaches = findings.filter(({ severity }) => severity === "breach");
    expect(breaches.map(({ rule, field: about, suggest }) => [rule, about, suggest])).toEqual([
      ["probation-too-long", "probationMonths", 6],
      ["wage-below-minimum", "monthlyWage", 2120],
      ["probation-wage-below-minimum", "probationWage", 2120],
      ["probation-wage-below-share", "probationWage", 2120],
    ]);
    expect(breaches[0]).toMatchObject({ law: "劳动合同法", article: "第十九条" });
    expect(breaches[0]!.message).toContain("试用期最长 6 个月");
    expect(Object.keys(breaches[0]!)).toEqual([
      "rule",
      "severity",
      "field",
      "law",
      "article",
      "message",
      "suggest",
    ]);
  });

  it("are found although earlier answers are missing", () => {
    expect(check({ monthlyWage: "两千" })).toMatchObject({
      status: "in-breach",
      field: "monthlyWage",
      known: { monthlyWage: 2000 },
    });
  });

  it("are found in an answer that a chat would not have asked for: probation for a task", () => {
    const task = { term: "task", task: "外墙施工", startsOn: "2026-12-01", probationMonths: 1 };
    expect(check(task)).toMatchObject({ status: "in-breach", field: "probationMonths" });
    expect(check({ ...task, probationMonths: 0 })).toMatchObject({ status: "asking", field: "workerName" });
  });
});

describe("what comes first", () => {
  it("is an answer that can't be understood, then a breach, then a missing one", () => {
    expect(check({ monthlyWage: "很多", payDay: "9999", probationMonths: 7 })).toMatchObject({
      status: "unreadable",
      field: "monthlyWage",
      unreadable: [{ field: "monthlyWage" }, { field: "payDay", message: "9,999 太大了，最大是 31。" }],
    });
    expect(check({})).toEqual({ status: "asking", field: "workerName", findings: [], known: {} });
    expect(check({ workerName: "王芳" })).toMatchObject({ status: "asking", field: "idKind" });
  });

  it("an ambiguous answer is not guessed", () => {
    expect(check({ monthlyWage: "8000-10000" })).toMatchObject({
      status: "unreadable",
      unreadable: [{ field: "monthlyWage", candidates: [8000, 10000] }],
    });
  });
});

describe("answers to questions that don't apply", () => {
  it("are left out", () => {
    const { known, status } = check({
      ...complete,
      term: "无固定期限",
      hostEmployer: "某某公司",
      sex: "male",
    });
    expect(status).toBe("complete");
    expect(known).not.toHaveProperty("endsOn");
    expect(known).not.toHaveProperty("hostEmployer");
    expect(known).not.toHaveProperty("sex");
  });

  it("count while it hangs on a missing answer whether they apply", () => {
    expect(check({ startsOn: "2026-12-01", endsOn: "三年" }).known).toEqual({
      startsOn: "2026-12-01",
      endsOn: "2029-11-30",
    });
  });
});

describe("facts", () => {
  it("decide with the answers: probation is agreed once only", () => {
    const found = check({ probationMonths: 1 }, { contract: { hadProbation: true, monthlyWage: 3500.5 } });
    expect(found).toMatchObject({
      status: "in-breach",
      findings: [{ rule: "probation-only-once", suggest: 0 }],
    });
  });
});

describe("a case that can't be checked", () => {
  it.each([
    [
      { conversation: "nothing" },
      /Unknown conversation "nothing"; known: register, access, profile, historical-import, /,
    ],
    [{ region: "atlantis" }, /Unknown region "atlantis"; known: .*zhanyi/],
    [{ region: "__proto__" }, /Unknown region/],
    [{ today: "2026-02-30" }, /today: not a calendar day/],
    [{ today: undefined }, /today/],
    [{ employer: { division: "5303" } }, /employer\.division: not a division/],
    [{ contract: { monthlyWage: "3500" } }, /contract\.monthlyWage/],
    [{ contract: { monthlyWage: 3500.555 } }, /contract\.monthlyWage: not an amount/],
    [{ answers: { wage: 3 } }, /Unknown answers for new-contract: "wage"; known: workerName, .*monthlyWage/],
    [{ answers: [] }, /answers/],
    [{ surplus: 1 }, /surplus/],
  ])("%o: %s", (change, message) => {
    const refused = () => checkCase({ ...around, answers: {}, ...change }, checker);
    expect(refused).toThrow(UnusableCase);
    expect(refused).toThrow(message);
  });

  it("is one of a time whose law is not known; parameter and day are named", () => {
    const refused = () => check({ monthlyWage: 3500 }, { today: "2012-01-01" });
    expect(refused).toThrow(UnusableCase);
    expect(refused).toThrow(/minimum-wage.*2012-01-01/);
  });

  it.each([[null], [[]], ["text"], [3]])("%o", (json) => {
    expect(() => checkCase(json, checker)).toThrow(UnusableCase);
  });
});

it("never throws anything else, whatever the answers are", () => {
  const odd = [
    "",
    " ",
    "😀",
    "\u0000",
    "1".repeat(5000),
    {},
    [],
    true,
    false,
    -1,
    1e300,
    0.1,
    Number.NaN,
    ["三年"],
    { upload: 1 },
  ];
  for (const { id, fields } of conversations) {
    for (const field of Object.keys(fields)) {
      for (const value of odd) {
        expect(() =>
          checkCase(
            {
              ...around,
              conversation: id,
              answers: { ...(id === "new-contract" && complete), [field]: value },
            },
            checker,
          ),
        ).not.toThrow();
      }
    }
  }
});

describe("a contract on file", () => {
  const contract = {
    idNumber: "530303198506150010",
    hiredOn: "2024-07-01",
    term: "fixed",
    startsOn: "2024-07-01",
    endsOn: "2026-06-30",
    monthlyWage: 3000,
    fixedTermsSigned: 2,
    position: "收银员",
    hoursSystem: "standard",
    extendedMonths: 0,
    serviceUntil: "2026-01-01",
  };
  const renewed = { term: "固定", startsOn: "2026-07-01", endsOn: "三年", document: "协议" };
  const filed = (conversation: string, today: string, answers: Record<string, unknown>, more = {}) =>
    check(answers, { conversation, today, contract: { ...contract, ...more } });

  it("closes a conversation by the office's limits, which come with its jurisdiction", () => {
    expect(filed("renewal", "2026-05-29", {})).toMatchObject({
      status: "in-breach",
      field: "startsOn",
      findings: [
        {
          rule: "renewal-too-early",
          field: "startsOn",
          law: "沾益区劳动合同网签业务操作指南",
          article: "二、4",
        },
      ],
    });
    expect(filed("renewal", "2026-05-30", {})).toMatchObject({
      status: "asking",
      field: "term",
      findings: [],
    });
    expect(filed("withdrawal", "2026-06-11", {}, { approvedOn: "2026-06-03" })).toMatchObject({
      status: "in-breach",
      field: "contract",
    });
  });

  it("names the answer that a breach is about, wherever it is found", () => {
    expect(filed("renewal", "2026-06-15", { ...renewed, workerAskedForFixedTerm: "不是" })).toMatchObject({
      status: "in-breach",
      field: "term",
      findings: [{ rule: "open-ended-due", field: "term", suggest: "open-ended" }],
      known: {
        term: "fixed",
        endsOn: "2029-06-30",
        workerAskedForFixedTerm: false,
        document: "renewal-agreement",
      },
    });
    expect(filed("renewal", "2026-06-15", renewed)).toMatchObject({
      status: "asking",
      field: "workerAskedForFixedTerm",
    });
  });

  it("is compared with what is to be changed", () => {
    expect(
      filed("change", "2026-06-01", { items: "1和2", newMonthlyWage: "三千", newPosition: "店长" }),
    ).toMatchObject({
      status: "in-breach",
      field: "newMonthlyWage",
      findings: [{ rule: "change-same-value" }],
      known: { items: ["wage", "position"], newMonthlyWage: 3000, newPosition: "店长" },
    });
  });

  it("ends for a reason found by plain words, and what only a chat asks may be left out", () => {
    const answers = { reason: "到龄了", lastDay: "2026-06-01" };
    const born = {
      idNumber: undefined,
      birthDate: "1965-02-15",
      sex: "male",
      term: "open-ended",
      endsOn: undefined,
    };
    expect(filed("ending", "2026-06-01", answers, born)).toMatchObject({
      status: "complete",
      known: { reason: "Z21", lastDay: "2026-06-01" },
    });
    expect(filed("ending", "2026-06-01", { reason: "自离" })).toMatchObject({
      status: "unreadable",
      field: "reason",
      unreadable: [{ candidates: expect.arrayContaining(["J37", "J39-2"]) as unknown }],
    });
  });

  it("tells a warning no more once another answer has settled it", () => {
    const laid = { reason: "J41-2", lastDay: "2026-06-30", noticeGivenOn: "2026-05-20", layoffCount: 20 };
    const rules = (answers: object) =>
      filed("ending", "2026-06-01", { ...laid, ...answers }).findings.map(({ rule }) => rule);
    expect(rules({})).toContain("layoff-needs-papers");
    const papers = { layoffExplained: true, layoffOpinions: true, layoffReported: true };
    expect(rules(papers)).not.toContain("layoff-needs-papers");
  });

  it.each([
    [{ hoursSystem: "never" }, /contract\.hoursSystem/],
    [{ serviceUntil: "2026-02-30" }, /contract\.serviceUntil: not a calendar day/],
    [{ probationMonths: -1 }, /contract\.probationMonths/],
  ])("%j is no fact", (wrong, message) => {
    expect(() => filed("renewal", "2026-06-15", {}, wrong)).toThrow(message);
  });
});
