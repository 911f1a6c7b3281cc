/** The contract ends by itself (第四十四条; 实施条例 第二十一条、第二十二条; 解释（一）第四十八条). */
import { day } from "../../domain/dates.ts";
import { implementingRegulations, labourContractLaw } from "../sources.ts";
import { disputesInterpretationOne, flexibleRetirementMeasures } from "../sources-after-signing.ts";
import { type EndingReason, reason } from "./reason.ts";

const REGULATIONS_FROM = day("2008-09-18");
const GRADUAL_RETIREMENT_FROM = day("2025-01-01");

const expiry = <const Code extends string>(
  code: Code,
  article: string,
  rest: Partial<Pick<EndingReason, "initiator" | "severance" | "extendedWhenProtected">>,
) =>
  reason(code, {
    kind: "termination",
    cites: labourContractLaw(article),
    severance: "due",
    involuntary: "yes",
    when: "term-over",
    extendedWhenProtected: true,
    ...rest,
  });

const employerGone = <const Code extends string>(code: Code, article: string) =>
  reason(code, {
    kind: "termination",
    cites: labourContractLaw(article),
    severance: "due",
    involuntary: "yes",
  });

const workerGone = <const Code extends string>(code: Code) =>
  reason(code, {
    kind: "termination",
    cites: labourContractLaw("第四十四条第三项"),
    involuntary: "not-applicable",
  });

export const atTheEnd = [
  expiry("Z44-1A", "第四十四条第一项、第四十六条第五项", { initiator: "employer" }),
  expiry("Z44-1B", "第四十四条第一项、第四十六条第五项", { initiator: "both" }),
  // No severance, and yet counted as unemployed against one's will: the two are decided by different rules.
  expiry("Z44-1C", "第四十四条第一项、第四十六条第五项", { initiator: "worker", severance: "not-due" }),
  reason("Z22", {
    kind: "termination",
    cites: implementingRegulations("第二十二条"),
    from: REGULATIONS_FROM,
    severance: "due",
    involuntary: "yes",
    extendedWhenProtected: true,
    when: "task-over",
  }),
  reason("Z44-2", { kind: "termination", cites: labourContractLaw("第四十四条第二项") }),
  reason("Z21", {
    kind: "termination",
    cites: implementingRegulations("第二十一条"),
    from: REGULATIONS_FROM,
  }),
  reason("Z21E", {
    kind: "termination",
    cites: flexibleRetirementMeasures("人社部发〔2024〕94号"),
    from: GRADUAL_RETIREMENT_FROM,
    initiator: "worker",
    notice: "three-months",
  }),
  reason("Z21D", {
    kind: "termination",
    cites: flexibleRetirementMeasures("人社部发〔2024〕94号"),
    from: GRADUAL_RETIREMENT_FROM,
    initiator: "both",
    notice: "agreed",
  }),
  workerGone("Z44-3A"),
  workerGone("Z44-3B"),
  workerGone("Z44-3C"),
  employerGone("Z44-4", "第四十四条第四项、第四十六条第六项"),
  employerGone("Z44-5A", "第四十四条第五项、第四十六条第六项"),
  employerGone("Z44-5B", "第四十四条第五项、第四十六条第六项"),
  employerGone("Z44-5C", "第四十四条第五项、第四十六条第六项"),
  { ...employerGone("Z44-5D", "第四十四条第五项、第四十六条第六项"), initiator: "employer" },
  {
    ...employerGone("Z44-5E", "第四十六条第六项"),
    cites: disputesInterpretationOne("第四十八条"),
    from: day("2021-01-01"),
  },
  reason("Z44-6", {
    kind: "termination",
    cites: labourContractLaw("第四十四条第六项"),
    severance: "by-law",
    involuntary: "not-applicable",
  }),
] as const;
