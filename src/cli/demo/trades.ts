/* Invented employers' trades, as there are many around Zhanyi. Every name says that it is a demonstration. */

export interface Trade {
  /** Between the invented brand and （演示）有限公司. */
  name: string;
  brands: readonly string[];
  /** Posts of managers and technicians, for whom women retire at 55. */
  skilled: readonly string[];
  posts: readonly string[];
  /** Works of a fixed end, for contracts that last as long as the work. */
  task: string;
  /** Yuan a month, from and to. */
  wages: readonly [number, number];
  /** Lends its workers to others. */
  dispatches?: true;
}

export const trades: readonly Trade[] = [
  {
    name: "建材",
    brands: ["云岭", "珠源", "磐石"],
    skilled: ["质检技术员", "生产主管"],
    posts: ["窑炉操作工", "叉车司机", "包装工"],
    task: "二号生产线大修",
    wages: [3200, 6800],
  },
  {
    name: "化工",
    brands: ["白水湾", "青峰", "磊鑫源"],
    skilled: ["工艺工程师", "安全员"],
    posts: ["中控操作工", "巡检工", "化验员"],
    task: "储罐防腐工程",
    wages: [3600, 8200],
  },
  {
    name: "焦化",
    brands: ["乌蒙", "赤岩", "黑山坡"],
    skilled: ["电气工程师", "化产主任"],
    posts: ["炉前工", "皮带工", "电焊工"],
    task: "焦炉煤气管道改造",
    wages: [3800, 7600],
  },
  {
    name: "物流",
    brands: ["滇东通达", "顺帆", "四方马帮"],
    skilled: ["调度主管", "会计"],
    posts: ["货车司机", "装卸工", "仓库管理员"],
    task: "某某工业园设备转运",
    wages: [3000, 6500],
  },
  {
    name: "建筑工程",
    brands: ["筑梦", "龙华山", "新篱笆"],
    skilled: ["施工员", "造价员"],
    posts: ["钢筋工", "木工", "砌筑工", "塔吊司机"],
    task: "幸福小区一期外墙施工",
    wages: [3500, 7800],
  },
  {
    name: "农业科技",
    brands: ["花山湖", "绿穗", "高原红"],
    skilled: ["农艺师", "财务主管"],
    posts: ["大棚管理员", "分拣工", "冷库工"],
    task: "蓝莓基地灌溉管网安装",
    wages: [2600, 4800],
  },
  {
    name: "食品",
    brands: ["珠江源味", "彝家灶", "小粑粑"],
    skilled: ["品控主管", "设备工程师"],
    posts: ["生产线操作工", "面点师", "保洁员"],
    task: "中秋月饼季产线支援",
    wages: [2600, 5200],
  },
  {
    name: "商贸",
    brands: ["沾益百汇", "四季鲜", "老街口"],
    skilled: ["采购经理", "会计"],
    posts: ["收银员", "理货员", "导购员", "防损员"],
    task: "新店开业筹备",
    wages: [2500, 4600],
  },
  {
    name: "酒店管理",
    brands: ["玉林春", "望江楼", "驿路客"],
    skilled: ["前厅经理", "工程主管"],
    posts: ["客房服务员", "厨师", "保安员"],
    task: "宴会厅改造期间安保",
    wages: [2500, 5000],
  },
  {
    name: "人力资源服务",
    brands: ["众创汇才", "金桥", "同舟"],
    skilled: ["招聘主管", "薪酬专员"],
    posts: ["驻厂管理员", "客服专员"],
    task: "校园招聘活动",
    wages: [2800, 5500],
    dispatches: true,
  },
];

const KINDS = ["有限公司", "有限责任公司"];

/** 曲靖市沾益区云岭建材（演示）有限公司. The first thirty names differ. */
export function employerName(serial: number): string {
  const trade = tradeOf(serial);
  const brand = trade.brands[Math.floor(serial / trades.length) % trade.brands.length]!;
  return `曲靖市沾益区${brand}${trade.name}（演示）${KINDS[serial % KINDS.length]}`;
}

export function tradeOf(serial: number): Trade {
  return trades[serial % trades.length]!;
}
