import { randomUUID } from "node:crypto";
import type { Pool, PoolClient } from "pg";
import type { Wake, Wakes } from "../messaging/ports.ts";

const CHANNEL = "wangqian_wake";
/** Announcements within this time travel together; NOTIFY takes a lock that all commits share. */
const GATHER_MS = 15;
const RECONNECT_MS = 2_000;

/** Wakes within one process: enough for the embedded database, whose notifications don't cross its socket. */
export function localWakes(): Wakes {
  const listeners = new Set<(wake: Wake) => void>();
  return {
    announce(wake) {
      for (const listener of listeners) listener(wake);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => undefined,
  };
}

/**
 * Wakes between processes on a PostgreSQL server. A lost notification is no loss: sweeps find the same work a
 * little later. `onFault` hears of a broken connection, which is made again by itself.
 */
export async function sharedWakes(pool: Pool, onFault: (error: unknown) => void): Promise<Wakes> {
  const local = localWakes();
  const sender = randomUUID();
  let gathered: Wake[] = [];
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let listening: PoolClient | undefined;
  let again: NodeJS.Timeout | undefined;

  async function publish(): Promise<void> {
    timer = undefined;
    const payloads = gathered.map((wake) => JSON.stringify({ sender, wake }));
    gathered = [];
    await pool.query("SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload", [CHANNEL, payloads]);
  }

  async function listen(): Promise<void> {
    if (closed) return;
    const client = await pool.connect();
    listening = client;
    client.on("notification", ({ payload }) => {
      const message = JSON.parse(payload ?? "{}") as { sender?: string; wake?: Wake };
      if (message.sender !== sender && message.wake) local.announce(message.wake);
    });
    client.on("error", (error) => {
      // Given back already: the server cut it off before it had heard the goodbye.
      if (listening !== client) return;
      listening = undefined;
      client.release(error);
      onFault(error);
      retry();
    });
    await client.query(`LISTEN ${CHANNEL}`);
  }

  function retry(): void {
    if (closed) return;
    again = setTimeout(() => {
      listen().catch((error) => {
        onFault(error);
        retry();
      });
    }, RECONNECT_MS).unref();
  }

  await listen();
  return {
    announce(wake) {
      local.announce(wake);
      gathered.push(wake);
      timer ??= setTimeout(() => publish().catch(onFault), GATHER_MS);
    },
    subscribe: local.subscribe,
    async close() {
      closed = true;
      clearTimeout(again);
      if (timer) {
        clearTimeout(timer);
        await publish();
      }
      listening?.release(true);
      listening = undefined;
    },
  };
}
