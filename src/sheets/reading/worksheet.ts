import { type Cell, placeOf } from "../cell.ts";
import { limits } from "../limits.ts";
import { UnusableSheet } from "../unusable-sheet.ts";
import { dayOfSerial } from "./serial-day.ts";
import { checkedText, readStringItem, unescaped } from "./string-item.ts";
import { TagReader } from "./tag-reader.ts";

/** What the cells of all sheets refer to. */
export interface Shared {
  strings: readonly string[];
  /** Of each style whether it shows a day. */
  dateStyles: readonly boolean[];
  from1904: boolean;
}

/** A row with something in it; `cells` by column, with holes. */
export interface SheetRow {
  number: number;
  cells: readonly (Cell | undefined)[];
}

/** The rows of a worksheet that hold anything, in order. Columns beyond the limit are not looked at. */
export function* rowsOf(xml: string, shared: Shared): Generator<SheetRow> {
  const tags = new TagReader(xml);
  let number = 0;
  while (tags.next()) {
    if (tags.name === "sheetData" && tags.ends) return;
    if (tags.name !== "row" || tags.closes) continue;
    number = Number(tags.attribute("r") ?? number + 1);
    if (tags.ends) continue;
    const cells = readCells(tags, shared);
    if (cells.length > 0) yield { number, cells };
  }
}

function readCells(tags: TagReader, shared: Shared): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  let column = -1;
  while (tags.next() && tags.name !== "row") {
    if (tags.name !== "c" || tags.closes) continue;
    const address = tags.attribute("r");
    column = (address === undefined ? undefined : placeOf(address)?.column) ?? column + 1;
    const cell = tags.ends ? null : readCell(tags, shared);
    if (cell !== null && cell !== "" && column < limits.columns) cells[column] = cell;
  }
  return cells;
}

function readCell(tags: TagReader, shared: Shared): Cell {
  const type = tags.attribute("t");
  const style = tags.attribute("s");
  let value: string | undefined;
  let formula: string | undefined;
  while (tags.next() && tags.name !== "c") {
    if (tags.name === "v" && tags.closes) value = tags.text();
    else if (tags.name === "f") formula = tags.closes ? tags.text() : (formula ?? "");
    else if (tags.name === "is" && !tags.closes) value = readStringItem(tags);
  }
  if (formula !== undefined) return { formula: checkedText(formula) };
  if (value === undefined) return null;
  const isDay = style !== undefined && shared.dateStyles[Number(style)] === true;
  return cellOf(value, type, isDay, shared);
}

function cellOf(value: string, type: string | undefined, isDay: boolean, shared: Shared): Cell {
  switch (type) {
    case "s":
      return shared.strings[Number(value)] ?? null;
    case "inlineStr":
      return value;
    case "str":
      return checkedText(unescaped(value));
    case "b":
      return value === "1" || value === "true";
    case "e":
      return { error: value };
    case "d":
      return { day: value.slice(0, 10) };
    default:
      return numberOf(value, isDay, shared);
  }
}

function numberOf(value: string, isDay: boolean, { from1904 }: Shared): Cell {
  if (value.trim() === "") return null;
  const number = Number(value);
  if (!Number.isFinite(number)) throw new UnusableSheet("damaged");
  const day = isDay ? dayOfSerial(number, from1904) : undefined;
  return day === undefined ? number : { day };
}

/** Merged ranges such as "A1:C1", as written. They stand behind the rows. */
export function* mergesOf(xml: string): Generator<string> {
  const tags = new TagReader(
    xml,
    Math.max(0, xml.lastIndexOf("mergeCells", xml.lastIndexOf("mergeCell ")) - 1),
  );
  if (!xml.includes("mergeCell ")) return;
  while (tags.next()) {
    if (tags.name === "mergeCell" && !tags.closes) yield tags.attribute("ref") ?? "";
  }
}
