import type { TagReader } from "./tag-reader.ts";

/** Number formats that every program knows without their being written down; 27–36 and 50–58 are East Asian. */
const BUILT_IN = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
] as const;

/** Of each cell style whether it shows a number as a day. */
export function readDateStyles(tags: TagReader): boolean[] {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  while (tags.next()) {
    if (tags.name === "numFmt" && !tags.closes) {
      own.set(Number(tags.attribute("numFmtId")), showsDay(tags.attribute("formatCode") ?? ""));
    }
    if (tags.name === "cellXfs") inCellStyles = !tags.ends;
    if (tags.name === "xf" && !tags.closes && inCellStyles) {
      const id = Number(tags.attribute("numFmtId") ?? 0);
      styles.push(own.get(id) ?? BUILT_IN.some(([first, last]) => id >= first && id <= last));
    }
  }
  return styles;
}

/** Whether a format code such as `yyyy"年"m"月"d"日"` or `[$-804]d-mmm` shows a day; a time alone is none. */
export function showsDay(code: string): boolean {
  const [first = ""] = code.split(";");
  const signs = first.replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./gu, "");
  if (/general|standard|@/iu.test(signs)) return false;
  return /[yd]/iu.test(signs) || (/m/iu.test(signs) && !/[hs]/iu.test(signs));
}
