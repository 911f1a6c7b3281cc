import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Pool, PoolClient } from "pg";
import { inTransaction } from "./transaction.ts";

export interface Migration {
  /** The folder's name, such as "20261121220000_first". */
  name: string;
  sql: string;
  /** SHA-256 of the file, as Prisma writes it. */
  checksum: string;
}

/** The database's migrations and the program's don't fit together; a person must decide. */
export class MigrationConflict extends Error {
  override name = "MigrationConflict";
  constructor(
    readonly problem: "unfinished" | "changed" | "unknown",
    readonly migration: string,
  ) {
    super(`Migration ${migration} ${conflicts[problem]}`);
  }
}

const conflicts = {
  unfinished:
    "was begun by another tool and not finished. Restore a backup, or mark it with `prisma migrate resolve`.",
  changed: "was changed after it had been applied to this database. Use the version that was applied.",
  unknown: "is in this database but not in this program: the program is older than the data.",
};

/** The advisory lock that `prisma migrate deploy` takes too. */
const LOCK = 72707369;

/** As Prisma makes it, so that its tools can take over at any time. */
const TABLE = `
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

export const migrationsFolder = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

/** The migrations of a folder, in order. */
export async function readMigrations(folder: string = migrationsFolder): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return await Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(`${folder}/${name}/migration.sql`, "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/**
 * Applies what is pending and returns the names. Each migration is one transaction with its row in
 * `_prisma_migrations`, under an advisory lock: processes that start together wait for each other, and a crash
 * leaves either all of a migration or nothing. Throws {@link MigrationConflict} before it changes anything.
 */
export async function applyMigrations(pool: Pool, migrations?: readonly Migration[]): Promise<string[]> {
  const known = migrations ?? (await readMigrations());
  const applied: string[] = [];
  for (;;) {
    const name = await inTransaction(pool, ({ client }) => applyNext(client, known));
    if (name === undefined) return applied;
    applied.push(name);
  }
}

/** Names of migrations that are not applied yet. */
export async function pendingMigrations(pool: Pool, migrations?: readonly Migration[]): Promise<string[]> {
  const known = migrations ?? (await readMigrations());
  return await inTransaction(pool, async ({ client }) => {
    const done = await history(client, known);
    return known.filter((migration) => !done.has(migration.name)).map((migration) => migration.name);
  });
}

async function applyNext(client: PoolClient, known: readonly Migration[]): Promise<string | undefined> {
  const done = await history(client, known);
  const next = known.find((migration) => !done.has(migration.name));
  if (!next) return undefined;
  await client.query(next.sql);
  await client.query(
    `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
     VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), next.checksum, next.name],
  );
  return next.name;
}

async function history(client: PoolClient, known: readonly Migration[]): Promise<Set<string>> {
  await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
  await client.query(TABLE);
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished: boolean }>(
    `SELECT "migration_name", "checksum", "finished_at" IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
  );
  for (const row of rows) {
    const migration = known.find((candidate) => candidate.name === row.migration_name);
    if (!row.finished) throw new MigrationConflict("unfinished", row.migration_name);
    if (!migration) throw new MigrationConflict("unknown", row.migration_name);
    if (migration.checksum !== row.checksum) throw new MigrationConflict("changed", row.migration_name);
  }
  return new Set(rows.map((row) => row.migration_name));
}
