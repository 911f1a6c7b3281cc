import type { Fen } from "../domain/money.ts";

const DIGITS = "〇一二三四五六七八九";
const CAPITALS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["", "拾", "佰", "仟"];
const GROUPS = ["", "万", "亿"];

/** 1 to 99 as they number chapters and articles: 一, 十, 二十三. Throws outside. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) throw new RangeError(`Not from 1 to 99: ${value}`);
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? "" : DIGITS[value % 10];
  if (tens === 0) return ones!;
  return `${tens === 1 ? "" : DIGITS[tens]}十${ones}`;
}

/**
 * An amount as cheques and contracts write it: 3500.5 yuan is 叁仟伍佰元伍角整 (中国人民银行《支付结算办法》附一). Throws
 * for negative amounts and from a trillion (万亿) yuan on.
 */
export function capitalAmount(amount: Fen): string {
  if (amount < 0 || amount >= 1e14)
    throw new RangeError(`Not an amount that can be written out: ${amount} fen`);
  const whole = Math.floor(amount / 100);
  const jiao = Math.floor(amount / 10) % 10;
  const fen = amount % 10;
  const yuan = whole > 0 ? `${wholeNumber(whole)}元` : "";
  if (jiao === 0 && fen === 0) return `${yuan || "零元"}整`;
  if (fen === 0) return `${yuan}${CAPITALS[jiao]}角整`;
  const tenths = jiao > 0 ? `${CAPITALS[jiao]}角` : yuan && "零";
  return `${yuan}${tenths}${CAPITALS[fen]}分`;
}

function wholeNumber(value: number): string {
  let text = "";
  let zeroPending = false;
  for (let place = String(value).length - 1; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      zeroPending = text !== "";
    } else {
      text += `${zeroPending ? "零" : ""}${CAPITALS[digit]}${PLACES[place % 4]}`;
      zeroPending = false;
    }
    const group = place / 4;
    const groupHasDigits = Math.floor(value / 10 ** place) % 10_000 > 0;
    if (Number.isInteger(group) && group > 0 && groupHasDigits) text += GROUPS[group];
  }
  return text;
}
