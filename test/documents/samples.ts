/* Data of invented people and companies. */
import { fileURLToPath } from "node:url";
import { day } from "../../src/domain/dates.ts";
import { type Language, loadLanguage } from "../../src/i18n/translator.ts";

const locales = fileURLToPath(new URL("../../locales", import.meta.url));
export const translatorOf = (language: Language) => loadLanguage(locales, language);
export const chinese = translatorOf("zh-CN");
export const options = { madeOn: day("2026-11-21"), number: "2026-000123" };

export const employer = {
  name: "曲靖市沾益区鑫瑞达商贸有限责任公司",
  creditCode: "91530328MA6K8XY21C",
  address: "云南省曲靖市沾益区西平街道望海路88号",
  legalRepName: "欧阳建平",
  adminName: "李文静",
  adminIdNumber: "530328199001011225",
  adminMobile: "13888012345",
  division: "530303",
};

export const answers = {
  workerName: "张䶮",
  idKind: "resident-id",
  idNumber: "530328199203151427",
  mobile: "18287400001",
  address: "云南省曲靖市沾益区白水镇大德村委会小德村36号",
  hiredOn: "2026-12-01",
  template: "full-time",
  term: "fixed",
  startsOn: "2026-12-01",
  endsOn: "2029-11-30",
  probationMonths: 3,
  monthlyWage: 3500,
  probationWage: 2800,
  payDay: 15,
  position: "仓库管理员",
  workplace: "云南省曲靖市沾益区龙华街道东风南路12号",
  hoursSystem: "standard",
  extraTerms: null,
};

export const contract = { employer, answers };

export const dispatchContract = {
  employer: {
    ...employer,
    name: "云南省曲靖市沾益区珠江源新兴农业科技综合开发（集团）股份有限责任公司花山街道第二分公司人力资源服务部",
    dispatchLicence: "云劳派许〔2025〕第053030号",
  },
  answers: {
    ...answers,
    workerName: "买买提·艾力·𬱖𠅤",
    idKind: "passport",
    idNumber: "E12345678",
    birthDate: "1992-03-15",
    sex: "female",
    template: "dispatch",
    term: "open-ended",
    endsOn: null,
    probationMonths: 0,
    probationWage: null,
    monthlyWage: 12345.67,
    hoursSystem: "comprehensive",
    hostEmployer: "曲靖市珠江源食品加工有限公司",
    assignmentStartsOn: "2026-12-01",
    assignmentEndsOn: "2028-11-30",
    postKind: "auxiliary",
    extraTerms: "一、甲方每月提供工作餐补贴300元。\n二、乙方每年参加一次健康体检。",
  },
};

export const simpleContract = {
  employer,
  answers: {
    ...answers,
    template: "simple",
    term: "task",
    endsOn: null,
    task: "沾益区2027年春季马铃薯收购",
    probationMonths: null,
    probationWage: null,
  },
};

export const letter = {
  employer,
  answers: { portals: "labour+social" },
  portalDivision: "云南省曲靖市沾益县",
  divisionName: "沾益区",
};

export const sheet = {
  employer,
  subject: "张䶮",
  menuPath: ["劳动关系网厅", "合同新签", "下载合同书", "确定"],
  rows: [
    { label: "姓名", value: "张䶮" },
    { label: "证件号码", value: "530328199203151427" },
    { label: "住址", value: answers.address },
    { label: "合同结束日期", value: "2029年11月30日" },
    { label: "月工资（元）", value: "3,500" },
    { label: "约定事项", value: null },
  ],
  notes: ["“主管部门行政区划”请选“云南省曲靖市沾益县”。"],
};

export const receipt = {
  employer,
  answers,
  filing: {
    number: "2026-000123",
    kind: "new-contract",
    state: "returned",
    submittedAt: "2026-11-21T03:00:00.000Z",
    decidedAt: "2026-11-23T16:30:00.000Z",
    decidedBy: "王芳",
    reason: "照片看不清楚，请重新拍照上传。",
  },
};

/** One of each kind and variant. */
export const samples = [
  { name: "full-time contract", kind: "labour-contract", data: contract, pages: 6 },
  { name: "dispatch contract", kind: "labour-contract", data: dispatchContract, pages: 7 },
  { name: "simple contract", kind: "labour-contract", data: simpleContract, pages: 3 },
  { name: "authorisation letter", kind: "authorisation-letter", data: letter, pages: 1 },
  { name: "entry sheet", kind: "entry-sheet", data: sheet, pages: 1 },
  { name: "filing receipt", kind: "filing-receipt", data: receipt, pages: 1 },
] as const;
