/* The questions of `new-contract` up to the twentieth, and what a person says to each: a dispatched woman has that many. */
export const answers = [
  ["workerName", "王芳"],
  ["idKind", "居民身份证"],
  ["idNumber", "530303199002280027"],
  ["retirementCategory", "工人"],
  ["mobile", "13987654321"],
  ["address", "曲靖市沾益区西平街道某某路 1 号"],
  ["hiredOn", "2026-11-16"],
  ["template", "劳务派遣"],
  ["term", "固定期限"],
  ["startsOn", "2026-11-16"],
  ["endsOn", "三年"],
  ["probationMonths", "两个月"],
  ["monthlyWage", "三千五"],
  ["probationWage", "3000"],
  ["payDay", "15"],
  ["position", "收银员"],
  ["workplace", "曲靖市沾益区某某路 1 号"],
  ["hoursSystem", "标准"],
  ["hostEmployer", "沾益某某物流有限公司"],
  ["assignmentStartsOn", "2026-11-16"],
] as const;

/** The day on which they are said. */
export const NOW = new Date("2026-11-20T02:00:00Z");
