/*
 * `npm run bench [-- NAME…] [--json FILE]`: runs the benchmarks of this folder one after another, each in a process of its
 * own, and prints a table. With NAME only `NAME.bench.ts`. The figures of one run may be compared with each other,
 * those of two runs only when the machine was equally idle: the load is printed with them.
 */
import { spawn } from "node:child_process";
import { appendFileSync, readdirSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { BenchResult } from "./result.ts";

const ENDING = ".bench.ts";
const here = dirname(fileURLToPath(import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "string" } },
});

const known = readdirSync(here)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`no benchmark ${unknown.join(", ")}; there are: ${known.join(", ")}\n`);
  process.exit(2);
}

const results: (BenchResult & { load: number })[] = [];
for (const name of positionals.length > 0 ? positionals : known) {
  process.stderr.write(`${name} …\n`);
  const load = loadavg()[0]!;
  for (const line of await linesOf(name)) results.push({ ...(JSON.parse(line) as BenchResult), load });
}
process.stdout.write(table());
if (values.json) appendFileSync(values.json, results.map((result) => `${JSON.stringify(result)}\n`).join(""));

/** What a benchmark prints when it is started by itself: one JSON object per line. */
async function linesOf(name: string): Promise<string[]> {
  const child = spawn(process.execPath, ["--import", "tsx", join(here, name + ENDING)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const code = await new Promise((done) => child.once("close", done));
  if (code !== 0) throw new Error(`${name} ended with ${code}`);
  return printed.split("\n").filter((line) => line.startsWith("{"));
}

function table(): string {
  const shown = (value: number | undefined) => (value === undefined ? "" : String(value));
  const rows = results.map(({ bench, unit, ours, peer, ratio, aim, load }) => [
    bench,
    unit,
    shown(ours),
    shown(peer),
    ratio === undefined ? "" : `${ratio} ×`,
    aim ?? "",
    load.toFixed(1),
  ]);
  const all = [["what", "unit", "ours", "peer", "ratio", "aim", "load"], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n${cpus().length} processors, ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}\n`;
}
