/** Personal data as it may be shown where others can read along. */

/** First four and last two signs of 18; shorter papers keep fewer. Never shows the birth date. */
export function maskIdNumber(number: string): string {
  const head = number.length >= 15 ? 4 : number.length >= 8 ? 2 : 0;
  const tail = number.length >= 8 ? 2 : 1;
  return number.slice(0, head) + "*".repeat(Math.max(1, number.length - head - tail)) + number.slice(-tail);
}

/** 138****5678. */
export function maskMobile(number: string): string {
  if (number.length < 8) return "*".repeat(number.length);
  return `${number.slice(0, 3)}${"*".repeat(number.length - 7)}${number.slice(-4)}`;
}

const COMPOUND_SURNAMES = new Set(
  "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师".split(
    " ",
  ),
);

/** The surname and a star per further character: 张*, 欧阳**. */
export function maskName(name: string): string {
  const signs = [...name];
  const shown = COMPOUND_SURNAMES.has(signs.slice(0, 2).join("")) && signs.length > 2 ? 2 : 1;
  return signs.map((sign, place) => (place < shown ? sign : "*")).join("");
}

const ID_NUMBER_IN_TEXT =
  /(?<![0-9０-９])[0-9０-９](?:[\s-]?[0-9０-９]){13,17}[\s-]?[0-9０-９xXｘＸ](?![0-9０-９])/gu;
const MOBILE_IN_TEXT = /(?<![0-9０-９])[1１](?:[\s-]?[0-9０-９]){10}(?![0-9０-９])/gu;

/** A text with everything that looks like an identity, card or mobile number masked, however it is spaced. */
export function maskNumbersIn(text: string): string {
  return text
    .replace(ID_NUMBER_IN_TEXT, (number) => maskIdNumber(number.replace(/[\s-]/g, "")))
    .replace(MOBILE_IN_TEXT, (number) => maskMobile(number.replace(/[\s-]/g, "")));
}
