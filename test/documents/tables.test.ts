import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { missingGlyphs } from "../../src/documents/printable.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { typeset } from "../../src/documents/typeset.ts";
import { pageTexts, readersInstalled, structureProblems } from "./poppler.ts";
import { chinese, options, sheet } from "./samples.ts";

const squashed = (text: string) => text.replace(/\s+/g, "");

describe.skipIf(!readersInstalled())("tables over several pages", () => {
  test("the header comes again, and no row is torn", async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({
      label: `第${index + 1}项`,
      value: index % 7 === 0 ? "很长的内容".repeat(20) : `内容${index + 1}`,
    }));
    const { bytes, pages } = await renderDocument("entry-sheet", { ...sheet, rows }, chinese, options);
    const texts = pageTexts(bytes).map(squashed);
    expect(pages).toBeGreaterThan(4);
    const withRows = texts.filter((text) => /第\d+项/.test(text));
    for (const text of withRows) expect(text).toContain("序号网厅栏目填写内容已填");
    // A row's cells are all on the page of its number.
    rows.forEach(({ label }, index) => {
      const onPages = texts.filter((text) => text.includes(label));
      expect(onPages).toHaveLength(1);
      if (index % 7 !== 0) expect(onPages[0]).toContain(`${index + 1}${label}内容${index + 1}□`);
    });
    expect(texts.join("").match(/很长的内容/g)?.length).toBeGreaterThan(0);
  });

  test("a cell longer than a page is continued on the next", async () => {
    const value = Array.from({ length: 100 }, (_, index) => `条款${index + 1}：双方约定的内容。`).join("\n");
    const { bytes, pages } = await renderDocument(
      "entry-sheet",
      { ...sheet, rows: [{ label: "约定事项", value }] },
      chinese,
      options,
    );
    expect(pages).toBeGreaterThan(2);
    const text = squashed(pageTexts(bytes).join(""));
    for (let index = 1; index <= 100; index++) expect(text).toContain(`条款${index}：双方约定的内容。`);
  });

  test("a thousand random names are printed as typed", async () => {
    const character = fc
      .oneof(fc.integer({ min: 0x4e00, max: 0x9fa5 }), fc.integer({ min: 0x3400, max: 0x4db5 }))
      .map((codePoint) => String.fromCodePoint(codePoint))
      .filter((text) => missingGlyphs(text).length === 0);
    const name = fc.array(character, { minLength: 2, maxLength: 6 }).map((parts) => parts.join(""));
    const names = fc.sample(name, { numRuns: 1000, seed: 20261121 });
    const rows = names.map((value, index) => ({ label: `劳动者${index + 1}`, value }));
    const { bytes } = await renderDocument("entry-sheet", { ...sheet, rows }, chinese, options);
    expect(structureProblems(bytes)).toBe("");
    const text = squashed(pageTexts(bytes).join(""));
    const lost = rows.filter(({ label, value }) => !text.includes(`${label}${value.normalize("NFC")}□`));
    expect(lost).toEqual([]);
  });

  test("long names and addresses wrap, and nothing leaves the page", () => {
    const long = "云南省曲靖市沾益区".repeat(13);
    const { pages } = typeset(
      "entry-sheet",
      { ...sheet, rows: [{ label: "住址", value: long }] },
      chinese,
      options,
    );
    for (const mark of pages.flat()) {
      if (mark.kind !== "line-of-text") continue;
      expect(mark.x + (mark.line.width * mark.size) / 1000).toBeLessThanOrEqual(448);
    }
  });
});
