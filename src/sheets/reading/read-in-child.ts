import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { limits } from "../limits.ts";
import { type SheetProblem, UnusableSheet } from "../unusable-sheet.ts";
import type { WantedSheet } from "../wanted-sheet.ts";
import type { UploadedSheet } from "./read-sheet.ts";
import { recogniseFile } from "./recognise-file.ts";

const child = fileURLToPath(new URL("./child.ts", import.meta.url));
/** Ours, not one that happens to be where the process was started. */
const loader = import.meta.resolve("tsx");
/** JSON of the text limit, with quotes and escapes. */
const LONGEST_ANSWER = 4 * limits.text;

type Answer =
  | { sheet: UploadedSheet }
  | { problem: SheetProblem; args: Readonly<Record<string, string | number>> }
  | { fault: string };

/** What the process may take. */
export interface Allowance {
  memoryMegabytes: number;
  milliseconds: number;
}

/**
 * Reads an upload in a process of its own, with a cap on memory and time. Throws {@link UnusableSheet} for a file
 * that can't be taken, also where reading it took too much of either; anything else thrown is our fault.
 */
export async function readUpload(
  bytes: Uint8Array,
  wanted: WantedSheet,
  allowed: Allowance = limits,
): Promise<UploadedSheet> {
  recogniseFile(bytes);
  const printed = await run(bytes, wanted, allowed);
  const answer = JSON.parse(printed) as Answer;
  if ("sheet" in answer) return answer.sheet;
  if ("problem" in answer) throw new UnusableSheet(answer.problem, answer.args);
  throw new Error(`Reading an upload failed: ${answer.fault}`);
}

function run(bytes: Uint8Array, wanted: WantedSheet, allowed: Allowance): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = spawn(
      process.execPath,
      [`--max-old-space-size=${allowed.memoryMegabytes}`, "--import", loader, child, JSON.stringify(wanted)],
      { stdio: ["pipe", "pipe", "ignore"], env: bareEnvironment() },
    );
    const chunks: Buffer[] = [];
    let length = 0;
    const tooSlow = setTimeout(() => reader.kill("SIGKILL"), allowed.milliseconds);
    reader.stdout.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > LONGEST_ANSWER) reader.kill("SIGKILL");
      else chunks.push(chunk);
    });
    reader.on("error", reject);
    reader.on("close", (code, signal) => {
      clearTimeout(tooSlow);
      // Out of memory ends Node with an abort, too slow with our kill: both are the file's doing.
      if (signal !== null || code === 134) reject(new UnusableSheet("too-heavy"));
      else if (code === 0 && length > 0) resolve(Buffer.concat(chunks).toString("utf8"));
      else reject(new Error(`The process that reads uploads ended with ${code}`));
    });
    // A reader that has already ended is reported by "close".
    reader.stdin.on("error", () => undefined);
    reader.stdin.end(bytes);
  });
}

/** No keys and no addresses of ours; only what finding temporary files needs. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const names = ["TMPDIR", "TEMP", "TMP", "SystemRoot", "LANG"];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
