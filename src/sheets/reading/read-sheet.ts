import { addressOf, type Cell, cellText, placeOf } from "../cell.ts";
import { limits } from "../limits.ts";
import { MARKER_SHEET, readMarker, type TemplateMarker } from "../template-marker.ts";
import { UnusableSheet } from "../unusable-sheet.ts";
import type { WantedSheet } from "../wanted-sheet.ts";
import { findHeader, type Header } from "./header.ts";
import { openWorkbook, type Workbook } from "./open-workbook.ts";
import { mergesOf, rowsOf, type Shared } from "./worksheet.ts";

/** An upload that is what was wanted. Plain data: it comes from the process that reads. */
export interface UploadedSheet {
  name: string;
  headerRow: number;
  /** Known columns in their order, by their place in the sheet. */
  columns: readonly { field: string; column: number }[];
  /** Rows that hold anything; cells in the order of `columns`. */
  rows: readonly { number: number; cells: readonly Cell[] }[];
}

/** Reads the sheet that holds the data. Throws {@link UnusableSheet}; to be called in a process of its own. */
export async function readSheet(bytes: Buffer, wanted: WantedSheet): Promise<UploadedSheet> {
  const workbook = await openWorkbook(bytes);
  refuseOthers(await markerOf(workbook), wanted);
  const { name, xml, header } = await dataSheetOf(workbook, wanted);
  refuseColumns(header, wanted);
  const rows = readRows(xml, header, workbook);
  refuseMerges(xml, header, rows.at(-1)!.number);
  return { name, headerRow: header.row, columns: header.columns, rows };
}

/** More than a marker has. */
const MARKER_ROWS = 20;

async function markerOf({ sheets, shared, open }: Workbook): Promise<TemplateMarker | undefined> {
  const sheet = sheets.find(({ name, visible }) => name === MARKER_SHEET && !visible);
  if (!sheet) return undefined;
  const pairs: [string, string][] = [];
  for (const { cells } of rowsOf(await open(sheet.path), shared)) {
    pairs.push([cellText(cells[0] ?? null), cellText(cells[1] ?? null)]);
    if (pairs.length === MARKER_ROWS) break;
  }
  return readMarker(pairs);
}

/** A workbook that lost its marker is judged by its columns. */
function refuseOthers(marker: TemplateMarker | undefined, wanted: WantedSheet): void {
  if (!marker) return;
  if (marker.office !== wanted.office) {
    throw new UnusableSheet("another-office", { office: marker.officeName || marker.office });
  }
  if (marker.conversation !== wanted.conversation) {
    throw new UnusableSheet("another-conversation", { title: marker.title || marker.conversation });
  }
}

async function dataSheetOf({ sheets, shared, open }: Workbook, wanted: WantedSheet) {
  const visible = sheets.filter((sheet) => sheet.visible);
  const found: { name: string; xml: string; header: Header }[] = [];
  for (const { name, path } of visible) {
    const xml = await open(path);
    const header = findHeader(rowsOf(xml, shared), wanted);
    if (header) found.push({ name, xml, header });
  }
  const names = (of: readonly { name: string }[]) => of.map(({ name }) => name.slice(0, 31)).join("、");
  if (found.length === 0) throw new UnusableSheet("wrong-sheet", { sheets: names(visible) });
  const filled = found.filter(({ xml, header }) => isFilled(xml, header, shared));
  // Which one was meant is not for us to say.
  if (filled.length > 1) throw new UnusableSheet("several-sheets", { sheets: names(filled) });
  return filled[0] ?? found[0]!;
}

function isFilled(xml: string, header: Header, shared: Shared): boolean {
  for (const { number, cells } of rowsOf(xml, shared)) {
    if (number > header.row && hasData(cells, header)) return true;
  }
  return false;
}

function hasData(cells: readonly (Cell | undefined)[], { columns }: Header): boolean {
  return columns.some(({ column }) => !isBlank(cells[column]));
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

function refuseColumns({ columns, unknown, doubled }: Header, wanted: WantedSheet): void {
  const missing = wanted.columns.filter(
    ({ field, required }) => required && !columns.some((known) => known.field === field),
  );
  if (missing.length > 0) {
    throw new UnusableSheet("missing-columns", {
      columns: missing.map(({ label }) => label).join("、"),
      unknown: unknown.slice(0, 10).join("、"),
      unknownCount: unknown.length,
    });
  }
  if (unknown.length > 0)
    throw new UnusableSheet("unknown-columns", { columns: unknown.slice(0, 10).join("、") });
  if (doubled.length > 0) throw new UnusableSheet("doubled-columns", { columns: doubled.join("、") });
}

function readRows(xml: string, header: Header, { shared }: Workbook): { number: number; cells: Cell[] }[] {
  const rows: { number: number; cells: Cell[] }[] = [];
  let text = 0;
  for (const { number, cells } of rowsOf(xml, shared)) {
    if (number <= header.row || !hasData(cells, header)) continue;
    if (rows.length === limits.rows) throw new UnusableSheet("too-many-rows", { max: limits.rows });
    const known = header.columns.map(({ column }) => cells[column] ?? null);
    // One long text may be referred to by every cell.
    for (const cell of known) text += typeof cell === "string" ? cell.length : 0;
    if (text > limits.text) throw new UnusableSheet("too-much-content");
    rows.push({ number, cells: known });
  }
  if (rows.length === 0) throw new UnusableSheet("no-rows");
  return rows;
}

/** Of merged cells only the first holds the value, so the others would seem empty. Elsewhere they do no harm. */
function refuseMerges(xml: string, { row, columns }: Header, lastRow: number): void {
  const [first, last] = [
    Math.min(...columns.map(({ column }) => column)),
    Math.max(...columns.map(({ column }) => column)),
  ];
  for (const range of mergesOf(xml)) {
    const [from, to] = range.split(":").map(placeOf);
    if (!from || !to) continue;
    if (to.row <= row - 1 || from.row > lastRow || to.column < first || from.column > last) continue;
    throw new UnusableSheet("merged-cells", {
      range: `${addressOf(from.column, from.row)}:${addressOf(to.column, to.row)}`,
    });
  }
}
