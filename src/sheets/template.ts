import type { Conversation } from "../dialog/conversation.ts";
import type { IsoDate } from "../domain/dates.ts";
import type { Translator } from "../i18n/translator.ts";
import { boxedText, headings, strong, title as titleStyle } from "./appearance.ts";
import { type SheetColumn, sheetColumns } from "./columns.ts";
import { addMarkerSheet, type DataSheetPlan, openDataSheet } from "./data-sheet.ts";
import { limits } from "./limits.ts";
import { rowHeight } from "./row-height.ts";
import { explanation } from "./validations.ts";
import { sheetName, type Writer, writeWorkbook } from "./workbook-writer.ts";

/** Whose template it is: the region's id and the office's name. */
export interface SheetOffice {
  id: string;
  name: string;
}

/** The workbook to fill in for many workers at once: a column for each question of the conversation. */
export function sheetTemplate(
  conversation: Conversation,
  t: Translator,
  { office, madeOn }: { office: SheetOffice; madeOn: IsoDate },
): Promise<Uint8Array> {
  const plan = planOf(conversation, t, office);
  return writeWorkbook(madeOn, async (workbook) => {
    openDataSheet(workbook, plan, t).commit();
    addGuide(workbook, plan, t);
    await addMarkerSheet(workbook, plan);
  });
}

/** The sheet as a template has it: headings in the first row, columns in the order of the questions. */
export function planOf(conversation: Conversation, t: Translator, office: SheetOffice): DataSheetPlan {
  const title = t(`${conversation.id}-title`);
  return {
    marker: { office: office.id, officeName: office.name, conversation: conversation.id, title },
    name: title,
    headerRow: 1,
    columns: sheetColumns(conversation, t).map((column, at) => ({ ...column, at })),
  };
}

const GUIDE_WIDTHS = [20, 12, 60, 64];

/** The sheet that explains the columns. */
export function addGuide(workbook: Writer, { marker, columns, name }: DataSheetPlan, t: Translator): void {
  const sheet = workbook.addWorksheet(sheetName(t("sheet-guide")), {
    pageSetup: { orientation: "landscape", paperSize: 9, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = GUIDE_WIDTHS.map((width) => ({ width }));
  const heading = sheet.addRow([t("sheet-guide-title", { title: marker.title })]);
  heading.height = 28;
  heading.getCell(1).style = titleStyle;
  heading.commit();
  sheet.addRow([t("sheet-guide-office", { office: marker.officeName })]).commit();
  for (const step of [1, 2, 3, 4, 5]) {
    sheet.addRow([t(`sheet-guide-${step}`, { sheet: name, max: limits.rows })]).commit();
  }
  sheet.addRow([]).commit();
  const names = sheet.addRow(["column", "need", "what", "choices"].map((part) => t(`sheet-guide-${part}`)));
  names.eachCell((cell) => {
    cell.style = headings.always;
  });
  names.commit();
  for (const column of columns) {
    const line = guideLine(column, t);
    const row = sheet.addRow(line);
    row.height = rowHeight(line.map((text, place) => ({ text, width: GUIDE_WIDTHS[place]! })));
    row.eachCell((cell, place) => {
      cell.style = place === 1 ? strong : boxedText;
    });
    row.commit();
  }
  sheet.commit();
}

function guideLine(column: SheetColumn, t: Translator): string[] {
  const { label, need, choices } = column;
  return [label, t(`sheet-need-${need}`), explanation(column, t), choices.join(" / ")];
}
