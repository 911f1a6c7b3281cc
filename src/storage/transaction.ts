import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client.ts";

/**
 * One transaction on one connection: SQL goes straight to it, and {@link prisma} runs its statements there too. Prisma's
 * own interactive transactions cost twice as much per turn, and most turns need nothing but the SQL.
 */
export interface Transaction {
  client: pg.PoolClient;
  /** The statement after which nothing follows: it travels with COMMIT. When it fails, nothing is committed. */
  last(query: pg.QueryConfig): Promise<pg.QueryResult>;
  /** A Prisma client inside this transaction, made when it is first asked for. */
  readonly prisma: PrismaClient;
}

/** Runs `work` in a transaction; commits what it did, or nothing when it throws. */
export async function inTransaction<T>(pool: pg.Pool, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    // Not waited for: the connections are pipelined, so the first statement travels with it.
    const begun = client.query("BEGIN");
    begun.catch(() => undefined);
    let committed: Promise<unknown> | undefined;
    const result = await work({
      client,
      last(query) {
        const done = client.query(query);
        // After a failed statement this only rolls back.
        committed = client.query("COMMIT");
        committed.catch(() => undefined);
        return done;
      },
      get prisma() {
        return prismaOn(client);
      },
    });
    await begun;
    await (committed ?? client.query("COMMIT"));
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

const clients = new WeakMap<pg.PoolClient, PrismaClient>();

/** One Prisma client per connection, kept as long as the connection. */
function prismaOn(client: pg.PoolClient): PrismaClient {
  const known = clients.get(client);
  if (known) return known;
  const prisma = new PrismaClient({ adapter: new PrismaPg(new OneConnection(client)) });
  clients.set(client, prisma);
  return prisma;
}

/** A pool of exactly the given connection, which is in a transaction already: further ones are savepoints in it. */
class OneConnection extends pg.Pool {
  constructor(connection: pg.PoolClient) {
    super({ max: 1 });
    const nested = new Proxy(connection, {
      get(target, property) {
        if (property === "release") return () => undefined;
        if (property === "query") return (query: pg.QueryConfig) => target.query(asSavepoint(query));
        const value = Reflect.get(target, property) as unknown;
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    Object.assign(this, {
      query: connection.query.bind(connection),
      connect: async () => nested,
    });
  }
}

const SAVEPOINTS: Readonly<Record<string, string>> = {
  BEGIN: "SAVEPOINT nested",
  COMMIT: "RELEASE SAVEPOINT nested",
  ROLLBACK: "ROLLBACK TO SAVEPOINT nested",
};

function asSavepoint(query: pg.QueryConfig): pg.QueryConfig {
  const text = SAVEPOINTS[query.text];
  return text === undefined ? query : { ...query, text };
}
