import type { DocumentKind } from "../document-kind.ts";
import type { LabourContractData } from "./data.ts";
import { labourContractData } from "./data.ts";
import { composeFullContract } from "./full-contract.ts";
import { composeSimpleContract } from "./simple-contract.ts";

/**
 * 劳动合同书: full-time, dispatch, or the short text. Contents after 劳动合同法 第十七条 and the model contracts of
 * the ministry; the wording is ours.
 */
export const labourContract: DocumentKind<LabourContractData> = {
  schema: labourContractData,
  compose: (data, wording, { number }) => ({
    title: wording.say("labour-contract-title"),
    subject: data.answers.workerName,
    hasCover: data.answers.template !== "simple",
    blocks:
      data.answers.template === "simple"
        ? composeSimpleContract(data, wording, number)
        : composeFullContract(data, wording, number),
  }),
};
