/* What follows a signed contract, of the same invented people. */
import { answers, employer } from "./samples.ts";

/** Two fixed terms have been signed; the second is about to end. */
export const contract = {
  ...answers,
  number: "2023-000456",
  signedOn: "2023-11-25",
  hiredOn: "2020-12-01",
  startsOn: "2023-12-01",
  endsOn: "2026-11-30",
  fixedTermsSigned: 2,
  sex: "female",
  birthDate: "1992-03-15",
  approvedOn: "2023-12-05",
};

const office = {
  name: "曲靖市沾益区人力资源和社会保障局劳动关系科",
  room: "区人社局劳动关系科406办公室",
  phone: "0874-3167969",
};

export const longEmployer = {
  ...employer,
  name: "云南省曲靖市沾益区珠江源新兴农业科技综合开发（集团）股份有限责任公司花山街道第二分公司人力资源服务部",
  address:
    "云南省曲靖市沾益区花山街道松林社区居民委员会新兴产业园区三期标准厂房十二号楼四层东侧四零六至四一八室",
};

/** A contract of which an old import knows little, with long values. */
const longContract = {
  workerName: "阿卜杜热合曼·买买提艾力·𬱖𠅤",
  idKind: "foreign-permanent-residence",
  idNumber: "911530199203151427",
  term: "task",
  startsOn: "2024-03-01",
  task: "沾益区花山水库除险加固及下游二十二公里灌溉渠道改扩建工程第三标段的土石方开挖、回填和边坡支护",
  workplace: longEmployer.address,
  position: "土石方工程机械操作与维护保养及现场安全监督员",
  monthlyWage: 12345.67,
};

export const renewal = {
  employer,
  contract,
  answers: { term: "open-ended", startsOn: "2026-12-01", document: "renewal-agreement" },
};
export const fixedRenewal = {
  ...renewal,
  office,
  answers: {
    term: "fixed",
    startsOn: "2026-12-01",
    endsOn: "2029-11-30",
    workerAskedForFixedTerm: true,
    document: "renewal-agreement",
    otherChanges: "一、每月交通补贴由200元改为300元。\n二、年度体检由甲方统一安排。",
  },
};
export const longRenewal = {
  employer: longEmployer,
  contract: longContract,
  answers: { term: "task", startsOn: "2026-12-01", task: longContract.task },
};

export const change = {
  employer,
  contract,
  answers: {
    items: ["wage", "position", "hours"],
    newMonthlyWage: 4200,
    newPosition: "仓库主管",
    newHoursSystem: "comprehensive",
    effectiveOn: "2026-12-01",
  },
};
export const longChange = {
  employer: longEmployer,
  contract: longContract,
  answers: {
    items: ["wage", "position", "workplace", "hours", "term", "other"],
    newMonthlyWage: 15000.5,
    newPosition: "土石方工程机械操作班组长兼现场质量管理员",
    newWorkplace:
      "云南省曲靖市沾益区炎方乡、播乐乡、大坡乡、菱角乡、德泽乡等与下游灌溉渠道改扩建工程有关的各施工现场",
    newHoursSystem: "flexible",
    newEndsOn: "2027-12-31",
    otherChange: Array.from(
      { length: 16 },
      (_, index) => `（${index + 1}）施工现场的食宿、交通和防暑降温用品由甲方提供，费用由甲方承担。`,
    ).join("\n"),
    effectiveOn: "2026-12-15",
  },
};

export const dissolution = {
  employer,
  contract,
  answers: { reason: "J36E", lastDay: "2026-11-20" },
  ending: {
    kind: "dissolution",
    code: "J36E",
    reason: "单位提出，双方协商一致解除",
    basis: "《中华人民共和国劳动合同法》第三十六条、第四十六条第二项",
    severance: { due: true, amount: 21000, paidOn: "2026-11-20" },
    wagesPaidUntil: "2026-11-20",
    insurancePaidUntil: "2026-11",
    insuranceStopsFrom: "2026-12",
    fileTo: "曲靖市沾益区人才服务中心",
    involuntary: "yes",
  },
};
export const longDissolution = {
  employer: longEmployer,
  contract: longContract,
  answers: { reason: "J38-3", lastDay: "2026-11-20" },
  ending: {
    kind: "dissolution",
    reason: "单位以暴力、威胁或者限制人身自由的手段强迫劳动，劳动者解除劳动合同",
    basis:
      "《中华人民共和国劳动合同法》第三十八条第一款第三项、第四十六条第一项，《最高人民法院关于审理劳动争议案件适用法律问题的解释（二）》第十九条",
    serviceMonths: 128,
  },
};
export const death = {
  employer,
  contract: { ...contract, term: "open-ended", endsOn: null },
  answers: { reason: "Z44-3A", lastDay: "2026-11-18" },
  ending: {
    kind: "termination",
    reason: "劳动者死亡",
    basis: "《中华人民共和国劳动合同法》第四十四条第三项",
    severance: { due: false },
    involuntary: "not-applicable",
  },
};

export const correction = {
  purpose: "correction",
  employer,
  contract,
  answers: { field: "idNumber", newValue: "530328199203151435", reason: "录入时末两位看错。" },
  attachments: ["劳动者身份证复印件", "劳动合同复印件"],
  office,
};
export const withdrawal = {
  purpose: "withdrawal",
  employer,
  contract: { ...contract, approvedOn: "2026-11-18" },
  answers: { reason: "劳动者没有到岗，双方没有建立劳动关系。" },
  withdrawUntil: "2026-11-24",
  office,
};
export const greenChannel = {
  purpose: "green-channel",
  employer: longEmployer,
  contract: longContract,
  answers: {
    matter: "renewal",
    reason: `${"工程地点偏远，系统专管员更换期间没有及时登录网厅，".repeat(12)}造成逾期。\n今后由两名工作人员共同负责，按月核对到期情况。`,
  },
};

const person = { ...contract, template: "full-time" };
const people = [
  person,
  {
    ...person,
    workerName: longContract.workerName,
    idKind: longContract.idKind,
    idNumber: longContract.idNumber,
    address: longEmployer.address,
    position: longContract.position,
    template: "dispatch",
    term: "open-ended",
    endsOn: null,
    probationMonths: 0,
    monthlyWage: 12345.67,
    note: "派往曲靖市珠江源食品加工有限公司",
  },
  { workerName: "李四", idNumber: "530328198507120012" },
];
const period = { from: "2026-11-01", to: "2026-11-30" };

export const newRoster = { employer, answers: { kind: "new", ...period }, rows: people, maker: "李文静" };
export const renewalRoster = {
  ...newRoster,
  answers: { kind: "renewal", ...period },
  rows: people.map((each) => ({
    ...each,
    renewal: { previousStartsOn: "2020-12-01", previousEndsOn: "2023-11-30", signing: 2 },
  })),
};
export const endedRoster = {
  employer: longEmployer,
  answers: { kind: "ended", ...period },
  rows: people.map((each, index) => ({
    ...each,
    lastDay: "2026-11-20",
    ending: index === 1 ? longDissolution.ending : dissolution.ending,
  })),
};

/** One of each kind and variant. */
export const samplesAfterSigning = [
  { name: "renewed contract", kind: "labour-contract", data: renewedContract(), pages: 6 },
  { name: "open-ended renewal", kind: "renewal-agreement", data: renewal, pages: 1 },
  { name: "fixed renewal", kind: "renewal-agreement", data: fixedRenewal, pages: 2 },
  { name: "long renewal", kind: "renewal-agreement", data: longRenewal, pages: 2 },
  { name: "renewal statement", kind: "renewal-statement", data: fixedRenewal, pages: 1 },
  { name: "change", kind: "change-agreement", data: change, pages: 2 },
  { name: "long change", kind: "change-agreement", data: longChange, pages: 3 },
  { name: "dissolution", kind: "ending-certificate", data: dissolution, pages: 1 },
  { name: "long dissolution", kind: "ending-certificate", data: longDissolution, pages: 1 },
  { name: "death", kind: "ending-certificate", data: death, pages: 1 },
  { name: "correction", kind: "statement", data: correction, pages: 1 },
  { name: "withdrawal", kind: "statement", data: withdrawal, pages: 1 },
  { name: "green channel", kind: "statement", data: greenChannel, pages: 1 },
  { name: "new roster", kind: "roster", data: newRoster, pages: 1 },
  { name: "renewal roster", kind: "roster", data: renewalRoster, pages: 1 },
  { name: "ended roster", kind: "roster", data: endedRoster, pages: 1 },
] as const;

function renewedContract() {
  const renewed = { term: "fixed", startsOn: "2026-12-01", endsOn: "2029-11-30" };
  return {
    employer,
    // The old contract's answers with the renewal's over them; probation is in them still.
    answers: { ...contract, ...renewed },
    renewal: { previousEndsOn: "2026-11-30", signing: 3 },
  };
}
