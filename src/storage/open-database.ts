import { createConnection } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { PoolConfig } from "pg";
import { DataFolderInUse, ownerOf } from "./data-folder.ts";
import { EMBEDDED_SOCKET, startEmbedded } from "./embedded.ts";

export interface DatabaseAddress {
  /** A PostgreSQL server; otherwise the embedded database is used. */
  databaseUrl?: string;
  dataDir: string;
}

/** A database that can be connected to with `pg`, wherever it is. */
export interface OpenedDatabase {
  kind: "server" | "embedded" | "attached";
  /** Pipelined: statements given to one connection together travel together, and each is answered in its turn. */
  pool: PoolConfig;
  /** Closes the embedded database; nothing to do for the others. Close the pool first. */
  close(): Promise<void>;
}

/** PGlite answers one query at a time, so more connections only wait. */
const EMBEDDED_POOL = 6;
const SERVER_POOL = 10;
/** How long a command waits for a server that is just starting or stopping. */
const ATTACH_PATIENCE_MS = 10_000;

/**
 * Opens the server at `databaseUrl`, or the embedded database under `dataDir`.
 *
 * With `attach`, a command joins the embedded database of a running server ("attached"), and has it to itself when
 * none runs. Without it, throws `DataFolderInUse` when another process has the folder.
 */
export async function openDatabase(
  address: DatabaseAddress,
  options: { attach?: boolean } = {},
): Promise<OpenedDatabase> {
  if (address.databaseUrl !== undefined)
    return {
      kind: "server",
      pool: {
        connectionString: address.databaseUrl,
        max: SERVER_POOL,
        application_name: "wangqian",
        pipeline: true,
        // Prisma's adapter takes every instant for UTC whatever zone the server prints it in.
        options: "-c TimeZone=UTC",
        idle_in_transaction_session_timeout: 60_000,
      },
      close: async () => undefined,
    };
  return options.attach ? await joinOrStart(address.dataDir) : await start(address.dataDir);
}

async function start(dataDir: string): Promise<OpenedDatabase> {
  const embedded = await startEmbedded(dataDir);
  return { kind: "embedded", pool: socketPool(embedded.socketFolder), close: () => embedded.close() };
}

async function joinOrStart(dataDir: string): Promise<OpenedDatabase> {
  const until = performance.now() + ATTACH_PATIENCE_MS;
  for (;;) {
    const owner = await ownerOf(dataDir);
    if (owner && (await answers(owner.socketFolder)))
      return { kind: "attached", pool: socketPool(owner.socketFolder), close: async () => undefined };
    try {
      return await start(dataDir);
    } catch (error) {
      if (!(error instanceof DataFolderInUse) || performance.now() > until) throw error;
    }
    await sleep(100);
  }
}

function answers(socketFolder: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection(join(socketFolder, EMBEDDED_SOCKET));
    socket.once("connect", () => {
      socket.destroy();
      done(true);
    });
    socket.once("error", () => done(false));
  });
}

function socketPool(socketFolder: string): PoolConfig {
  return {
    host: socketFolder,
    port: 5432,
    user: "postgres",
    database: "postgres",
    max: EMBEDDED_POOL,
    pipeline: true,
  };
}
