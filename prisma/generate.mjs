#!/usr/bin/env node
/*
 * Makes the Prisma client in src/storage/generated when it is missing or older than the schema. Needs no network:
 * `prisma generate` insists on a native schema engine, but any existing file will do, since it never runs it.
 * Plain JavaScript, because it runs before TypeScript can be loaded.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const schemaFile = join(root, "prisma/schema.prisma");
const prismaFolder = join(root, "node_modules/prisma");
const target = join(root, "src/storage/generated");
const outputInSchema = "../src/storage/generated";
const stampName = "schema.sha256";
const workshop = join(root, "node_modules/.cache/wangqian");

/** A lock older than this belongs to a process that died. */
const STALE_LOCK_MS = 60_000;

/**
 * Brings the generated client up to date; when it already is, this costs two small reads.
 * @returns {Promise<"made" | "kept">}
 */
export async function generateClient() {
  const schema = await readFile(schemaFile, "utf8");
  const stamp = await expectedStamp(schema);
  if (await isCurrent(stamp)) return "kept";
  return withLock(async () => {
    if (await isCurrent(stamp)) return "kept";
    await make(schema, stamp);
    return "made";
  });
}

async function expectedStamp(schema) {
  const { version } = JSON.parse(await readFile(join(prismaFolder, "package.json"), "utf8"));
  return createHash("sha256").update(version).update("\0").update(schema).digest("hex");
}

async function isCurrent(stamp) {
  try {
    return (await readFile(join(target, stampName), "utf8")) === stamp;
  } catch {
    return false;
  }
}

/** Generates beside the target and swaps, so that a killed run leaves nothing half made. */
async function make(schema, stamp) {
  const draft = join(workshop, `client-${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const draftSchema = join(draft, "schema.prisma");
  const draftClient = join(draft, "generated");
  await writeFile(draftSchema, schema.replace(outputInSchema, draftClient));
  await runPrisma(["generate", "--schema", draftSchema, "--no-hints"]);
  await forgetDraft(join(draftClient, "internal/class.ts"), draftClient);
  await writeFile(join(draftClient, stampName), stamp);
  await rm(target, { recursive: true, force: true });
  await move(draftClient, target);
  await rm(draft, { recursive: true, force: true });
}

/** The client quotes the schema it was made from; it should quote ours. */
async function forgetDraft(file, draftClient) {
  const code = await readFile(file, "utf8");
  await writeFile(file, code.replaceAll(draftClient, outputInSchema));
}

async function move(from, to) {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (error.code !== "EXDEV") throw error;
    await cp(from, to, { recursive: true });
  }
}

async function runPrisma(args) {
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: join(prismaFolder, "package.json"),
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const child = spawn(process.execPath, [join(prismaFolder, "build/index.js"), ...args], { cwd: root, env });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  const code = await new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", done);
  });
  if (code !== 0) throw new Error(`prisma ${args[0]} failed (${code}):\n${output.trim()}`);
}

/** One process generates, the others wait and find it done. */
async function withLock(work) {
  await mkdir(workshop, { recursive: true });
  const lockFile = join(workshop, "generate.lock");
  for (;;) {
    try {
      const lock = await open(lockFile, "wx");
      await lock.close();
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const age = await stat(lockFile).then(
        (found) => Date.now() - found.mtimeMs,
        () => 0,
      );
      if (age > STALE_LOCK_MS) await rm(lockFile, { force: true });
      else await sleep(50);
    }
  }
  try {
    return await work();
  } finally {
    await rm(lockFile, { force: true });
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await generateClient();
}
