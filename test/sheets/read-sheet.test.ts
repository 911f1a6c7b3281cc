import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { newContract } from "../../conversations/new-contract.ts";
import { readSheet } from "../../src/sheets/reading/read-sheet.ts";
import { recogniseFile } from "../../src/sheets/reading/recognise-file.ts";
import { sheetTemplate } from "../../src/sheets/template.ts";
import { UnusableSheet } from "../../src/sheets/unusable-sheet.ts";
import { wordUnusable } from "../../src/sheets/wording.ts";
import { all, answersOf, bytesOf, column, filled, loadBook, madeOn, office, t, wanted } from "./samples.ts";
import { changed, extended, unzipped, zipped } from "./zip.ts";

const SHEET = "xl/worksheets/sheet1.xml";
let good: Buffer;

beforeAll(async () => {
  good = await filled([answersOf(0), answersOf(1)]);
});

/** The refusal, with its wording in every language tried. */
async function refusal(bytes: Buffer): Promise<{ problem: string; args: unknown }> {
  try {
    recogniseFile(bytes);
    await readSheet(bytes, wanted);
  } catch (error) {
    if (!(error instanceof UnusableSheet)) throw error;
    for (const translator of all) expect(wordUnusable(error, translator)).not.toContain("{");
    return { problem: error.problem, args: error.args };
  }
  throw new Error("not refused");
}

async function valuesOf(bytes: Buffer, field: string, row = 0) {
  const { rows, columns } = await readSheet(bytes, wanted);
  return rows[row]!.cells[columns.findIndex((known) => known.field === field)];
}

describe("a template that was filled in", () => {
  it("gives every cell as it was typed", async () => {
    const { rows, columns, headerRow, name } = await readSheet(good, wanted);
    expect([name, headerRow, rows.map(({ number }) => number)]).toEqual(["新签合同", 1, [2, 3]]);
    expect(columns.map(({ field }) => field)).toEqual(wanted.columns.map(({ field }) => field));
    expect(await valuesOf(good, "workerName")).toBe("王芳甲");
    expect(await valuesOf(good, "hiredOn")).toEqual({ day: "2026-11-09" });
    expect(await valuesOf(good, "monthlyWage", 1)).toBe(3501);
    expect(await valuesOf(good, "hostEmployer")).toBeNull();
  });

  it("is read where parts have other names, places and order than usual", async () => {
    const parts = await unzipped(good);
    const rename = (xml: string) => xml.replace("worksheets/sheet1.xml", "/xl/worksheets/Tabelle.xml");
    parts.set(
      "xl/_rels/workbook.xml.rels",
      Buffer.from(rename(parts.get("xl/_rels/workbook.xml.rels")!.toString())),
    );
    parts.set("xl/worksheets/Tabelle.xml", parts.get(SHEET)!);
    parts.delete(SHEET);
    expect((await readSheet(zipped([...parts].reverse()), wanted)).rows).toHaveLength(2);
  });

  it("is read with prefixed names, single quotes and comments", async () => {
    const strange = await changed(good, SHEET, (xml) =>
      xml
        .replace(/<(\/?)(\w+)/g, "<$1x:$2")
        .replace(/ t="s"/g, " t='s'")
        .replace("<x:sheetData>", '<!-- <row r="1"> --><x:sheetData\n>'),
    );
    expect((await readSheet(strange, wanted)).rows).toEqual((await readSheet(good, wanted)).rows);
  });

  it("is read with inline strings, in runs and with readings", async () => {
    const inline = await changed(good, SHEET, (xml) =>
      xml.replace(
        /<c r="A2"[^>]*>.*?<\/c>/,
        '<c r="A2" t="inlineStr"><is><r><t>王</t></r><rPh sb="0" eb="1"><t>wang</t></rPh><r><t xml:space="preserve">&#33459;_x0041_&amp;lt;</t></r></is></c>',
      ),
    );
    expect(await valuesOf(inline, "workerName")).toBe("王芳A&lt;");
  });

  it("may have rich text, links, errors, truth values and formulas", async () => {
    const bytes = await filled([answersOf()], (sheet) => {
      const row = sheet.getRow(2);
      row.getCell(column("workerName")).value = {
        richText: [{ text: "王" }, { text: "芳", font: { bold: true } }],
      };
      row.getCell(column("position")).value = { text: "收银员", hyperlink: "https://example.com" };
      row.getCell(column("address")).value = { error: "#N/A" };
      row.getCell(column("workplace")).value = true;
      row.getCell(column("monthlyWage")).value = { formula: "1+1", result: 2 };
    });
    expect(await valuesOf(bytes, "workerName")).toBe("王芳");
    expect(await valuesOf(bytes, "position")).toBe("收银员");
    expect(await valuesOf(bytes, "address")).toEqual({ error: "#N/A" });
    expect(await valuesOf(bytes, "workplace")).toBe(true);
    expect(await valuesOf(bytes, "monthlyWage")).toEqual({ formula: "1+1" });
  });

  it("counts days from 1904 where the workbook says so", async () => {
    const mac = await changed(good, "xl/workbook.xml", (xml) =>
      xml.replace(/<workbookPr[^>]*>/, '<workbookPr date1904="1"/>'),
    );
    expect(await valuesOf(mac, "hiredOn")).toEqual({ day: "2030-11-10" });
  });

  it("may have a title above, empty rows between, and a formatted tail", async () => {
    const bytes = await filled([answersOf(0), {}, {}, answersOf(1)], (sheet) => {
      sheet.insertRow(1, ["某某公司 2026 年 11 月"]);
      for (let row = 6; row < 400; row++) sheet.getRow(row).getCell(1).style = { font: { bold: true } };
      sheet.getRow(400).getCell(1).value = "  ";
    });
    const { rows, headerRow } = await readSheet(bytes, wanted);
    expect([headerRow, rows.map(({ number }) => number)]).toEqual([2, [3, 6]]);
  });

  it("is known without its marker, by headings in English and in any order", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Sheet1");
    const headings = wanted.columns.map(({ labels }) => ` ${labels[1]} * `).reverse();
    sheet.addRow(headings);
    sheet.addRow(headings.map((_, place) => `v${place}`));
    const { columns } = await readSheet(await bytesOf(book), wanted);
    expect(columns.map(({ field }) => field)).toEqual(wanted.columns.map(({ field }) => field).reverse());
  });

  it("does without columns that not every row needs, and without ours", async () => {
    const bytes = await filled([answersOf()], (sheet) => {
      sheet.getRow(1).getCell(wanted.columns.length + 1).value = "错误原因";
      sheet.getRow(2).getCell(wanted.columns.length + 1).value = "上次的原因";
      sheet.spliceColumns(column("hostEmployer"), 1);
    });
    expect((await readSheet(bytes, wanted)).columns).toHaveLength(wanted.columns.length - 1);
  });

  it("may hold a printer's settings and pictures", async () => {
    const bytes = await extended(good, {
      "xl/printerSettings/printerSettings1.bin": "x",
      "xl/media/image1.png": "x",
    });
    expect((await readSheet(bytes, wanted)).rows).toHaveLength(2);
  });
});

describe("a file that is no workbook", () => {
  it.each([
    ["nothing", Buffer.alloc(0), "empty-file"],
    ["more than 10 MB", Buffer.alloc(10_000_001), "too-big"],
    ["an old .xls, or one with a password", Buffer.from("d0cf11e0a1b11ae1", "hex"), "old-or-locked"],
    ["CSV", Buffer.from("\ufeff姓名,身份证号\n王芳,1\n"), "text-file"],
    ["a web page named .xlsx", Buffer.from('<html xmlns:x="urn:excel"><table>'), "web-page"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "not-xlsx"],
    ["noise", Buffer.from([1, 2, 3, 4, 5]), "not-xlsx"],
    ["a zip of something else", zipped([["a.txt", "hello"]]), "not-a-workbook"],
    [
      "a text document",
      zipped([
        ["[Content_Types].xml", "<Types/>"],
        ["word/document.xml", "<w/>"],
      ]),
      "not-a-workbook",
    ],
  ])("%s", async (_, bytes, problem) => {
    expect((await refusal(bytes)).problem).toBe(problem);
  });

  it("a workbook that is cut off", async () => {
    expect((await refusal(good.subarray(0, 9_000))).problem).toBe("damaged");
  });

  it("a binary workbook (.xlsb)", async () => {
    const bytes = zipped([
      ["[Content_Types].xml", "<Types/>"],
      [
        "_rels/.rels",
        '<Relationships><Relationship Id="1" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      ],
      ["xl/workbook.bin", "x"],
    ]);
    expect((await refusal(bytes)).problem).toBe("not-a-workbook");
  });

  it("a package with a document type, whose entities could be bombs", async () => {
    const bytes = await changed(good, SHEET, (xml) =>
      xml.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "aa">]><worksheet'),
    );
    expect((await refusal(bytes)).problem).toBe("damaged");
  });

  it("a package with a part twice, or with a sheet that ends in a tag", async () => {
    const parts = [...(await unzipped(good))];
    expect((await refusal(zipped([...parts, parts[2]!]))).problem).toBe("damaged");
    expect(
      (await refusal(await changed(good, SHEET, (xml) => xml.slice(0, xml.indexOf("<row") + 3)))).problem,
    ).toBe("damaged");
  });

  it("a package that is locked, or reaches outside", async () => {
    const parts = await unzipped(good);
    expect((await refusal(zipped(parts, { flags: 0x801 }))).problem).toBe("old-or-locked");
    expect((await refusal(await extended(good, { "../../etc/passwd": "x" }))).problem).toBe("damaged");
  });
});

describe("a workbook with more than data", () => {
  it.each([
    ["macros", "xl/vbaProject.bin", "macros"],
    ["old macro sheets", "xl/macrosheets/sheet1.xml", "macros"],
    ["links to other files", "xl/externalLinks/externalLink1.xml", "external-links"],
    ["a database connection", "xl/connections.xml", "external-links"],
    ["an embedded file", "xl/embeddings/oleObject1.bin", "embedded-objects"],
    ["controls", "xl/activeX/activeX1.xml", "embedded-objects"],
  ])("%s", async (_, path, problem) => {
    expect((await refusal(await extended(good, { [path]: "x" }))).problem).toBe(problem);
  });

  it("macros by its content types", async () => {
    const bytes = await changed(good, "[Content_Types].xml", (xml) =>
      xml.replace("spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main"),
    );
    expect((await refusal(bytes)).problem).toBe("macros");
  });
});

describe("a workbook that would cost too much", () => {
  it("unpacks to very much", async () => {
    const bytes = await changed(good, SHEET, (xml) =>
      xml.replace("</sheetData>", `</sheetData>${" ".repeat(30_000_000)}`),
    );
    expect(bytes.length).toBeLessThan(100_000);
    expect((await refusal(bytes)).problem).toBe("bomb");
  });

  it("lies about what it unpacks to", async () => {
    expect((await refusal(zipped(await unzipped(good), { claim: 100 }))).problem).toBe("damaged");
  });

  it("has very many parts", async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, place) => [`xl/x${place}.xml`, ""]));
    expect((await refusal(await extended(good, many))).problem).toBe("bomb");
  });

  it("holds a text longer than a cell's", async () => {
    const bytes = await changed(good, "xl/sharedStrings.xml", (xml) =>
      xml.replace("王芳甲", "王".repeat(40_000)),
    );
    expect((await refusal(bytes)).problem).toBe("too-long-text");
  });

  it("repeats one long text in every cell", async () => {
    const long = await changed(good, "xl/sharedStrings.xml", (xml) =>
      xml.replace("王芳甲", "王".repeat(30_000)),
    );
    const bytes = await changed(long, SHEET, (xml) => {
      const [row] = xml.match(/<row r="2".*?<\/row>/)!;
      const cell = row.match(/<c r="A2".*?<\/c>/)![0];
      const rows = Array.from(
        { length: 5_000 },
        (_, place) => `<row r="${place + 4}">${cell.replace("A2", `A${place + 4}`)}</row>`,
      );
      return xml.replace("</sheetData>", `${rows.join("")}</sheetData>`);
    });
    expect((await refusal(bytes)).problem).toBe("too-much-content");
  });

  it.each([
    ["few columns", 2],
    ["all columns", 26],
  ])("has 100,000 rows of %s", async (_, width) => {
    const rows = (xml: string) => {
      const cells = (row: number) =>
        Array.from(
          { length: width },
          (_, place) => `<c r="${String.fromCharCode(65 + place)}${row}"><v>${row * 31 + place}</v></c>`,
        );
      const lines = Array.from(
        { length: 100_000 },
        (_, place) => `<row r="${place + 4}">${cells(place + 4).join("")}</row>`,
      );
      return xml.replace("</sheetData>", `${lines.join("")}</sheetData>`);
    };
    const bytes = await changed(good, SHEET, rows);
    const start = performance.now();
    expect(await refusal(bytes)).toEqual({ problem: "too-many-rows", args: { max: 10_000 } });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("another workbook than the one asked for", () => {
  it("another office's template", async () => {
    const bytes = await sheetTemplate(newContract, t, {
      office: { id: "inner-mongolia", name: "内蒙古" },
      madeOn,
    });
    expect(await refusal(Buffer.from(bytes))).toEqual({
      problem: "another-office",
      args: { office: "内蒙古" },
    });
  });

  it("another conversation's template", async () => {
    const bytes = await sheetTemplate(newContract, t, { office, madeOn });
    const renamed = await changed(Buffer.from(bytes), "xl/sharedStrings.xml", (xml) =>
      xml.replace(">new-contract<", ">renewal<"),
    );
    expect(await refusal(renamed)).toEqual({ problem: "another-conversation", args: { title: "新签合同" } });
  });

  it("a sheet of something else", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("通讯录").addRows([
      ["姓名", "电话"],
      ["王芳", "1"],
    ]);
    expect(await refusal(await bytesOf(book))).toEqual({
      problem: "wrong-sheet",
      args: { sheets: "通讯录" },
    });
  });

  it("missing, unknown and doubled columns, by name", async () => {
    const renamed = await filled([answersOf()], (sheet) => {
      sheet.getRow(1).getCell(column("monthlyWage")).value = "工资";
    });
    expect(await refusal(renamed)).toEqual({
      problem: "missing-columns",
      args: { columns: "月工资", unknown: "工资", unknownCount: 1 },
    });
    const added = await filled([answersOf()], (sheet) => {
      sheet.getRow(1).getCell(40).value = "工号";
    });
    expect(await refusal(added)).toEqual({ problem: "unknown-columns", args: { columns: "工号" } });
    const doubled = await filled([answersOf()], (sheet) => {
      sheet.getRow(1).getCell(40).value = "月工资";
    });
    expect(await refusal(doubled)).toEqual({ problem: "doubled-columns", args: { columns: "月工资" } });
  });

  it("data in two sheets", async () => {
    const bytes = await filled([answersOf()], (sheet, book) => {
      const copy = book.addWorksheet("新签合同 (2)");
      for (const row of [1, 2])
        copy.getRow(row).values = [...(sheet.getRow(row).values as ExcelJS.CellValue[])];
    });
    expect((await refusal(bytes)).problem).toBe("several-sheets");
  });

  it("an empty template", async () => {
    expect((await refusal(await filled([]))).problem).toBe("no-rows");
  });
});

describe("merged cells", () => {
  const merging = (ref: string) => (xml: string) =>
    xml.replace("</sheetData>", `</sheetData><mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`);

  it.each(["A1:XFD1048576", "A2:XFD1048576", "K2:K3", "$A$3:$B$3"])(
    "are refused in the data: %s",
    async (ref) => {
      const bytes = await changed(good, SHEET, merging(ref));
      const start = performance.now();
      expect(await refusal(bytes)).toEqual({
        problem: "merged-cells",
        args: { range: ref.replaceAll("$", "") },
      });
      expect(performance.now() - start).toBeLessThan(3_000);
    },
  );

  it.each(["A10:XFD1048576", "AD1:AF3"])("do no harm elsewhere: %s", async (ref) => {
    expect((await readSheet(await changed(good, SHEET, merging(ref)), wanted)).rows).toHaveLength(2);
  });

  it("and a drop-down over the whole sheet costs nothing", async () => {
    const bytes = await changed(good, SHEET, (xml) =>
      xml.replace(
        "</sheetData>",
        '</sheetData><dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      ),
    );
    expect((await readSheet(bytes, wanted)).rows).toHaveLength(2);
  });
});

it("reads what another reader reads", async () => {
  const book = await loadBook(good);
  const theirs = book.worksheets[0]!.getRow(2).values as unknown[];
  const { rows } = await readSheet(good, wanted);
  const ours = rows[0]!.cells.map((cell) =>
    typeof cell === "object" && cell && "day" in cell
      ? new Date(`${cell.day}T00:00:00Z`)
      : (cell ?? undefined),
  );
  expect(ours.slice(0, theirs.length - 1)).toEqual(theirs.slice(1));
});
