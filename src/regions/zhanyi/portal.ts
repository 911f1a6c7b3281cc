/** The provincial portal as the office's manual describes it, menu by menu. */
import type { Portal } from "../region.ts";
import { manual } from "./manual.ts";

const CONTRACTS = "劳动关系网厅";

export const portal: Portal = {
  name: "云南省人社服务网上大厅",
  url: "http://220.163.121.19:8090/uaa/labourlogin#/labourLogin",
  // The portal's list is older than the reform of 2016 that made the county a district.
  divisionLabel: "云南省曲靖市沾益县",
  menus: {
    register: { path: ["注册"], source: manual("一、2") },
    profile: { path: ["登录系统", "单位基本信息维护", "保存"], source: manual("一、3") },
    access: { path: ["网厅权限开通申请"], source: manual("一、4") },
    "contract-profile": { path: [CONTRACTS, "单位信息维护"], source: manual("一、5") },
    "historical-import": { path: [CONTRACTS, "历史合同导入"], source: manual("二、2") },
    "new-contract": { path: [CONTRACTS, "合同新签", "下载合同书", "确定"], source: manual("二、3") },
    change: { path: [CONTRACTS, "合同变更", "下载变更协议书", "确定"], source: manual("二、4") },
    renewal: { path: [CONTRACTS, "合同续签", "下载合同书或续订协议书", "确定"], source: manual("二、4") },
    ending: { path: [CONTRACTS, "合同终止/解除", "下载证明书", "确定"], source: manual("二、5") },
    submit: { path: [CONTRACTS, "申请提交", "待提交申报管理"], source: manual("二、6") },
    roster: { path: [CONTRACTS, "合同备案花名册"], source: manual("二、7") },
    "admin-change": { path: ["基础信息采集", "单位注册信息变更申报"], source: manual("三、3") },
    "login-mobile": { path: ["手机号修改"], source: manual("三、3") },
  },
  source: manual("一、2"),
};
