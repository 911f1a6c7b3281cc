import type { IntegerUnit } from "../field.ts";
import { ambiguous, type Heard, understood, unreadable } from "./heard.ts";
import { readLength } from "./length.ts";
import { readNumber } from "./number.ts";
import { tidy } from "./tidy.ts";

const LONGEST = 40;
const NONE =
  /^(没有?|无|不约定|不设|不要|不用|不需要|没约定|未约定|不试用|免试用|没有试用期|无试用期|不约定试用期|不设试用期|none|no|nil|zero|no probation)$/u;

/** Reads a whole number in the unit of its question. Never throws. */
export function readInteger(typed: string, unit: IntegerUnit | undefined): Heard<number> {
  const text = tidy(typed)
    .toLowerCase()
    .replace(/[.!]+$/u, "");
  if (text === "") return unreadable("integer-empty");
  if (text.length > LONGEST) return unreadable("integer");
  if (/^-\s*\d/u.test(text)) return unreadable("integer-negative");
  if (unit !== "day-of-month" && NONE.test(text)) return understood(0);

  const rough = /左右|大概|大约|差不多|约|上下/u.test(text);
  const said = text.replace(/左右|大概|大约|差不多|约|上下|吧$|的$|就$/gu, "").trim();
  const range = readRange(said, unit);
  if (range) return range;
  const read = readPlain(said, unit);
  return rough && read.outcome === "understood" ? ambiguous(read.value) : read;
}

function readPlain(said: string, unit: IntegerUnit | undefined): Heard<number> {
  const number = readNumber(said);
  if (number !== undefined) return whole(number, !/^\d+$/u.test(said));
  switch (unit) {
    case "months":
      return inMonths(said);
    case "days":
      return inDays(said);
    case "people":
      return whole(readNumber(said.replace(/(个)?(人|名|位|员工|职工|people|persons?)+$/u, "").trim()), true);
    case "day-of-month":
      return dayOfMonth(said);
    default:
      return whole(readNumber(said.replace(/^(伤残|grade\s*)+|等?级$/gu, "").trim()), true);
  }
}

/** Days are no months: 30天 is asked back, and 45天 has no whole number of them. */
function inMonths(said: string): Heard<number> {
  const length = readLength(said.replace(/^试用期?/u, ""));
  if (!length) return unreadable("integer-months");
  if (length.days === 0) return understood(length.months);
  const months = length.months + Math.round(length.days / 30);
  const close = Math.abs(length.days - Math.round(length.days / 30) * 30) <= 2;
  return close && months > 0 ? ambiguous(months) : unreadable("integer-whole-months");
}

function inDays(said: string): Heard<number> {
  const length = readLength(said);
  if (!length) return unreadable("integer");
  return length.months === 0 ? understood(length.days) : ambiguous(length.months * 30 + length.days);
}

/** 每月15号, 次月10日, 月底. The month itself is not asked, so words for it are let go. */
function dayOfMonth(said: string): Heard<number> {
  if (/(月底|月末|最后一天|end of (the )?month|last day)/u.test(said)) return ambiguous(31, 28);
  const number = said
    .replace(/^(每个?月|次月|下个?月|当月|本月|在|the|on)*的?/u, "")
    .replace(/(之?前|以前|[日号]|发(工资|放|薪)?|st|nd|rd|th|of (the|each) month)+$/u, "")
    .trim();
  return whole(readNumber(number.replace(/[日号]$/u, "")), true);
}

/** 2-3, 两三个, 一到两个月. */
function readRange(said: string, unit: IntegerUnit | undefined): Heard<number> | undefined {
  const match =
    said.match(
      /^(\d+|[一二两三四五六七八九十]+)(?:个?月?|天|人)?(?:-|~|到|至|或者?)(\d+|[一二两三四五六七八九十]+)(\D{0,3})$/u,
    ) ?? said.match(/^([一两二三四五六七八])([二三四五六七八九])(个?月|个|天|人|名)$/u);
  if (!match) return undefined;
  const values = [match[1]!, match[2]!].map((part) => readPlain(`${part}${match[3]}`, unit));
  const read = values.flatMap((value) => (value.outcome === "understood" ? [value.value] : []));
  return read.length === 2 ? ambiguous(...read) : undefined;
}

function whole(number: number | undefined, loose: boolean): Heard<number> {
  if (number === undefined) return unreadable("integer");
  return Number.isSafeInteger(number) ? understood(number, loose) : unreadable("integer-whole");
}
