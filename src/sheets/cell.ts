/**
 * What stands in a cell of an upload. A day is "YYYY-MM-DD", read by the cell's number format; formulas and errors
 * are kept apart because neither is data.
 */
export type Cell =
  | null
  | string
  | number
  | boolean
  | { day: string }
  | { formula: string }
  | { error: string };

/** "F12": as people see it. Columns count from 0, rows from 1. */
export function addressOf(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u;

/** The place of "F12" or "$F$12", or undefined where it is none. */
export function placeOf(address: string): { column: number; row: number } | undefined {
  const [, letters, digits] = address.match(ADDRESS) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) };
}

/** The cell as text, as it would be shown; empty for an empty one. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return numberText(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if ("day" in cell) return cell.day;
  return "formula" in cell ? `=${cell.formula}` : cell.error;
}

/** All digits, where JavaScript would write 5.303e+21. */
function numberText(value: number): string {
  const text = String(value);
  return text.includes("e+") ? BigInt(Math.round(value)).toString() : text;
}
