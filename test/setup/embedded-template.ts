import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { cp, mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { applyMigrations, readMigrations } from "../../src/storage/migrate.ts";
import { openDatabase } from "../../src/storage/open-database.ts";

const cache = fileURLToPath(new URL("../../node_modules/.cache/wangqian", import.meta.url));
const pglitePackage = fileURLToPath(
  new URL("../../node_modules/@electric-sql/pglite/package.json", import.meta.url),
);

/**
 * Making an embedded database takes seconds; copying one that is empty but for the schema takes a fraction. The copy
 * is kept between runs, under the hash of what it is made from.
 */
export async function embeddedTemplate(): Promise<string> {
  const template = join(cache, `embedded-${await fingerprint()}`);
  if (await exists(template)) return template;
  const draft = join(cache, `embedded-draft-${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  const database = await openDatabase({ dataDir: draft });
  const pool = new pg.Pool(database.pool);
  await applyMigrations(pool);
  await pool.end();
  await database.close();
  await rename(draft, template).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    await rm(draft, { recursive: true, force: true });
  });
  return template;
}

/** A data folder at this path with a migrated database and nothing else. */
export async function copyTemplate(dataDir: string): Promise<void> {
  await cp(await embeddedTemplate(), dataDir, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256").update(await readFile(pglitePackage));
  for (const { name, checksum } of await readMigrations()) hash.update(name).update(checksum);
  return hash.digest("hex").slice(0, 16);
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
