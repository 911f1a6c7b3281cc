/* The independent readers of our PDFs: poppler and qpdf, from Debian's poppler-utils and qpdf. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const TOOLS = ["pdftotext", "pdftoppm", "pdffonts", "qpdf"];
const missing = TOOLS.filter((tool) => spawnSync(tool, ["--version"]).error !== undefined);

/**
 * Whether the readers are installed. Where they aren't, tests that need them are skipped with a line that says so;
 * in continuous integration they must be there.
 */
export function readersInstalled(): boolean {
  if (missing.length === 0) return true;
  if (process.env.CI === "true") throw new Error(`Not installed: ${missing.join(", ")}`);
  process.stderr.write(`Tests of the printed documents are skipped, not installed: ${missing.join(", ")}\n`);
  return false;
}

/** As people copy it. */
export function textOf(pdf: Uint8Array): string {
  return withFile(pdf, (file) => run("pdftotext", ["-layout", file, "-"]));
}

export function pageTexts(pdf: Uint8Array): string[] {
  return textOf(pdf).split("\f").slice(0, -1);
}

/** Nothing, or what is wrong with the file. */
export function structureProblems(pdf: Uint8Array): string {
  return withFile(pdf, (file) => {
    const { status, stdout, stderr } = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
    return status === 0 ? "" : stdout + stderr;
  });
}

export function fontsOf(
  pdf: Uint8Array,
): { name: string; embedded: boolean; subset: boolean; unicode: boolean }[] {
  const lines = withFile(pdf, (file) => run("pdffonts", [file]))
    .trim()
    .split("\n")
    .slice(2);
  return lines.map((line) => {
    const [name, , , , embedded, subset, unicode] = line.split(/\s+/) as string[];
    return {
      name: name!,
      embedded: embedded === "yes",
      subset: subset === "yes",
      unicode: unicode === "yes",
    };
  });
}

/** A page as printed: one byte a pixel, 255 is white. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

export function picturesOf(pdf: Uint8Array, dotsPerInch: number): Picture[] {
  return withFile(pdf, (file, folder) => {
    run("pdftoppm", ["-gray", "-r", String(dotsPerInch), file, join(folder, "page")]);
    const pages = readdirSync(folder)
      .filter((name) => name.endsWith(".pgm"))
      .sort();
    return pages.map((name) => readPgm(readFileSync(join(folder, name))));
  });
}

function readPgm(file: Buffer): Picture {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString("latin1", 0, 64));
  if (!header) throw new Error("Not a grey picture");
  return { width: Number(header[1]), height: Number(header[2]), pixels: file.subarray(header[0].length) };
}

function run(tool: string, args: string[]): string {
  return execFileSync(tool, args, { encoding: "utf8", maxBuffer: 1 << 28 });
}

function withFile<T>(pdf: Uint8Array, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "wangqian-documents-"));
  try {
    const file = join(folder, "document.pdf");
    writeFileSync(file, pdf);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
