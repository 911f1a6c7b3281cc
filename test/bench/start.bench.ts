/* How long the server takes from its start to answering, and the memory that it takes at rest. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type BenchResult, median, rounded } from "./result.ts";

const ROUNDS = 3;
const LOOK_EVERY_MS = 10;
const PATIENCE_MS = 120_000;
const REST_MS = 5_000;
const launcher = fileURLToPath(new URL("../../src/launch.mjs", import.meta.url));

interface Started {
  child: ChildProcess;
  seconds: number;
}

export async function run(): Promise<BenchResult[]> {
  const times: { none: number[]; existing: number[] } = { none: [], existing: [] };
  const megabytes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const dataDir = await mkdtemp(join(tmpdir(), "wangqian-bench-"));
    const first = await start(dataDir);
    times.none.push(first.seconds);
    await stop(first.child);
    const second = await start(dataDir);
    times.existing.push(second.seconds);
    await sleep(REST_MS);
    megabytes.push(await residentMegabytes(second.child.pid!));
    await stop(second.child);
    await rm(dataDir, { recursive: true, force: true });
  }
  const seconds = (bench: string, values: number[], aim: string) => ({
    bench,
    unit: "s to /healthz",
    ours: rounded(median(values)),
    aim,
  });
  return [
    seconds("start, existing data folder", times.existing, "at most 2 s"),
    seconds("start, no data folder", times.none, "at most 5 s"),
    { bench: "memory at rest", unit: "MB resident", ours: Math.round(median(megabytes)) },
  ];
}

async function start(dataDir: string): Promise<Started> {
  const port = await freePort();
  const begun = performance.now();
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [launcher, "serve"], {
    env: { ...env, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir, LOG_LEVEL: "error" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  while (performance.now() - begun < PATIENCE_MS) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    if (await answers(port)) return { child, seconds: (performance.now() - begun) / 1_000 };
    await sleep(LOOK_EVERY_MS);
  }
  child.kill("SIGKILL");
  throw new Error("the server never answered");
}

function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    async (response) => {
      await response.arrayBuffer();
      return response.status === 200;
    },
    () => false,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" ? address!.port : 0));
    });
  });
}

/** Linux only; elsewhere NaN. */
async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1_000;
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  for (const line of await run()) process.stdout.write(`${JSON.stringify(line)}\n`);
}
