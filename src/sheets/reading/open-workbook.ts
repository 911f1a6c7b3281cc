import { posix } from "node:path";
import { UnusableSheet } from "../unusable-sheet.ts";
import { readDateStyles } from "./date-styles.ts";
import { openPackage, type PackageParts } from "./package-parts.ts";
import { readSharedStrings } from "./string-item.ts";
import { TagReader } from "./tag-reader.ts";
import type { Shared } from "./worksheet.ts";

export interface Workbook {
  sheets: readonly { name: string; visible: boolean; path: string }[];
  shared: Shared;
  /** The XML of a sheet. */
  open(path: string): Promise<string>;
}

/** Opens a workbook as far as its list of sheets. Follows relations, because no name of a part is certain. */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  const parts = await openPackage(bytes);
  if (!parts.has("[Content_Types].xml")) throw new UnusableSheet("not-a-workbook");
  // A file with macros may call itself .xlsx and keep them elsewhere.
  if (/macroEnabled/iu.test(await parts.text("[Content_Types].xml"))) throw new UnusableSheet("macros");
  const [main] = (await relationsOf(parts, "")).filter(({ type }) => type === "officeDocument");
  const path = main?.target ?? "xl/workbook.xml";
  if (!parts.has(path) || !path.endsWith(".xml")) throw new UnusableSheet("not-a-workbook");

  const relations = await relationsOf(parts, path);
  const ofType = (wanted: string) => relations.find(({ type }) => type === wanted)?.target;
  const { sheets, from1904 } = readWorkbook(await parts.text(path));
  if (sheets.length === 0) throw new UnusableSheet("not-a-workbook");
  const [strings, styles] = [ofType("sharedStrings"), ofType("styles")];
  return {
    sheets: sheets.flatMap(({ relation, ...sheet }) => {
      const found = relations.find(({ id, type }) => id === relation && type === "worksheet");
      return found ? [{ ...sheet, path: found.target }] : [];
    }),
    shared: {
      strings: strings ? readSharedStrings(new TagReader(await parts.text(strings))) : [],
      dateStyles: styles ? readDateStyles(new TagReader(await parts.text(styles))) : [],
      from1904,
    },
    open: (sheet) => parts.text(sheet),
  };
}

function readWorkbook(xml: string) {
  const tags = new TagReader(xml);
  const sheets: { name: string; visible: boolean; relation: string }[] = [];
  let from1904 = false;
  while (tags.next()) {
    if (tags.closes) continue;
    if (tags.name === "workbookPr") from1904 = /^(1|true)$/u.test(tags.attribute("date1904") ?? "");
    if (tags.name !== "sheet") continue;
    sheets.push({
      name: tags.attribute("name") ?? "",
      visible: (tags.attribute("state") ?? "visible") === "visible",
      relation: tags.attribute("r:id") ?? tags.attribute("\\w+:id") ?? "",
    });
  }
  return { sheets, from1904 };
}

interface Relation {
  id: string;
  /** The last word of its type. */
  type: string;
  /** A path in the package. */
  target: string;
}

async function relationsOf(parts: PackageParts, path: string): Promise<Relation[]> {
  const folder = posix.dirname(path);
  const file = posix.join(folder, "_rels", `${posix.basename(path)}.rels`);
  if (!parts.has(file)) return [];
  const tags = new TagReader(await parts.text(file));
  const relations: Relation[] = [];
  while (tags.next()) {
    if (tags.name !== "Relationship" || tags.closes) continue;
    if (tags.attribute("TargetMode") === "External") continue;
    const target = tags.attribute("Target") ?? "";
    relations.push({
      id: tags.attribute("Id") ?? "",
      type: (tags.attribute("Type") ?? "").split("/").at(-1)!,
      target: target.startsWith("/") ? target.slice(1) : posix.join(folder, target),
    });
  }
  return relations;
}
