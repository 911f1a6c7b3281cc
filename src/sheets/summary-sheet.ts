import type { Worksheet } from "exceljs";
import type { Conversation } from "../dialog/conversation.ts";
import type { IsoDate } from "../domain/dates.ts";
import { boxedText, reasonHeading, strong, title as titleStyle } from "./appearance.ts";
import { addressOf } from "./cell.ts";
import type { SheetCheck } from "./check-sheet.ts";
import type { DataSheetPlan } from "./data-sheet.ts";
import { rowHeight } from "./row-height.ts";
import { type SheetWords, wordRemark } from "./wording.ts";
import { sheetName, type Writer } from "./workbook-writer.ts";

/** More than anyone mends in one go; the rest is in the column of reasons. */
const LISTED = 1_000;
const LABEL_WIDTH = 18;
const TEXT_WIDTH = 96;

/** The sheet that tells the result: how many rows pass, and what to mend where. */
export function addSummary(
  workbook: Writer,
  checked: SheetCheck,
  plan: DataSheetPlan,
  { today, conversation, words }: { today: IsoDate; conversation: Conversation; words: SheetWords },
): void {
  const { t } = words;
  const sheet = workbook.addWorksheet(sheetName(t("sheet-summary")), {
    pageSetup: { orientation: "portrait", paperSize: 9, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = [{ width: LABEL_WIDTH }, { width: TEXT_WIDTH }];
  const heading = sheet.addRow([t("sheet-summary-title", { title: plan.marker.title })]);
  heading.height = 28;
  heading.getCell(1).style = titleStyle;
  heading.commit();
  const noted = checked.rows.filter(({ notes }) => notes.length > 0).length;
  for (const [name, value] of [
    ["office", plan.marker.officeName],
    ["checked", today],
    ["rows", String(checked.rows.length)],
    ["good", String(checked.good)],
    ["bad", String(checked.bad)],
    ["noted", String(noted)],
  ] as const) {
    addPair(sheet, t(`sheet-summary-${name}`), value);
  }
  sheet.addRow([]).commit();
  sheet.addRow([t(`sheet-summary-next-${checked.bad > 0 ? "bad" : "good"}`, { sheet: plan.name })]).commit();
  if (checked.bad > 0) addReasons(sheet, checked, plan, conversation, words);
  sheet.commit();
}

function addReasons(
  sheet: Worksheet,
  { rows }: SheetCheck,
  { columns, name }: DataSheetPlan,
  conversation: Conversation,
  words: SheetWords,
): void {
  const { t } = words;
  sheet.addRow([]).commit();
  const names = sheet.addRow([t("sheet-summary-cell"), t("sheet-summary-reason")]);
  names.eachCell((cell) => {
    cell.style = reasonHeading;
  });
  names.commit();
  const places = new Map(columns.map(({ name: field, at }) => [field, at]));
  let listed = 0;
  let more = 0;
  for (const { number, reasons } of rows) {
    for (const remark of reasons) {
      if (listed === LISTED) {
        more++;
        continue;
      }
      listed++;
      const at = places.get(remark.field);
      addPair(
        sheet,
        at === undefined ? String(number) : addressOf(at, number),
        wordRemark(remark, conversation, words),
      );
    }
  }
  if (more > 0) sheet.addRow([t("sheet-summary-more", { count: more, sheet: name })]).commit();
}

function addPair(sheet: Worksheet, label: string, value: string): void {
  const row = sheet.addRow([label, value]);
  row.height = rowHeight([
    { text: label, width: LABEL_WIDTH },
    { text: value, width: TEXT_WIDTH },
  ]);
  row.getCell(1).style = strong;
  row.getCell(2).style = boxedText;
  row.commit();
}
