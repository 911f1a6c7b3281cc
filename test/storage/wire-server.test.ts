import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveDatabase, type WireServer } from "../../src/storage/wire-server.ts";
import { temporaryFolder } from "../setup/database.ts";
import { copyTemplate } from "../setup/embedded-template.ts";

describe("many connections on the embedded database's one session", { timeout: 60_000 }, () => {
  let folder: string;
  let db: PGlite;
  let server: WireServer;
  let pool: pg.Pool;

  beforeAll(async () => {
    folder = await temporaryFolder();
    await copyTemplate(join(folder, "data"));
    db = await PGlite.create(join(folder, "data", "db"));
    server = await serveDatabase(db, join(folder, ".s.PGSQL.5432"));
    pool = connect(10);
    await pool.query("CREATE TABLE t (id int PRIMARY KEY, content bytea)");
  });
  afterAll(async () => {
    await pool.end();
    await server.close();
    await db.close();
    await rm(folder, { recursive: true, force: true });
  });

  function connect(max: number): pg.Pool {
    return new pg.Pool({ host: folder, port: 5432, user: "postgres", database: "postgres", max });
  }

  it("gives each its own answer, while transactions and large values go on", async () => {
    const large = randomBytes(400_000);
    const transaction = async (id: number) => {
      const client = await pool.connect();
      await client.query("BEGIN");
      await client.query("INSERT INTO t VALUES ($1, $2)", [id, large]);
      await new Promise((done) => setTimeout(done, 3));
      await client.query(id % 2 === 0 ? "COMMIT" : "ROLLBACK");
      client.release();
    };
    const question = async (n: number) => {
      const { rows } = await pool.query(`SELECT $1::int AS asked, ${n} AS written`, [n]);
      expect(rows).toEqual([{ asked: n, written: n }]);
    };
    const mistake = async (n: number) =>
      await expect(pool.query("SELECT $1::int / 0", [n])).rejects.toThrow("division by zero");
    const upload = async (id: number) => await pool.query("INSERT INTO t VALUES ($1, $2)", [id, large]);

    await Promise.all([
      ...Array.from({ length: 10 }, (_, n) => transaction(n)),
      ...Array.from({ length: 120 }, (_, n) => question(n)),
      ...Array.from({ length: 20 }, (_, n) => mistake(n)),
      ...Array.from({ length: 5 }, (_, n) => upload(100 + n)),
      ...Array.from({ length: 120 }, (_, n) => question(1000 + n)),
    ]);
    const { rows } = await pool.query("SELECT array_agg(id ORDER BY id) AS ids FROM t");
    expect(rows[0].ids).toEqual([0, 2, 4, 6, 8, 100, 101, 102, 103, 104]);
    const { rows: kept } = await pool.query("SELECT content FROM t WHERE id = 103");
    expect(large.equals(kept[0].content as Buffer)).toBe(true);
  });

  it("keeps prepared statements of the same name apart", async () => {
    const others = connect(1);
    const ask = (from: pg.Pool, sql: string) => from.query({ name: "same", text: sql, values: [2] });
    const one = connect(1);
    for (let round = 0; round < 3; round++) {
      expect((await ask(one, "SELECT $1::int * 10 AS n")).rows[0].n).toBe(20);
      expect((await ask(others, "SELECT $1::int * 100 AS n")).rows[0].n).toBe(200);
    }
    await Promise.all([one.end(), others.end()]);
    const left = async () => {
      const { rows } = await pool.query("SELECT name FROM pg_prepared_statements WHERE name LIKE '%same'");
      return rows;
    };
    await expect.poll(left).toEqual([]);
  });

  it("rolls back what a lost connection had begun, and goes on", async () => {
    const lost = new pg.Client({ host: folder, port: 5432, user: "postgres", database: "postgres" });
    lost.on("error", () => undefined);
    await lost.connect();
    await lost.query("BEGIN");
    await lost.query("INSERT INTO t VALUES (500)");
    const waiting = pool.query("SELECT count(*)::int AS n FROM t WHERE id = 500");
    (lost as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    expect((await waiting).rows[0].n).toBe(0);
  });

  it("refuses nobody's second statement after an error in a transaction", async () => {
    const client = await pool.connect();
    await client.query("BEGIN");
    await expect(client.query("SELECT $1::int / 0", [1])).rejects.toThrow("division by zero");
    await expect(client.query("SELECT $1::int", [1])).rejects.toThrow("current transaction is aborted");
    await client.query("ROLLBACK");
    client.release();
    expect((await pool.query("SELECT 1 AS one")).rows[0].one).toBe(1);
  });
});
