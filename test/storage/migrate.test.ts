import { createHash } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  applyMigrations,
  type Migration,
  MigrationConflict,
  pendingMigrations,
  readMigrations,
} from "../../src/storage/migrate.ts";
import { type OpenedDatabase, openDatabase } from "../../src/storage/open-database.ts";
import { serverAnswers, serverConfig, type TemporaryConfig } from "../setup/database.ts";

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash("sha256").update(sql).digest("hex"),
});

const first = migration("20260101000000_first", "CREATE TABLE a (id int); INSERT INTO a VALUES (1);");
const second = migration("20260102000000_second", "ALTER TABLE a ADD COLUMN b text;");
const broken = migration("20260103000000_broken", "ALTER TABLE a ADD COLUMN c text; SELECT 1/0;");

describe.skipIf(!process.env.CI && !(await serverAnswers()))("migrations", { timeout: 60_000 }, () => {
  let temporary: TemporaryConfig;
  let opened: OpenedDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    temporary = await serverConfig();
    opened = await openDatabase(temporary.config);
    pool = new pg.Pool(opened.pool);
  });
  afterAll(async () => {
    await pool.end();
    await opened.close();
    await temporary.remove();
  });

  const rows = async () =>
    (await pool.query('SELECT * FROM "_prisma_migrations" ORDER BY "migration_name"')).rows;

  it("are applied once, also when several processes start together", async () => {
    const applied = await Promise.all([1, 2, 3].map(() => applyMigrations(pool, [first, second])));
    expect(applied.flat().sort()).toEqual([first.name, second.name]);
    expect(await applyMigrations(pool, [first, second])).toEqual([]);
    expect((await pool.query("SELECT count(*)::int AS n FROM a")).rows[0].n).toBe(1);
  });

  it("are recorded as `prisma migrate deploy` records them", async () => {
    const [row] = await rows();
    expect(row).toMatchObject({
      migration_name: first.name,
      checksum: first.checksum,
      applied_steps_count: 1,
      rolled_back_at: null,
      logs: null,
    });
    expect(row.finished_at.getTime()).toBeGreaterThanOrEqual(row.started_at.getTime());
    expect(row.id).toHaveLength(36);
  });

  it("leave nothing behind when they fail half-way", async () => {
    await expect(applyMigrations(pool, [first, second, broken])).rejects.toThrow("division by zero");
    const { rows: columns } = await pool.query(
      "SELECT column_name FROM information_schema.columns WHERE table_name = 'a' ORDER BY 1",
    );
    expect(columns.map((column) => column.column_name)).toEqual(["b", "id"]);
    expect(await pendingMigrations(pool, [first, second, broken])).toEqual([broken.name]);
  });

  it("that were changed, are unknown, or were begun by another tool stop the start", async () => {
    const changed = { ...second, checksum: "0".repeat(64) };
    await expect(applyMigrations(pool, [first, changed])).rejects.toThrow(/second was changed/);
    await expect(applyMigrations(pool, [first])).rejects.toThrow(/second is in this database but not/);
    await pool.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ('x', 'y', '20260104000000_half')`,
    );
    const refusal = await applyMigrations(pool, [first, second]).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MigrationConflict);
    expect(String(refusal)).toContain("20260104000000_half");
    await pool.query(`UPDATE "_prisma_migrations" SET "rolled_back_at" = now() WHERE "id" = 'x'`);
    expect(await applyMigrations(pool, [first, second])).toEqual([]);
  });
});

describe("the project's migrations", () => {
  it("are there, in order, with names that Prisma reads", async () => {
    const migrations = await readMigrations();
    expect(migrations.length).toBeGreaterThan(0);
    for (const { name } of migrations) expect(name).toMatch(/^\d{14}_[a-z0-9_]+$/);
  });
});
