/** Laws that only the rules after signing cite; the others are in sources.ts. */
import type { Citation } from "./law.ts";

const NATIONAL_LAWS = "https://flk.npc.gov.cn/";
const MINISTRY = "https://www.mohrss.gov.cn/";
const law =
  (name: string, url: string = NATIONAL_LAWS) =>
  (article: string): Citation => ({ law: name, article, url });

/** 法释〔2020〕26号, in force since 2021-01-01. */
export const disputesInterpretationOne = law(
  "最高人民法院关于审理劳动争议案件适用法律问题的解释（一）",
  "https://www.court.gov.cn/",
);
/** The amendment in force since 2011-01-01. */
export const workInjuryRegulations = law("工伤保险条例");
/** 劳部发〔1994〕479号, in force since 1995-01-01. */
export const medicalTreatmentRules = law("企业职工患病或非因工负伤医疗期规定", MINISTRY);
/** 人社部发〔2024〕94号, in force since 2025-01-01. */
export const flexibleRetirementMeasures = law("实施弹性退休制度暂行办法", MINISTRY);
export const personalInformationLaw = law("个人信息保护法");
