import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/dates.ts";
import { type ListValue, listWorkbook } from "../../src/sheets/list-workbook.ts";
import { loadBook, t } from "./samples.ts";

const columns = [
  { heading: "姓名", kind: "text" },
  { heading: "身份证号", kind: "id-number" },
  { heading: "月工资", kind: "money" },
  { heading: "起始", kind: "date" },
] as const;

const list = (rows: Iterable<readonly ListValue[]> | AsyncIterable<readonly ListValue[]>) =>
  listWorkbook(
    {
      name: "新参保/花名册",
      lines: ["新参保花名册", "2026年11月"],
      columns,
      rows,
      madeOn: day("2026-11-21"),
    },
    t,
  );

describe("a list", () => {
  it("keeps digits, amounts and days, and nothing can be calculated", async () => {
    const sheet = (
      await loadBook(
        await list([
          ["王芳", "530303199002280027", 3500.5, "2026-11-01"],
          ["=1+1", "-1", null, "不详"],
        ]),
      )
    ).worksheets[0]!;
    expect(sheet.name).toBe("新参保 花名册");
    expect(sheet.getRow(4).values).toEqual([
      undefined,
      "王芳",
      "530303199002280027",
      3500.5,
      new Date("2026-11-01T00:00:00Z"),
    ]);
    expect(["A4", "B4", "C4", "D4"].map((address) => sheet.getCell(address).numFmt)).toEqual([
      "@",
      "@",
      "#,##0.00",
      "yyyy-mm-dd",
    ]);
    expect(sheet.getRow(5).values).toEqual([undefined, "=1+1", "-1", undefined, "不详"]);
    expect(sheet.getCell("A5").formula).toBeUndefined();
  });

  it("prints across, with its headings on every page and pages numbered", async () => {
    const sheet = (await loadBook(await list([["王芳", "1", 1, null]]))).worksheets[0]!;
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.pageSetup.printTitlesRow).toBe("3:3");
    expect(sheet.headerFooter.oddFooter).toBe("&C第 &P 页，共 &N 页");
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 3 });
  });

  it("takes rows as they come", async () => {
    async function* rows() {
      for (let place = 0; place < 500; place++) yield [`员工${place}`, String(place), place, null];
    }
    const sheet = (await loadBook(await list(rows()))).worksheets[0]!;
    expect(sheet.rowCount).toBe(503);
  });
});
