/** The employer ends the contract: for the worker's fault (第三十九条), without it (第四十条), or by layoff (第四十一条). */
import { labourContractLaw } from "../sources.ts";
import { reason } from "./reason.ts";

const workersFault = <const Code extends string>(
  code: Code,
  item: string,
  probation: "any" | "only" = "any",
) =>
  reason(code, {
    cites: labourContractLaw(`第三十九条${item}`),
    initiator: "employer",
    involuntary: "yes",
    tellsUnion: true,
    probation,
  });

const withoutFault = <const Code extends string>(
  code: Code,
  item: string,
  probation: "any" | "never" = "any",
) =>
  reason(code, {
    cites: labourContractLaw(`第四十条${item}、第四十六条第三项`),
    initiator: "employer",
    notice: "thirty-days-or-pay",
    severance: "due",
    involuntary: "yes",
    barredWhenProtected: true,
    tellsUnion: true,
    probation,
  });

const layoff = <const Code extends string>(code: Code, item: string) =>
  reason(code, {
    cites: labourContractLaw(`第四十一条第一款${item}、第四十六条第四项`),
    initiator: "employer",
    notice: "layoff",
    severance: "due",
    involuntary: "yes",
    barredWhenProtected: true,
    // Explaining the situation to the union or to everyone is part of the layoff itself.
    tellsUnion: true,
    probation: "never",
  });

export const byEmployer = [
  workersFault("J39-1", "第一项", "only"),
  workersFault("J39-2", "第二项"),
  workersFault("J39-3", "第三项"),
  workersFault("J39-4", "第四项"),
  workersFault("J39-5", "第五项"),
  workersFault("J39-6", "第六项"),
  withoutFault("J40-1", "第一项"),
  withoutFault("J40-2", "第二项"),
  withoutFault("J40-3", "第三项", "never"),
  layoff("J41-1", "第一项"),
  layoff("J41-2", "第二项"),
  layoff("J41-3", "第三项"),
  layoff("J41-4", "第四项"),
] as const;
