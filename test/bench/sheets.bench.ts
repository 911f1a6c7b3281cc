/*
 * A full sheet of 10,000 workers: read, checked with all rules and written back with its reasons, beside exceljs
 * reading the same file. Every side runs in a process of its own, so that each shows its own memory; ours is the
 * whole, its reader's process included.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newContract } from "../../conversations/new-contract.ts";
import { missingGlyphs } from "../../src/documents/printable.ts";
import { annotateSheet } from "../../src/sheets/annotate-sheet.ts";
import { checkSheet } from "../../src/sheets/check-sheet.ts";
import { limits } from "../../src/sheets/limits.ts";
import { readUpload } from "../../src/sheets/reading/read-in-child.ts";
import { readSheet } from "../../src/sheets/reading/read-sheet.ts";
import { circumstances } from "../dialog/circumstances.ts";
import { vocabulary } from "../dialog/words.ts";
import { answersOf, filled, madeOn, office, wanted, words } from "../sheets/samples.ts";
import { type BenchResult, median, rounded } from "./result.ts";

const ROUNDS = 3;
/** One row in ten is against a rule, as in a first attempt. */
const row = (place: number) => ({ ...answersOf(place), ...(place % 10 === 0 && { probationMonths: 7 }) });

interface Measured {
  read: number;
  /** The same without starting a process. */
  readHere: number;
  check: number;
  annotate: number;
  megabytes: number;
  rows: number;
}

async function ours(bytes: Buffer): Promise<Measured> {
  const printable = { ...vocabulary, unprintable: missingGlyphs };
  missingGlyphs("王");
  const start = performance.now();
  const uploaded = await readUpload(bytes, wanted);
  const read = performance.now();
  const checked = await checkSheet(uploaded, newContract, circumstances, printable);
  const check = performance.now();
  if (checked.bad !== limits.rows / 10) throw new Error(`${checked.bad} bad rows`);
  const memory = peakMegabytes();
  await annotateSheet(uploaded, checked, newContract, words, { office, today: madeOn });
  const annotated = performance.now();
  await readSheet(bytes, wanted);
  return {
    read: read - start,
    readHere: performance.now() - annotated,
    check: check - read,
    annotate: annotated - check,
    megabytes: memory,
    rows: checked.rows.length,
  };
}

async function peer(file: string): Promise<Measured> {
  const { stream } = createRequire(import.meta.url)("exceljs") as typeof import("exceljs");
  const start = performance.now();
  let rows = 0;
  for await (const sheet of new stream.xlsx.WorkbookReader(file, {
    worksheets: "emit",
    sharedStrings: "cache",
  })) {
    for await (const { values } of sheet) rows += Array.isArray(values) ? 1 : 0;
  }
  const read = performance.now() - start;
  return { read, readHere: read, check: 0, annotate: 0, megabytes: peakMegabytes(), rows };
}

function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}

const [side, file] = process.argv.slice(2);
if (side === "ours") process.stdout.write(JSON.stringify(await ours(await readFile(file!))));
else if (side === "peer") process.stdout.write(JSON.stringify(await peer(file!)));
else for (const line of await run()) process.stdout.write(`${JSON.stringify(line)}\n`);

async function run(): Promise<BenchResult[]> {
  const folder = await mkdtemp(join(tmpdir(), "sheets-bench-"));
  try {
    const path = join(folder, "workers.xlsx");
    await writeFile(path, await filled(Array.from({ length: limits.rows }, (_, place) => row(place))));
    const mine: Measured[] = [];
    const theirs: Measured[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      mine.push(await measure("ours", path));
      theirs.push(await measure("peer", path));
    }
    return results(mine, theirs);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function results(mine: readonly Measured[], theirs: readonly Measured[]): BenchResult[] {
  const of = (measured: readonly Measured[], figure: (one: Measured) => number) =>
    rounded(median(measured.map(figure)));
  const peerRead = of(theirs, ({ read }) => read);
  const result = (bench: string, figure: (one: Measured) => number, aim?: string): BenchResult => ({
    bench: `10,000 rows of a sheet: ${bench}`,
    unit: "ms",
    ours: of(mine, figure),
    peer: peerRead,
    ratio: rounded(peerRead / of(mine, figure)),
    ...(aim && { aim }),
  });
  return [
    result("read", ({ readHere }) => readHere),
    result("read, in a process of its own", ({ read }) => read),
    result("read and checked", ({ read, check }) => read + check, "3 s"),
    result("written back with reasons", ({ annotate }) => annotate),
    {
      bench: "10,000 rows of a sheet: memory until checked",
      unit: "MB",
      ours: of(mine, ({ megabytes }) => megabytes),
      peer: of(theirs, ({ megabytes }) => megabytes),
      aim: "300 MB",
    },
  ];
}

async function measure(side: string, path: string): Promise<Measured> {
  const child = spawn(process.execPath, ["--import", "tsx", fileURLToPath(import.meta.url), side, path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const code = await new Promise((done) => child.once("close", done));
  if (code !== 0) throw new Error(`${side} ended with ${code}`);
  return JSON.parse(printed) as Measured;
}
