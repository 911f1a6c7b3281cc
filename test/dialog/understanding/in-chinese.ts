const signs = {
  plain: { digits: "零一二三四五六七八九", units: ["", "十", "百", "千"], large: "万" },
  formal: { digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"], large: "万" },
};

/** A whole number below 100 million in Chinese numerals; "shortened" leaves out the last unit as speech does: 三千五. */
export function inChinese(number: number, style: "plain" | "formal" | "shortened" = "plain"): string {
  const { digits, units, large } = signs[style === "formal" ? "formal" : "plain"];
  const section = (value: number, leading: boolean): string => {
    let text = "";
    let gap = leading;
    for (let place = 3; place >= 0; place--) {
      const digit = Math.floor(value / 10 ** place) % 10;
      if (digit === 0) {
        gap = gap || text !== "";
        continue;
      }
      if (gap && (text !== "" || leading)) text += digits[0];
      gap = false;
      text += digits[digit]! + units[place]!;
    }
    return text;
  };
  const high = Math.floor(number / 10_000);
  const low = number % 10_000;
  const text =
    high === 0
      ? section(low, false)
      : section(high, false) + large + (low > 0 ? section(low, low < 1000) : "");
  const spoken = style === "plain" || style === "shortened" ? text.replace(/^一十/u, "十") : text;
  return style === "shortened" ? spoken.replace(/([千百万][一二三四五六七八九])[千百十]$/u, shorten) : spoken;
}

/** 三千五百 → 三千五, but not 三万五百: the unit left out is the next smaller one. */
function shorten(whole: string, kept: string): string {
  const next: Record<string, string> = { 万: "千", 千: "百", 百: "十" };
  return next[kept[0]!] === whole.at(-1) ? kept : whole;
}
