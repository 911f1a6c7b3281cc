/** The laws that the rules cite, so that each is named in one way only. */
import type { Citation } from "./law.ts";

const NATIONAL_LAWS = "https://flk.npc.gov.cn/";
const law =
  (name: string, url: string = NATIONAL_LAWS) =>
  (article: string): Citation => ({ law: name, article, url });

export const labourContractLaw = law("劳动合同法");
export const implementingRegulations = law("劳动合同法实施条例");
export const labourLaw = law("劳动法");
export const womensRightsLaw = law("妇女权益保障法");
/** 法释〔2025〕12号, in force since 2025-09-01. */
export const disputesInterpretationTwo = law(
  "最高人民法院关于审理劳动争议案件适用法律问题的解释（二）",
  "https://www.court.gov.cn/",
);
/** 人力资源和社会保障部令第22号, in force since 2014-03-01. */
export const dispatchProvisions = law("劳务派遣暂行规定", "https://www.mohrss.gov.cn/");
