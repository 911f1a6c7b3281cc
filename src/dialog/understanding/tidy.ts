/*
 * Typed text, before it is understood as a number, a day or a choice. Names and clauses never go through here:
 * they are kept as typed.
 */

/** Traditional characters that occur in numbers, days, choices and commands, and their simplified form. */
const TRADITIONAL =
  "無无對对萬万號号個个兩两開开標标準准綜综內内動动勞劳時时簡简單单務务護护證证陸陆貳贰參叁叄叁塊块錢钱稅税後后週周禮礼過过從从圓圆億亿實实試试職职員员類类農农歷历陰阴舊旧級级術术臨临輔辅雙双現现舉举約约簽签訂订終终滿满長长幹干選选項项種种間间為为這这當当節节慶庆勵励園园產产進进區区縣县鄉乡鎮镇會会請请幫帮說说東东門门車车麼么懂懂繼继續续還还暫暂復复填填跳跳過过參叁壹壹歲岁崗岗庫库鐘钟點点係系網网關关權权裡里應应該该";

const simplified = new Map<string, string>();
for (let place = 0; place + 1 < TRADITIONAL.length; place += 2) {
  simplified.set(TRADITIONAL[place]!, TRADITIONAL[place + 1]!);
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]|\p{Variation_Selector}/gu;
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1F1E6}-\u{1F1FF}]/gu;

/** Nothing that is understood is nearly this long; what follows is let go before it costs anything. */
const MOST = 2_000;

/** Half-width, simplified, one space between words, without control characters and pictures. Dashes and commas made alike. */
export function tidy(text: string): string {
  return text
    .slice(0, MOST)
    .replace(PICTURES, "")
    .replace(/[\t\r\n\u3000]/gu, " ")
    .replace(UNSEEN, "")
    .normalize("NFKC")
    .replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character)
    .replace(/[‐-―−–—─]/gu, "-")
    .replace(/[～〜∼]/gu, "~")
    .replace(/。/gu, ".")
    .replace(/、/gu, ",")
    .replace(/\s+/gu, " ")
    .trim();
}
