/*
 * Clauses that no contract may hold, as patterns over plain Chinese. Each pattern is written to catch the demand and to
 * let its prohibition pass; test/rules/lint-terms.test.ts holds both sides of every line.
 */
import type { Severity } from "../finding.ts";
import type { Citation } from "../law.ts";
import {
  disputesInterpretationTwo,
  implementingRegulations,
  labourContractLaw,
  womensRightsLaw,
} from "../sources.ts";

export interface ForbiddenTerm {
  rule: string;
  severity: Severity;
  cites: Citation;
  patterns: readonly RegExp[];
  /** Whether a condition and its consequence are read together across a comma. */
  acrossCommas: boolean;
  /** Whether a plain 不, 未 or 无 in front also makes it harmless; otherwise only a prohibition does. */
  plainNegation: boolean;
  /** What in the same stretch shows that something else is meant. */
  harmless?: RegExp;
}

const INSURANCE = "(?:社会保险|社保|五险|养老保险|医疗保险|医保|工伤保险|失业保险|生育保险|社会保障)";
const PAPER =
  "(?:身份证|户口[本簿]|护照|毕业证|学历证|学位证|资格证|职称证|驾驶证|驾照|回乡证|居住证|证件|证书)(?!复印|影印|扫描|的?(?:复印|影印|扫描))";
const EMPLOYER = "(?:甲方|用人单位|单位|公司|企业|雇主|老板)";
const BIRTH = "(?:结婚|婚恋|恋爱|怀孕|受孕|生育|生小孩|生孩子|要孩子|要小孩|生二胎|生二孩|生三孩|生娃)";
const HARM =
  "(?:工伤|伤亡|伤残|死亡|死伤|受伤|生病|患病|疾病|职业病|意外|安全事故|事故|伤害|生死|安危|人身安全|安全责任|猝死)";

export const forbiddenTerms: readonly ForbiddenTerm[] = [
  {
    rule: "deposit-forbidden",
    severity: "breach",
    cites: labourContractLaw("第九条"),
    acrossCommas: false,
    plainNegation: true,
    harmless:
      /客人|顾客|客户|租户|住户|消费者|会员|旅客|投标|履约|工程|工资保证金|质量保证金|公证|押金(?:[:为])?(?:无|零|0元?|没有|不收|免)|租赁|房东/u,
    patterns: [
      /(?:押金|押款|保证金(?!额)|抵押金|担保金|风险金(?!融)|风险抵押|保证费(?!用)|工装费|入职费|上岗费|服装押)/u,
      /[押压](?:首|第)?[半一二两三\d.]{1,3}个?[月天日]的?(?:工资|薪)/u,
      /(?:提供|要求|须|需|应|必须|缴纳|设定|找|有).{0,10}(?:担保人|保证人|(?:财产|财物|人)?担保(?!法)|财产抵押|抵押物|质押)/u,
    ],
  },
  {
    rule: "papers-withheld",
    severity: "breach",
    cites: labourContractLaw("第九条"),
    acrossCommas: false,
    plainNegation: true,
    harmless: /工作证件?|出入证|借用|核[对验查实]|查验|复印|交还|归还|退还/u,
    patterns: [
      new RegExp(`(?:扣押|扣留|收缴|质押|抵押|押存|押下|收存|扣).{0,12}${PAPER}`, "u"),
      new RegExp(`${EMPLOYER}.{0,8}(?:保管|代管|代为保管|统一保管|保存|收取).{0,10}${PAPER}`, "u"),
      new RegExp(
        `${PAPER}.{0,10}(?:扣押|扣留|押在|抵押|质押|代管|统一保管|(?:由|交).{0,8}${EMPLOYER}.{0,6}(?:保管|收存|代管|保存))`,
        "u",
      ),
    ],
  },
  {
    rule: "insurance-waived",
    severity: "breach",
    cites: disputesInterpretationTwo("第十九条"),
    acrossCommas: false,
    plainNegation: false,
    harmless:
      /政府|国家补贴|政策|咨询|申领|申请享受|个人(?:应当?)?(?:缴纳|承担|负担|缴费)?的?(?:部分|比例|份额)|代扣|商业保险/u,
    patterns: [
      new RegExp(
        `(?:放弃|不要求|不愿|不想|拒绝|免予?|不再|不需要?|不用|不必|无需|无须|不(?:予|给|为乙方|为其)?(?:参加|缴纳?|交纳?|购?买|办理?|上|享受)).{0,12}${INSURANCE}`,
        "u",
      ),
      /不(?:予|给|为乙方|为其|再)?(?:参加|缴纳?|交纳?|购?买|办理?|上)(?:任何|各项|各类|一切)?保险/u,
      new RegExp(
        `${INSURANCE}.{0,14}(?:折现|折算|折合|以?现金|补贴|补助|(?:计入|包含在|含在|并入|随|已含在).{0,4}工资|由?(?:乙方|员工|劳动者|本人|个人).{0,4}(?:自行|全部|自己)?(?:承担|缴纳|负担|办理|购买|解决)|自理|自行(?:缴纳|解决|承担|购买|办理)|概不负责|与${EMPLOYER}无关|不予缴纳|不缴|不交|不买)`,
        "u",
      ),
      /社保补[贴助]|保险补[贴助]/u,
    ],
  },
  {
    rule: "marriage-restricted",
    severity: "breach",
    cites: womensRightsLaw("第四十四条、第四十八条"),
    acrossCommas: true,
    plainNegation: false,
    patterns: [
      new RegExp(
        `(?:不得|不能|不准|不可|禁止|承诺不|保证不|不许|不允许|不应|暂不|推迟|延迟|暂缓|自愿不|不(?=结婚|怀孕|生育|恋爱|生))(?!.{0,12}(?:限制|干涉|因|以|将|约定|要求|询问|歧视|降低|解除|辞退|把|设置|影响|阻碍|妨碍|拒绝)).{0,10}${BIRTH}`,
        "u",
      ),
      new RegExp(
        `(?:${BIRTH}|产假)(?!.{0,16}(?:不|延|顺|续|可以?享受|依法)).{0,10}(?:视为|视同|即|自动|自愿|主动|应当?|须|必须|予以|可以?|立即|本合同)?.{0,4}(?:离职|解除|辞退|辞职|终止|开除|退回|走人|调岗|降薪)`,
        "u",
      ),
      /(?:须|必须|应|仅限|限|只招|保证|承诺).{0,4}(?:未婚|未育|已婚已育)/u,
    ],
  },
  {
    rule: "penalty-forbidden",
    severity: "warning",
    cites: labourContractLaw("第二十五条"),
    acrossCommas: true,
    plainNegation: true,
    harmless:
      /服务期|培训|竞业|保密|商业秘密|客户违约|供应商|^(?!.*乙方).*甲方.{0,14}(?:支付|承担|赔付).{0,8}违约/u,
    patterns: [
      /违约金|违约赔偿金?|违约费/u,
      /(?:提前|擅自|自行|中途|未满).{0,14}(?:离职|辞职|辞工|解除|走).{0,10}(?:赔偿|支付|扣除|扣发|不发|罚款?|扣).{0,12}(?:元|工资|月薪|损失费)/u,
    ],
  },
  {
    rule: "termination-condition-forbidden",
    severity: "warning",
    cites: implementingRegulations("第十三条"),
    acrossCommas: true,
    plainNegation: true,
    harmless: /期满|届满|到期|退休|死亡|任务完成|依法终止|法定终止/u,
    patterns: [
      /约定的?终止条件/u,
      /(?:视为|视同|按|作).{0,4}(?:自动|自愿|主动|自行)(?:离职|辞职|解除|终止)/u,
      /(?:合同|劳动关系).{0,6}(?:自动|自行|即行|即时|当即)(?:终止|解除)/u,
      /末位淘汰|自动离职/u,
    ],
  },
  {
    rule: "liability-excluded",
    severity: "breach",
    cites: labourContractLaw("第二十六条"),
    acrossCommas: true,
    plainNegation: false,
    harmless: /非工作|非因工|工作时间以?外|下班后|故意|重大过失|自残|自杀|第三[方人]承担/u,
    patterns: [
      new RegExp(
        `${HARM}.{0,16}(?:概不负责|不负责|不负|不承担|与${EMPLOYER}.{0,4}无关|责任自负|后果自负|自负|自行(?:承担|负责|解决)|自理|由(?:乙方|员工|劳动者|本人|个人).{0,4}(?:承担|自负|负责(?!上报|报告|及时|通知|保管|整理)))`,
        "u",
      ),
      new RegExp(`${EMPLOYER}.{0,8}(?:不承担|不负责|概不负责|不负)[^,]{0,12}${HARM}`, "u"),
      /生死(?:由命|自负|有命|各安|状|合同)|死伤自负|伤亡自负/u,
      /放弃.{0,10}(?:加班费|加班工资|年休假|经济补偿|最低工资|工伤待遇|申请仲裁|仲裁|诉讼|起诉|一切权利)/u,
      /(?:离职|辞职|试用|不满|未满|不足|不到)[^,]{0,12},?(?:无工资|没有?工资|不发(?:放)?工资|不支付工资|不计工资|不结算?工资|工资不予?(?:发放|支付|结算))/u,
      /加班.{0,8}(?:不支付|不发|不给|没有|不计).{0,6}(?:加班费|加班工资|报酬|工资)/u,
    ],
  },
];
