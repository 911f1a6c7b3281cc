import type { Incoming, Outgoing } from "../../src/channels/channel.ts";

/** A small assistant whose answers show every part that a message can have. What is typed decides what comes. */
export function chatScript({ text, choice, file, secretHash }: Incoming): Outgoing[] {
  if (secretHash) return [{ text: "密码设好了。", tone: "success" }];
  if (file) return [{ text: "照片收到了，很清楚。", tone: "success" }];
  const said = choice ?? text ?? "";
  const found = Object.entries(answers).find(([words]) => said.startsWith(words));
  return found ? found[1](said) : [{ text: `您说的是：${said}` }];
}

const answers: Record<string, (said: string) => Outgoing[]> = {
  "do:start": () => [
    {
      text: "请问劳动者叫什么名字？\n写身份证上的名字。",
      input: { kind: "text", field: "workerName", label: "劳动者姓名" },
      progress: { done: 0, total: 12, label: "劳动者姓名" },
      choices: [{ value: "word:cancel", label: "取消", style: "quiet" }],
    },
  ],
  期限: () => [
    { text: "2026年12月1日（周二）入职，记下了。", tone: "plain" },
    {
      text: "合同期限选哪一种？",
      input: { kind: "choice", field: "term", label: "合同期限" },
      progress: { done: 6, total: 12, label: "合同期限" },
      choices: [
        { value: "answer:term:fixed", label: "固定期限" },
        { value: "answer:term:open-ended", label: "无固定期限" },
        { value: "answer:term:task", label: "以完成一定工作任务为期限" },
        { value: "word:back", label: "上一步", style: "quiet" },
      ],
    },
  ],
  "answer:term": () => [
    {
      text: "合同到哪一天结束？可以直接写“三年”。",
      input: { kind: "date", field: "endsOn", label: "结束日期", min: "2026-11-30", suggest: "2029-11-30" },
      progress: { done: 7, total: 12, label: "结束日期" },
    },
  ],
  工资: () => [
    {
      text: "试用期工资 2,000 元不行：不得低于合同工资 3,000 元的 80%（2,400 元），也不得低于沾益区最低工资 2,120 元。",
      tone: "breach",
      law: "《劳动合同法》第二十条 · 最低工资自2026年9月1日起",
      input: { kind: "money", field: "probationWage", label: "试用期工资" },
      progress: { done: 8, total: 12, label: "试用期工资" },
      choices: [
        { value: "answer:probationWage:2400", label: "改为 2,400 元", style: "primary" },
        { value: "word:back", label: "上一步", style: "quiet" },
      ],
    },
    { text: "这位劳动者明年满 60 岁，请留意合同期限。", tone: "warning", law: "渐进式延迟退休办法 第一条" },
  ],
  核对: () => [
    {
      text: "请核对，都对就提交：",
      input: { kind: "choice", field: "summary", label: "核对" },
      progress: { done: 11, total: 12, label: "核对" },
      rows: [
        { label: "劳动者姓名", value: "张建国", edit: "edit:workerName" },
        { label: "身份证号", value: "5303************10", edit: "edit:idNumber" },
        { label: "合同期限", value: "2026年12月1日（周二）至 2029年11月30日（周五）", edit: "edit:endsOn" },
        { label: "月工资", value: "3,000 元", edit: "edit:monthlyWage" },
        { label: "工作地点", value: "云南省曲靖市沾益区龙华街道西平路 100 号", edit: "edit:workplace" },
      ],
      choices: [
        { value: "do:confirm", label: "都对，提交", style: "primary" },
        { value: "word:pause", label: "先放一放" },
      ],
    },
  ],
  "do:confirm": () => [
    {
      text: "合同做好了。请打印三份，双方签字盖章。",
      tone: "success",
      progress: { done: 2, total: 6, label: "已填写" },
      documents: [
        {
          id: "paper-1",
          name: "劳动合同书（张建国）.pdf",
          mimeType: "application/pdf",
          pages: 6,
          bytes: 148_000,
        },
        { id: "paper-2", name: "网厅录入单.pdf", mimeType: "application/pdf", pages: 1, bytes: 42_000 },
      ],
      choices: [{ value: "do:save", label: "已经下载了", style: "primary" }],
    },
    {
      text: "网厅录入时照着填：",
      rows: [
        { label: "姓名", value: "张建国", copy: true },
        { label: "合同起始日期", value: "2026-12-01", copy: true },
      ],
    },
  ],
  照片: () => [
    {
      text: "请发营业执照的照片。",
      input: {
        kind: "file",
        field: "licencePhoto",
        label: "营业执照照片",
        accept: ["image/jpeg", "image/png"],
      },
      progress: { done: 3, total: 9, label: "营业执照照片" },
    },
  ],
  密码: () => [{ text: "请设置密码。", input: { kind: "secret", field: "password", label: "密码" } }],
  网址: () => [{ text: "网厅地址：https://hrss.yn.gov.cn/ywt，用电脑打开。" }],
};
