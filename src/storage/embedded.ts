import { readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { asUnusable, type DataFolder, DataFolderUnusable, takeDataFolder } from "./data-folder.ts";
import { serveDatabase } from "./wire-server.ts";

/** The socket's name in its folder, as `pg` expects it for port 5432. */
export const EMBEDDED_SOCKET = ".s.PGSQL.5432";

export interface EmbeddedDatabase {
  socketFolder: string;
  close(): Promise<void>;
}

/**
 * Starts PGlite in the data folder and serves it on a Unix socket there. Throws `DataFolderInUse` when another
 * process has the folder, `DataFolderUnusable` when it can't be read or written.
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const folder = await takeDataFolder(dataDir);
  try {
    const db = await openDatabaseFolder(folder);
    const server = await serveDatabase(db, join(folder.owner.socketFolder, EMBEDDED_SOCKET));
    let closing: Promise<void> | undefined;
    return {
      socketFolder: folder.owner.socketFolder,
      close() {
        closing ??= (async () => {
          await server.close();
          await db.close();
          await folder.release();
        })();
        return closing;
      },
    };
  } catch (error) {
    await folder.release();
    throw asUnusable(dataDir, error);
  }
}

async function openDatabaseFolder(folder: DataFolder): Promise<PGlite> {
  const ready = join(folder.path, "db");
  for (const name of await readdir(folder.path))
    if (name.startsWith("db.new-")) await rm(join(folder.path, name), { recursive: true, force: true });
  if (!(await exists(ready))) await makeDatabase(ready);
  try {
    // Durable as far as the process goes: a commit is in the operating system's hands before it is answered.
    return await PGlite.create({ dataDir: ready, relaxedDurability: false });
  } catch (error) {
    const known = asUnusable(folder.path, error);
    if (known instanceof DataFolderUnusable) throw known;
    throw new DataFolderUnusable(
      folder.path,
      "unreadable",
      `its database does not open (${String((error as Error).message ?? error).slice(0, 200)}). Restore a backup, or choose another folder.`,
    );
  }
}

/** Made beside its place and then renamed: a crash or a full disk leaves no half database. */
async function makeDatabase(ready: string): Promise<void> {
  const draft = `${ready}.new-${process.pid}`;
  try {
    const db = await PGlite.create({ dataDir: draft, relaxedDurability: false });
    await db.close();
    await rename(draft, ready);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
