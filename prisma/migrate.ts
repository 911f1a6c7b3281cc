#!/usr/bin/env -S npx tsx
/*
 * Makes and checks migrations, without a network and without a server:
 *
 *   npx tsx prisma/migrate.ts new <name>   writes the migration from what is there to the schema
 *   npx tsx prisma/migrate.ts check        fails when schema and migrations have drifted apart
 *
 * Applying them is the program's work at start (src/storage/migrate.ts), or `wangqian migrate`.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { applyMigrations, migrationsFolder } from "../src/storage/migrate.ts";
import { openDatabase } from "../src/storage/open-database.ts";
import { differenceToSchema } from "./schema-engine.ts";

const schemaFile = fileURLToPath(new URL("schema.prisma", import.meta.url));

/** What the migrations lack, as SQL; empty when they lead to the schema. */
async function drift(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wangqian-drift-"));
  const database = await openDatabase({ dataDir: folder });
  const pool = new pg.Pool(database.pool);
  try {
    await applyMigrations(pool);
    return await differenceToSchema(database.pool, await readFile(schemaFile, "utf8"));
  } finally {
    await pool.end();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function check(): Promise<number> {
  const sql = await drift();
  if (sql === "") {
    process.stdout.write("The migrations lead to the schema.\n");
    return 0;
  }
  process.stderr.write(`Schema and migrations have drifted apart. Missing:\n\n${sql}\n`);
  return 1;
}

async function make(name: string): Promise<number> {
  const sql = await drift();
  if (sql === "") {
    process.stdout.write("Nothing to do: the migrations lead to the schema.\n");
    return 0;
  }
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), `${sql}\n`);
  process.stdout.write(`${folder}/migration.sql\nRead it before you commit it.\n`);
  return 0;
}

const [command, name = ""] = process.argv.slice(2);
if (command === "check") process.exitCode = await check();
else if (command === "new" && /^[a-z0-9_]+$/.test(name)) process.exitCode = await make(name);
else {
  process.stderr.write("Usage: npx tsx prisma/migrate.ts new <name_in_small_letters> | check\n");
  process.exitCode = 2;
}
