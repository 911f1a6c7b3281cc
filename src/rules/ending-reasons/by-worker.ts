/** The worker ends the contract: by notice (第三十七条), or because of what the employer did (第三十八条). */
import { labourContractLaw } from "../sources.ts";
import { reason } from "./reason.ts";

const employersFault = <const Code extends string>(code: Code, article: string, notice: "written" | "none") =>
  reason(code, {
    cites: labourContractLaw(`${article}、第四十六条第一项`),
    initiator: "worker",
    notice,
    severance: "due",
    involuntary: "yes",
  });

export const byWorker = [
  reason("J37", {
    cites: labourContractLaw("第三十七条"),
    initiator: "worker",
    notice: "thirty-days",
  }),
  reason("J37P", {
    cites: labourContractLaw("第三十七条"),
    initiator: "worker",
    notice: "three-days",
    probation: "only",
  }),
  employersFault("J38-1", "第三十八条第一款第一项", "written"),
  employersFault("J38-2", "第三十八条第一款第二项", "written"),
  employersFault("J38-3", "第三十八条第一款第三项", "written"),
  employersFault("J38-4", "第三十八条第一款第四项", "written"),
  employersFault("J38-5", "第三十八条第一款第五项", "written"),
  employersFault("J38-6", "第三十八条第一款第六项", "written"),
  employersFault("J38-7", "第三十八条第二款", "none"),
  employersFault("J38-8", "第三十八条第二款", "none"),
] as const;
