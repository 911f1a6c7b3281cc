import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, it } from "vitest";
import { type Database, type DatabaseConfig, startDatabase } from "../../src/storage/database.ts";
import { copyTemplate } from "./embedded-template.ts";
import { recordingLog } from "./recording-log.ts";

/** The server that tests may make databases on. */
const SERVER = process.env.TEST_DATABASE_URL ?? "postgresql://postgres@127.0.0.1:5432/postgres";

export interface TestDatabase {
  /** A database of its own, empty but for the schema. */
  readonly database: Database;
  /** For opening it again. */
  readonly config: DatabaseConfig;
}

/**
 * Runs the same tests on the embedded database and on PostgreSQL, each file with a database of its own. Without a
 * server the second half is skipped with a reason, but in CI it fails.
 */
export function describeOnBoth(name: string, tests: (on: TestDatabase) => void): void {
  describe(`${name} (embedded)`, () => tests(useDatabase(embeddedConfig)));
  describe(`${name} (PostgreSQL)`, async () => {
    if (await serverAnswers()) tests(useDatabase(serverConfig));
    else if (process.env.CI)
      it("has a server", () => Promise.reject(new Error(`No PostgreSQL at ${SERVER}`)));
    else it.skip(`no PostgreSQL at ${SERVER} (set TEST_DATABASE_URL)`, () => undefined);
  });
}

/** A database for this test group: made before it, gone after it. */
export function useDatabase(makeConfig: () => Promise<TemporaryConfig>): TestDatabase {
  let database: Database | undefined;
  let temporary: TemporaryConfig | undefined;
  beforeAll(async () => {
    temporary = await makeConfig();
    database = await startDatabase(temporary.config, { log: recordingLog() });
  });
  afterAll(async () => {
    await database?.close();
    await temporary?.remove();
  });
  return {
    get database() {
      return database!;
    },
    get config() {
      return temporary!.config;
    },
  };
}

export interface TemporaryConfig {
  config: DatabaseConfig;
  remove(): Promise<void>;
}

export async function embeddedConfig(): Promise<TemporaryConfig> {
  const dataDir = await temporaryFolder();
  await copyTemplate(dataDir);
  return { config: { dataDir }, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

export async function serverConfig(): Promise<TemporaryConfig> {
  const dataDir = await temporaryFolder();
  const name = `wangqian_test_${process.pid}_${randomBytes(4).toString("hex")}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return {
    config: { dataDir, databaseUrl: url.href },
    async remove() {
      await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export async function temporaryFolder(): Promise<string> {
  return await mkdtemp(join(tmpdir(), "wangqian-test-"));
}

export async function serverAnswers(): Promise<boolean> {
  return await onServer("SELECT 1").then(
    () => true,
    () => false,
  );
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 3_000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
