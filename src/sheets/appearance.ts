import type { Alignment, Border, Fill, Style } from "exceljs";
import type { FieldKind } from "../dialog/field.ts";
import type { SheetColumn } from "./columns.ts";

const fillOf = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const line: Partial<Border> = { style: "thin", color: { argb: "FFBFC8D2" } };
const border = { top: line, bottom: line, left: line, right: line };
/** Named in every style: without a name some programs fall back to a serif. */
const font = { name: "Calibri", size: 11 };
const middle: Partial<Alignment> = { vertical: "middle", wrapText: true };

/** Text, so that no digit is lost and nothing that begins with "=" is ever calculated. */
export const TEXT_FORMAT = "@";

/** The format in which a kind of answer is typed and shown. */
export const numberFormats: Readonly<Record<FieldKind, string>> = {
  text: TEXT_FORMAT,
  integer: "0",
  money: "#,##0.00",
  date: "yyyy-mm-dd",
  choice: TEXT_FORMAT,
  "yes-no": TEXT_FORMAT,
  "id-number": TEXT_FORMAT,
  mobile: TEXT_FORMAT,
  "credit-code": TEXT_FORMAT,
  file: TEXT_FORMAT,
};

/** In characters of the default font. */
export const widths: Readonly<Record<FieldKind, number>> = {
  text: 20,
  integer: 10,
  money: 14,
  date: 14,
  choice: 18,
  "yes-no": 10,
  "id-number": 22,
  mobile: 15,
  "credit-code": 22,
  file: 20,
};

const heading = (argb: string, ink: string): Partial<Style> => ({
  font: { ...font, bold: true, color: { argb: ink } },
  fill: fillOf(argb),
  alignment: { ...middle, horizontal: "center" },
  border,
});

/** Headings by how much they are needed: dark, light, grey. */
export const headings: Readonly<Record<SheetColumn["need"], Partial<Style>>> = {
  always: heading("FF1F5FA8", "FFFFFFFF"),
  sometimes: heading("FFDCE9F7", "FF163F70"),
  never: heading("FFEDEFF2", "FF4A5561"),
};
export const reasonHeading = heading("FFB42318", "FFFFFFFF");
export const noteHeading = heading("FFF5C542", "FF3D2E00");

export const title: Partial<Style> = {
  font: { ...font, bold: true, size: 14 },
  alignment: { vertical: "middle" },
};
export const plainText: Partial<Style> = {
  alignment: { vertical: "top", wrapText: true },
  numFmt: TEXT_FORMAT,
};
export const boxedText: Partial<Style> = { ...plainText, border };
export const strong: Partial<Style> = { ...boxedText, font: { ...font, bold: true } };

const red: Partial<Style> = {
  fill: fillOf("FFFFC7CE"),
  font: { ...font, color: { argb: "FF9C0006" } },
  border,
};
const yellow: Partial<Style> = {
  fill: fillOf("FFFFEB9C"),
  font: { ...font, color: { argb: "FF7A5200" } },
  border,
};
export const reasonText: Partial<Style> = {
  ...plainText,
  font: { ...font, color: { argb: "FF9C0006" } },
  border,
};
export const noteText: Partial<Style> = {
  ...plainText,
  font: { ...font, color: { argb: "FF7A5200" } },
  border,
};

const top: Partial<Alignment> = { vertical: "top" };

/** One object for each look, because the writer looks styles up by identity. */
const looks = new Map<string, Partial<Style>>();

/** How a cell with data looks. `as` "text" where its content is not of the column's kind. */
export function cellStyle(kind: FieldKind, as: "value" | "text", remark?: "reason" | "note"): Partial<Style> {
  const numFmt = as === "text" ? TEXT_FORMAT : numberFormats[kind];
  const key = `${numFmt} ${remark}`;
  const colour = remark === "reason" ? red : remark === "note" ? yellow : { font };
  const look = looks.get(key) ?? { ...colour, numFmt, alignment: top };
  looks.set(key, look);
  return look;
}
