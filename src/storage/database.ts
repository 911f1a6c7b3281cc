import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { Records } from "../filings/records.ts";
import type { Log, Wake, Wakes } from "../messaging/ports.ts";
import { createVault, type Vault } from "./crypto.ts";
import { PrismaClient } from "./generated/client.ts";
import { type Keyring, keysFromFile } from "./keyring.ts";
import { applyMigrations } from "./migrate.ts";
import { openDatabase } from "./open-database.ts";
import { createRecords } from "./records.ts";
import { inTransaction } from "./transaction.ts";
import { localWakes, sharedWakes } from "./wakes.ts";

export interface DatabaseConfig {
  databaseUrl?: string;
  dataDir: string;
  keys?: Keyring;
}

/** The database, connected, migrated and with its keys at hand. */
export interface Database {
  kind: "server" | "embedded" | "attached";
  /** Names of the migrations that this start applied. */
  migrated: readonly string[];
  /** The pool under {@link prisma}, for what is better said in SQL. */
  pool: pg.Pool;
  prisma: PrismaClient;
  vault: Vault;
  wakes: Wakes;
  /**
   * One transaction with business records. It is done again when the database takes it for the victim of a
   * deadlock, so it must have no effects elsewhere.
   */
  transact<T>(now: Date, work: (records: Records, tx: PrismaClient) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What is kept was sealed with other keys than these. */
export class WrongKeys extends Error {
  override name = "WrongKeys";
  constructor(source: string) {
    super(
      `The keys in ${source} don't open what is in this database. ` +
        "Use the key file or WANGQIAN_KEY that it was made with; without it the data can't be read.",
    );
  }
}

export interface DatabaseOptions {
  /** Join the embedded database of a running server instead of refusing. */
  attach?: boolean;
  /** Leave the schema as it is. */
  migrate?: boolean;
  log: Log;
}

/** Deadlock, serialization failure, and Prisma's name for both. */
const RETRYABLE = new Set(["40P01", "40001", "P2034"]);
const TRIES = 4;

/** Opens, migrates and connects. Throws the refusals of `openDatabase`, `applyMigrations` and the keys. */
export async function startDatabase(config: DatabaseConfig, options: DatabaseOptions): Promise<Database> {
  const keyFile = join(config.dataDir, "keys");
  const opened = await openDatabase(config, options);
  const closers: (() => Promise<unknown>)[] = [opened.close];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const vault = createVault(config.keys ?? (await keysFromFile(keyFile)));
    const pool = new pg.Pool({
      ...opened.pool,
      ...(opened.kind === "server" && { options: "-c TimeZone=UTC" }),
    });
    closers.push(() => pool.end());
    // A connection that breaks in use tells its query; without a listener it would end the process as well.
    pool.on("connect", (client) => client.on("error", () => undefined));
    // An idle connection that breaks is replaced by the pool; a query in hand reports its own error.
    pool.on("error", (error) =>
      options.log.warn({ code: codeOf(error) }, "an idle database connection broke"),
    );

    const migrated = options.migrate === false ? [] : await applyMigrations(pool);
    const prisma = new PrismaClient({
      adapter: new PrismaPg(pool),
      transactionOptions: { maxWait: 20_000, timeout: 60_000 },
    });
    closers.push(() => prisma.$disconnect());
    await checkKeys(prisma, vault, config.keys ? "WANGQIAN_KEY" : keyFile);

    const wakes =
      opened.kind === "server"
        ? await sharedWakes(pool, (error) =>
            options.log.warn({ code: codeOf(error) }, "notifications are interrupted; sweeps go on"),
          )
        : localWakes();
    closers.push(() => wakes.close());
    return {
      kind: opened.kind,
      migrated,
      pool,
      prisma,
      vault,
      wakes,
      transact: (now, work) => retrying(() => transact(pool, vault, wakes, now, work)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function transact<T>(
  pool: pg.Pool,
  vault: Vault,
  wakes: Wakes,
  now: Date,
  work: (records: Records, tx: PrismaClient) => Promise<T>,
): Promise<T> {
  const woken: Wake[] = [];
  const result = await inTransaction(pool, ({ prisma }) =>
    work(createRecords({ tx: prisma, vault, now, onLine: (wake) => woken.push(wake) }), prisma),
  );
  for (const wake of woken) wakes.announce(wake);
  return result;
}

async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || !RETRYABLE.has(codeOf(error))) throw error;
    }
  }
}

/** PostgreSQL's SQLSTATE where there is one beneath, else the error's own code, else "". */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  const { code, originalCode, meta, driverAdapterError, cause } = error as Record<string, unknown>;
  if (typeof originalCode === "string") return originalCode;
  const beneath = codeOf(meta) || codeOf(driverAdapterError) || codeOf(cause);
  return beneath || (typeof code === "string" ? code : "");
}

const KEY_CHECK = "key-check";

/** A sample sealed at first start tells wrong keys at once, before anything is written with them. */
async function checkKeys(prisma: PrismaClient, vault: Vault, source: string): Promise<void> {
  const proof = {
    sealed: Buffer.from(vault.sealText(KEY_CHECK, KEY_CHECK)).toString("base64"),
    index: vault.index(KEY_CHECK, KEY_CHECK),
  };
  await prisma.$executeRaw`
    INSERT INTO "Setting" ("key", "value") VALUES (${KEY_CHECK}, ${JSON.stringify(proof)}::jsonb)
    ON CONFLICT ("key") DO NOTHING`;
  const kept = await prisma.setting.findUniqueOrThrow({ where: { key: KEY_CHECK } });
  const { sealed, index } = kept.value as { sealed: string; index: string };
  try {
    vault.openText(Buffer.from(sealed, "base64"), KEY_CHECK);
  } catch {
    throw new WrongKeys(source);
  }
  if (index !== proof.index) throw new WrongKeys(source);
}
