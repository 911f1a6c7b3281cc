/*
 * How long one contract takes and how large it is, beside pdfmake, which lays out the same blocks with the same
 * fonts. Both read the fonts once, then make document after document with another name in it.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { labourContract } from "../../src/documents/labour-contract/labour-contract.ts";
import type { Block } from "../../src/documents/pdf/blocks.ts";
import { fontFile } from "../../src/documents/pdf/fonts.ts";
import { inked } from "../../src/documents/pdf/inked-text.ts";
import { renderDocument } from "../../src/documents/render-document.ts";
import { wordingIn } from "../../src/documents/wording.ts";
import { answers, chinese, employer, options } from "../documents/samples.ts";

/** One line of the report; `ratio` is how many times faster or smaller ours is. */
export interface BenchResult {
  bench: string;
  unit: string;
  ours: number;
  peer: number;
  ratio: number;
}

interface Pdfmake {
  virtualfs: { writeFileSync(name: string, content: Buffer): void };
  setFonts(fonts: Record<string, Record<"normal" | "bold", string>>): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Buffer> };
}

const WARM_UP = 5;
const ROUNDS = 25;
const NAMES = ["张䶮", "李㛃", "王𬱖", "赵𠅤", "陈晓燕", "欧阳若楠", "杨建国", "买买提·艾力", "孙喆"];
const MARGIN = 74;
const CONTENT_WIDTH = 447;

const dataFor = (round: number) => ({
  employer,
  answers: { ...answers, workerName: NAMES[round % NAMES.length]! },
});

async function ours(round: number): Promise<Uint8Array> {
  return (await renderDocument("labour-contract", dataFor(round), chinese, options)).bytes;
}

function peer(): (round: number) => Promise<Uint8Array> {
  const pdfmake = createRequire(import.meta.url)("pdfmake") as Pdfmake;
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.virtualfs.writeFileSync("body.ttf", readFileSync(fontFile("body")));
  pdfmake.virtualfs.writeFileSync("heading.ttf", readFileSync(fontFile("heading")));
  pdfmake.setFonts({ Noto: { normal: "body.ttf", bold: "heading.ttf" } });
  return (round) => {
    const data = labourContract.schema.parse(dataFor(round));
    const { blocks } = labourContract.compose(data, wordingIn(chinese), options);
    return pdfmake.createPdf(definitionOf(blocks)).getBuffer();
  };
}

/** Our blocks in pdfmake's words. */
function definitionOf(blocks: readonly Block[]): object {
  return {
    pageSize: "A4",
    pageMargins: [MARGIN, 72, MARGIN, 66],
    defaultStyle: { font: "Noto", fontSize: 10.5, lineHeight: 1.2 },
    footer: (page: number, pages: number) => ({
      text: chinese("document-page", { page, pages }),
      alignment: "center",
      fontSize: 8.5,
    }),
    content: blocks.map(contentOf),
  };
}

function contentOf(block: Block): object {
  switch (block.type) {
    case "title":
      return {
        stack: [{ text: block.text, fontSize: 36, bold: true }, runs(block.subtitle ?? "")],
        alignment: "center",
      };
    case "heading":
      return { text: block.text, bold: true, fontSize: 12, margin: [0, 9, 0, 3] };
    case "paragraph":
      return {
        ...runs(block.text),
        alignment: block.align ?? "justify",
        leadingIndent: 21,
        margin: [0, 0, 0, 2.4],
      };
    case "option":
      return { ...runs(`${block.checked ? "■" : "□"} ${block.text}`), margin: [21, 0, 0, 1] };
    case "fields":
      return {
        layout: "noBorders",
        table: {
          widths: [block.labelWidth, "*"],
          body: block.rows
            .flat()
            .map(({ label, value }) => [label, { text: value, decoration: "underline" }]),
        },
      };
    case "table": {
      const shares = block.columns.reduce((sum, { share }) => sum + share, 0);
      const header = block.header ? [block.header.map((text) => ({ text, bold: true }))] : [];
      return {
        fontSize: 9.5,
        table: {
          headerRows: header.length,
          widths: block.columns.map(({ share }) => (share / shares) * (CONTENT_WIDTH - 50)),
          body: [...header, ...block.rows.map((row) => [...row])],
        },
      };
    }
    case "signatures":
      return {
        unbreakable: true,
        columns: block.parties.map(({ title, label, date }) => ({
          stack: [title, label, date],
          margin: [0, 20],
        })),
      };
    case "notice":
      return { stack: [{ text: block.title ?? "", bold: true }, ...block.items], fontSize: 9.5 };
    case "space":
      return { text: "", margin: [0, block.height === "fill" ? 90 : block.height, 0, 0] };
    case "page-break":
      return { text: "", pageBreak: "after" };
    case "together":
      return { stack: block.blocks.map(contentOf), unbreakable: true };
    case "cut-line":
      return { text: block.text, alignment: "center" };
  }
}

/** Text with its emphasis, as runs. */
function runs(text: string): { text: object[] } {
  const result: { text: string; bold: boolean; decoration?: string }[] = [];
  for (const { text: character, face, underlined } of inked(text, "body")) {
    const last = result.at(-1);
    const bold = face === "heading";
    if (last && last.bold === bold && Boolean(last.decoration) === underlined) last.text += character;
    else result.push({ text: character, bold, ...(underlined && { decoration: "underline" }) });
  }
  return { text: result };
}

/** Milliseconds, the median of many; both are measured in turn so that a busy machine slows both. */
export async function run(): Promise<BenchResult[]> {
  const theirs = peer();
  const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  const bytes = { ours: 0, peer: 0 };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [side, make] of [
      ["ours", ours],
      ["peer", theirs],
    ] as const) {
      const start = performance.now();
      const pdf = await make(Math.abs(round));
      const took = performance.now() - start;
      if (round < 0) continue;
      times[side].push(took);
      bytes[side] = Math.max(bytes[side], pdf.length);
    }
  }
  const speed = { ours: median(times.ours), peer: median(times.peer) };
  const size = { ours: bytes.ours / 1000, peer: bytes.peer / 1000 };
  return [result("contract PDF", "ms", speed), result("contract PDF", "KB, the largest", size)];
}

function result(bench: string, unit: string, { ours, peer }: { ours: number; peer: number }): BenchResult {
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return { bench, unit, ours: rounded(ours), peer: rounded(peer), ratio: rounded(peer / ours) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  for (const line of await run()) process.stdout.write(`${JSON.stringify(line)}\n`);
}
