/*
 * Amounts in yuan a month, as people write wages: 3500, 3,500.50, 三千五, 1.2万, 3k, ¥3500/月.
 *
 * Never guessed: amounts that are about right (左右, 三千多), ranges (8000-10000, 两三千), yearly ones, and thousands
 * that could be decimals (3.500). Not taken at all: pay after tax, by the day or hour, foreign money.
 */
import { ambiguous, type Heard, understood, unreadable } from "./heard.ts";
import { CHINESE_NUMBER, readNumber } from "./number.ts";
import { tidy } from "./tidy.ts";

const LONGEST = 60;
const AMOUNT = `(?:\\d[\\d,]*(?:\\.\\d+)?[千万百kw]?\\d*千?|${CHINESE_NUMBER})`;
const RANGE = new RegExp(`^(${AMOUNT})(?:元|块)? ?(?:-|~|到|至|或者?|/) ?(${AMOUNT})$`, "u");
const ROUGHLY =
  /左右|上下|大概|大约|差不多|将近|接近|估计|约|以上|以下|多$|来$|\+$|多块|来块|不到|about|around|roughly|approx/u;

/** Reads an amount in yuan with at most two decimals. Never throws. */
export function readMoney(typed: string): Heard<number> {
  const text = tidy(typed)
    .toLowerCase()
    .replace(/[.,!?~\s]+$/u, "");
  if (text === "") return unreadable("money-empty");
  if (text.length > LONGEST) return unreadable("money");
  if (/[$€£]|usd|hkd|eur|美元|美金|港币|港元|欧元|日元|澳门元|台币/u.test(text))
    return unreadable("money-foreign");
  if (/税后|到手|实发|净|after tax|net\b|take.?home/u.test(text)) return unreadable("money-net");
  if (/日薪|时薪|每天|一天|每小时|一小时|小时|\/天|\/日|\/h|计件|per (day|hour)|an hour|a day/u.test(text)) {
    return unreadable("money-not-monthly");
  }
  if (/^[-−]|负|minus/u.test(text)) return unreadable("money-negative");
  if (/年薪|每年|一年|\/年|per year|a year|annual/u.test(text)) return yearly(text);

  const rough = ROUGHLY.test(text);
  const bare = strip(text.replace(new RegExp(ROUGHLY, "gu"), ""));
  const range = readRange(bare);
  if (range) return range;
  const amount = readBare(bare);
  if (amount.outcome !== "understood" || !rough) return amount;
  return ambiguous(amount.value);
}

/** Without currency, the month, and the words around an amount. */
function strip(text: string): string {
  return text
    .replace(
      /^(税前|应发|月薪|月工资|基本工资|底薪|工资|薪资|薪水|试用期|转正后?|合同|每个?月|一个?月|按|就|是|为|给|开|发|人民币|rmb|cny|yuan|[:¥￥\s])+/u,
      "",
    )
    .replace(
      /(\/\s*(个?月|month|mo|m)|每个?月|一个?月|a month|per month|monthly|税前|rmb|cny|yuan|人民币|吧|的|\s)+$/u,
      "",
    )
    .replace(/(?<=\d|[kw]|\p{Script=Han})(元|块钱?|圆)(整|正)?$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function readBare(text: string): Heard<number> {
  if (/^\d{1,3}\.\d{3}$/u.test(text)) {
    return ambiguous(Number(text.replace(".", "")), Math.round(Number(text) * 100) / 100);
  }
  if (/^\d+(,\d+)+$/u.test(text) && readNumber(text) === undefined)
    return ambiguous(Number(text.replaceAll(",", "")));
  const number = readNumber(text) ?? readCents(text);
  if (number === undefined) return unreadable("money");
  if (number > 1e12) return unreadable("money-too-large-to-be-true");
  if (Math.abs(number * 100 - Math.round(number * 100)) > 1e-6) return unreadable("money-too-fine");
  return understood(number, !/^\d+(\.\d+)?$/u.test(text));
}

/** 三千五百元五角, 3500块5毛. */
function readCents(text: string): number | undefined {
  const match = text.match(/^(.+?)(?:元|块|圆)(?:零)?(?:(.)(?:角|毛))?(?:零?(.)分)?$/u);
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const [whole, tenths, cents] = match.slice(1, 4).map((part) => (part === undefined ? 0 : readNumber(part)));
  if (whole === undefined || tenths === undefined || cents === undefined) return undefined;
  return (whole * 100 + tenths * 10 + cents) / 100;
}

/** 8000-10000, 8千到1万, 三四千: which end is not for us to say. "3-5千" shares its unit. */
function readRange(text: string): Heard<number> | undefined {
  const adjacent = text.match(/^([一两二三四五六七八])([二三四五六七八九])([百千万]|千元|万元)$/u);
  if (adjacent) {
    const [low, high] = [1, 2].map((place) => readNumber(`${adjacent[place]}${adjacent[3]![0]}`));
    return low !== undefined && high === low + 10 ** Math.round(Math.log10(high! - low))
      ? ambiguous(low, high)
      : undefined;
  }
  const match = text.match(RANGE);
  if (!match) return undefined;
  const unit = match[2]!.match(/[千万kw]$/u)?.[0] ?? "";
  const high = readNumber(match[2]!);
  const low = readNumber(/[千万百kw]/u.test(match[1]!) ? match[1]! : `${match[1]}${unit}`);
  return low === undefined || high === undefined ? undefined : ambiguous(low, high);
}

function yearly(text: string): Heard<number> {
  const bare = strip(text.replace(/年薪|每年|一年|\/年|per year|a year|annual(ly)?|salary/gu, "").trim());
  const read = readBare(bare);
  if (read.outcome !== "understood") return unreadable("money-per-year");
  const monthly = Math.round((read.value / 12) * 100) / 100;
  return unreadable("money-per-year", undefined, monthly);
}
