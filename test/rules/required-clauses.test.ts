import { describe, expect, it } from "vitest";
import { yuan } from "../../src/domain/money.ts";
import { type ContractContent, checkRequiredClauses } from "../../src/rules/required-clauses.ts";

const complete: ContractContent = {
  employerName: "沾益样例商贸有限公司",
  employerAddress: "曲靖市沾益区龙华街道1号",
  legalRepName: "李样",
  workerName: "张样",
  workerAddress: "曲靖市沾益区西平街道2号",
  idNumber: "530303198506150010",
  term: "fixed",
  startsOn: "2026-12-01",
  endsOn: "2029-11-30",
  position: "会计",
  workplace: "曲靖市沾益区",
  hoursSystem: "standard",
  monthlyWage: yuan(3500),
  socialInsurance: true,
  labourProtection: true,
};
const missing = (content: ContractContent) => checkRequiredClauses(content).map(({ field }) => field);

describe("劳动合同法 第十七条", () => {
  it("has nothing to add to a complete contract", () => {
    expect(missing(complete)).toEqual([]);
  });

  it.each(Object.keys(complete) as (keyof ContractContent)[])("misses %s", (part) => {
    const { [part]: _left, ...rest } = complete;
    expect(checkRequiredClauses(rest)).toMatchObject(
      part === "term"
        ? [{ field: "term", severity: "breach" }]
        : [
            {
              rule: "clause-missing",
              field: part,
              severity: "breach",
              args: { part },
              cites: { article: "第十七条" },
            },
          ],
    );
  });

  it("takes a blank for nothing", () => {
    expect(missing({ ...complete, workplace: " \u3000" })).toEqual(["workplace"]);
    expect(missing({ ...complete, socialInsurance: false })).toEqual(["socialInsurance"]);
  });

  it("asks for the last day of a fixed term and for the task of a task", () => {
    const { endsOn: _end, ...rest } = complete;
    expect(missing({ ...rest, term: "open-ended" })).toEqual([]);
    expect(missing({ ...rest, term: "task" })).toEqual(["task"]);
  });

  it("asks for the host employer of a dispatched worker, 第五十八条", () => {
    expect(missing({ ...complete, template: "dispatch" })).toEqual([
      "hostEmployer",
      "assignmentStartsOn",
      "assignmentEndsOn",
    ]);
  });
});
