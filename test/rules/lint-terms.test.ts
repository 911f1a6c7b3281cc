import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintTerms, lintText } from "../../src/rules/lint-terms.ts";
import { at } from "./zhanyi.ts";

const rules = (text: string) => lintText("extraTerms", text).map(({ rule }) => rule);

/** Each rule with sentences that must be found, and sentences that must pass. */
const table: Record<string, { found: string[]; passes: string[] }> = {
  "deposit-forbidden": {
    found: [
      "乙方入职时须缴纳押金500元。",
      "乙方入职时须缴纳押 金 500 元",
      "乙方入職須繳納保證金1000元",
      "乙方交风险抵押金２０００元",
      "甲方收取服装押金，离职时退还",
      "乙方离职时不退还押金",
      "未缴纳押金的，不得上岗",
      "乙方拒绝缴纳押金的，甲方不予录用",
      "入职保证金从第一个月工资中扣除",
      "乙方应提供担保人一名",
      "乙方须由两名保证人提供财产担保",
      "押金不退",
      "无故旷工的，押金不予退还",
      "乙方需交纳工装费300元",
      "乙方须交不少于1000元的押金",
    ],
    passes: [
      "不收取押金",
      "甲方不得收取押金",
      "甲方不得以任何理由向乙方收取押金、保证金",
      "甲方不收押金，不扣证件",
      "甲方不得向乙方收取任何费用，包括押金、保证金。",
      "本单位从未收取押金",
      "押金：无",
      "甲方不得要求乙方提供担保或者以其他名义向乙方收取财物",
      "乙方无需缴纳押金",
      "甲方不得有下列行为：收取押金；要求提供担保；扣押证件。",
      "负责前台收银和客人押金的收退",
      "负责投标保证金的管理",
      "甲方按规定存储农民工工资保证金",
    ],
  },
  "papers-withheld": {
    found: [
      "甲方扣押乙方身份证",
      "甲方扣留乙方的毕业证书原件",
      "身份证由甲方统一保管",
      "甲方代为保管乙方居民身份证",
      "乙方的毕业证、资格证交由甲方保管",
      "公司收取员工护照原件",
      "甲方扣押乙方身份證",
      "乙方以毕业证作抵押",
    ],
    passes: [
      "甲方不得扣押证件",
      "甲方不得扣押乙方的居民身份证和其他证件",
      "甲方不扣押乙方证件",
      "乙方应提交身份证复印件",
      "公司收取员工身份证复印件一份",
      "甲方核对乙方身份证后当场归还",
      "乙方离职时应当交还工作证件",
      "乙方应妥善保管工作证",
      "严禁扣押员工身份证、毕业证",
    ],
  },
  "insurance-waived": {
    found: [
      "乙方自愿放弃社会保险",
      "乙方自愿放棄社會保險",
      "乙方本人申请不缴纳社保，责任自负",
      "试用期内不缴纳社会保险",
      "甲方不为乙方缴纳五险一金",
      "社保折现发放给乙方",
      "社会保险费由乙方自行缴纳",
      "甲方每月发放社保补贴300元",
      "社保费用已包含在工资中",
      "乙方承诺不要求甲方参加养老保险",
      "试用期不买保险",
      "乙方自愿放弃社保，甲方不承担责任",
    ],
    passes: [
      "甲方依法为乙方缴纳社会保险",
      "甲乙双方依法参加社会保险，个人缴纳部分由甲方代扣代缴",
      "社会保险个人部分由乙方承担，甲方代扣",
      "双方不得约定放弃社会保险",
      "任何放弃社会保险的约定无效",
      "甲方不得不为乙方缴纳社会保险",
      "甲方另为乙方购买商业意外险",
      "甲方逾期不缴纳社会保险费的，乙方可以解除合同",
      "乙方不得放弃社保",
      "乙方提出放弃社保的，甲方仍应依法缴纳",
    ],
  },
  "marriage-restricted": {
    found: [
      "乙方合同期内不得结婚",
      "乙方承诺三年内不怀孕、不生育",
      "女职工入职两年内不得生育",
      "女員工兩年內不得懷孕",
      "乙方怀孕的，视为自动离职",
      "怀孕即解除合同",
      "乙方保证不生小孩",
      "合同期内禁止恋爱",
      "乙方须未婚",
    ],
    passes: [
      "甲方不得限制乙方结婚、生育",
      "甲方不得以结婚、怀孕、产假、哺乳等为由辞退女职工",
      "甲方不得因乙方怀孕降低工资、予以辞退、解除劳动合同",
      "女职工怀孕的，劳动合同期限顺延至哺乳期满终止",
      "不得在合同中限制女职工结婚、生育",
      "乙方依法享受婚假、产假和生育待遇",
      "不得安排怀孕七个月以上的女职工加班",
    ],
  },
  "penalty-forbidden": {
    found: [
      "乙方违约应支付违约金一万元",
      "乙方提前离职的，须赔偿甲方10000元",
      "擅自离职扣一个月工资",
      "乙方違約金五千元",
    ],
    passes: [
      "乙方违反服务期约定的，应按约支付违约金",
      "乙方违反竞业限制约定的，应支付违约金",
      "乙方违反保密义务的，支付违约金",
      "甲方未按时付薪的，应支付违约金",
      "双方不约定违约金",
      "甲方不得约定由乙方承担违约金",
      "乙方提前三十日书面通知可以辞职",
    ],
  },
  "termination-condition-forbidden": {
    found: [
      "连续旷工三天视为自动离职",
      "连续两月业绩不达标，合同自动解除",
      "出现下列情形之一的劳动关系自行终止",
      "实行末位淘汰",
      "双方约定终止条件如下",
    ],
    passes: [
      "合同期满自动终止",
      "乙方达到退休年龄，合同自动终止",
      "双方不得约定终止条件",
      "双方协商一致可以解除合同",
    ],
  },
  "liability-excluded": {
    found: [
      "发生工伤概不负责",
      "乙方工作中受伤，责任自负",
      "发生工傷，甲方概不負責",
      "工伤由乙方自行承担",
      "如有伤亡与甲方无关",
      "生死由命",
      "甲方不承担工伤责任",
      "乙方自愿放弃加班费",
      "乙方放弃经济补偿",
      "乙方患病费用自理",
    ],
    passes: [
      "发生工伤的，按国家规定处理",
      "甲方承担工伤责任",
      "工伤由甲方依法负责",
      "甲方不得约定工伤概不负责",
      "工伤概不负责的约定无效",
      "甲方为乙方购买意外伤害保险",
      "发生事故应立即报告",
    ],
  },
};

for (const [rule, { found, passes }] of Object.entries(table)) {
  describe(rule, () => {
    it.each(found)("finds %s", (text) => expect(rules(text)).toContain(rule));
    it.each(passes)("lets pass %s", (text) => expect(rules(text)).toEqual([]));
  });
}

it.each([
  "甲方提供工作服和午餐。",
  "每周单休，法定节假日按国家规定安排。",
  "乙方应遵守甲方依法制定的规章制度，爱护设备。",
  "双方在培训协议中约定服务期三年。",
  "年终奖按公司当年效益发放。",
  "车工",
  "云南省曲靖市沾益区龙华街道",
  "",
  "🙂\u0000\u200b",
])("has nothing against %j", (text) => expect(rules(text)).toEqual([]));

it("names the words it means and the field", () => {
  expect(lintText("position", "司机，入职交押金，另收保证金。")).toMatchObject([
    { rule: "deposit-forbidden", severity: "breach", field: "position", args: { words: "押金、保证金" } },
  ]);
});

it("finds several kinds in one text, each once", () => {
  const text = "1.乙方交押金500元；2.乙方自愿放弃社保；\n3.发生工伤概不负责。4.押金不退。";
  expect(rules(text)).toEqual(["deposit-forbidden", "insurance-waived", "liability-excluded"]);
});

it("reads the field it is attached to, and nothing else", () => {
  const check = lintTerms("extraTerms");
  expect(check({ extraTerms: "交押金" }, at("2026-11-21"))).toMatchObject([{ field: "extraTerms" }]);
  expect(check({ position: "交押金" }, at("2026-11-21"))).toEqual([]);
});

it("takes its time from no text, however long", () => {
  const started = performance.now();
  lintText("extraTerms", "乙方不得不交由甲方保管身份证".repeat(20_000));
  lintText("extraTerms", "不".repeat(200_000));
  expect(performance.now() - started).toBeLessThan(4000);
});

it("never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => Array.isArray(lintText("extraTerms", text))),
  );
});
