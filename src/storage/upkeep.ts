import type { Database } from "./database.ts";

/*
 * PGlite has no background processes, so nobody writes checkpoints or sweeps dead rows unless asked: the log would
 * grow until the next clean stop, and a start after a crash would replay all of it. A server does both by itself.
 */

/** For every few minutes: writes a checkpoint, so that a start after a crash stays quick. */
export async function checkpoint({ kind, pool }: Pick<Database, "kind" | "pool">): Promise<void> {
  if (kind === "embedded") await pool.query("CHECKPOINT");
}

/** For the night: gives dead rows' space back and renews the planner's figures. */
export async function vacuum({ kind, pool }: Pick<Database, "kind" | "pool">): Promise<void> {
  if (kind === "embedded") await pool.query("VACUUM (ANALYZE)");
}
