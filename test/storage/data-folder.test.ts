import { chmod, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asUnusable, DataFolderInUse, DataFolderUnusable } from "../../src/storage/data-folder.ts";
import { startDatabase } from "../../src/storage/database.ts";
import { openDatabase } from "../../src/storage/open-database.ts";
import { kill, startChild } from "../setup/child.ts";
import { temporaryFolder } from "../setup/database.ts";
import { copyTemplate } from "../setup/embedded-template.ts";
import { recordingLog } from "../setup/recording-log.ts";

const holder = fileURLToPath(new URL("hold-folder.ts", import.meta.url));
const options = { log: recordingLog() };

describe("the data folder", { timeout: 60_000 }, () => {
  let folder: string;
  let dataDir: string;
  beforeEach(async () => {
    folder = await temporaryFolder();
    dataDir = join(folder, "data");
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("belongs to one process: a second is refused and told who has it, a command may join", async () => {
    await copyTemplate(dataDir);
    const child = await startChild(holder, [dataDir]);
    try {
      const refusal = await openDatabase({ dataDir }).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(DataFolderInUse);
      expect(String(refusal)).toContain(`process ${child.pid}`);
      expect(String(refusal)).toContain("DATA_DIR");

      const joined = await startDatabase({ dataDir }, { ...options, attach: true });
      expect(joined.kind).toBe("attached");
      expect(await joined.prisma.counter.count()).toBe(1);
      await joined.close();
    } finally {
      await kill(child);
    }
  });

  it("is free again after kill -9, with nothing lost", async () => {
    await copyTemplate(dataDir);
    for (let round = 1; round <= 2; round++) await kill(await startChild(holder, [dataDir]));
    expect(await readdir(dataDir)).toContain("lock");
    const database = await startDatabase({ dataDir }, options);
    expect(database.kind).toBe("embedded");
    expect(await database.prisma.counter.count()).toBe(2);
    await database.close();
    expect(await readdir(dataDir)).not.toContain("lock");
  });

  it("is for its owner only", async () => {
    await copyTemplate(dataDir);
    const database = await startDatabase({ dataDir }, options);
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
    expect((await stat(join(dataDir, ".s.PGSQL.5432"))).mode & 0o777).toBe(0o600);
    await database.close();
  });

  it("takes over the lock of a dead process whose number lives on elsewhere", async () => {
    await copyTemplate(dataDir);
    const lock = {
      pid: 999_999_999,
      host: "another-machine",
      since: "2026-01-01T00:00:00Z",
      socketFolder: dataDir,
    };
    await writeFile(join(dataDir, "lock"), JSON.stringify(lock));
    await expect(openDatabase({ dataDir })).rejects.toThrow(DataFolderInUse);
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(join(dataDir, "lock"), longAgo, longAgo);
    await (await openDatabase({ dataDir })).close();
  });

  it("survives a lock file that was cut off", async () => {
    await copyTemplate(dataDir);
    await writeFile(join(dataDir, "lock"), '{"pid": 12');
    await (await openDatabase({ dataDir })).close();
  });

  it("may have a name longer than a socket's address", async () => {
    await copyTemplate(dataDir);
    const long = join(dataDir, "很长的文件夹名".repeat(8));
    await rename(dataDir, `${folder}/moved`);
    await mkdir(dataDir);
    await rename(`${folder}/moved`, long);
    const database = await startDatabase({ dataDir: long }, options);
    const { socketFolder } = JSON.parse(await readFile(join(long, "lock"), "utf8")) as {
      socketFolder: string;
    };
    expect(socketFolder.startsWith(dataDir)).toBe(false);
    const joined = await startDatabase({ dataDir: long }, { ...options, attach: true });
    expect(joined.kind).toBe("attached");
    await joined.close();
    await database.close();
    await expect(stat(socketFolder)).rejects.toThrow("ENOENT");
  });

  it("that is a file is refused", async () => {
    await writeFile(dataDir, "");
    await expect(openDatabase({ dataDir })).rejects.toThrow(DataFolderUnusable);
    await expect(openDatabase({ dataDir: join(dataDir, "below") })).rejects.toThrow("not a folder");
  });

  it.skipIf(process.getuid?.() === 0)("that may not be written is refused", async () => {
    await copyTemplate(dataDir);
    await chmod(dataDir, 0o500);
    await expect(openDatabase({ dataDir })).rejects.toThrow("may not read and write");
    await chmod(dataDir, 0o700);
  });

  it("says in words what the system says in codes", () => {
    const words = (code: string) => String(asUnusable("/d", Object.assign(new Error(), { code })));
    expect(words("EACCES")).toContain("may not read and write");
    expect(words("ENOSPC")).toContain("no space is left");
    const other = new Error("other");
    expect(asUnusable("/d", other)).toBe(other);
  });

  it("whose database is damaged is refused and left as it is", async () => {
    await copyTemplate(dataDir);
    await writeFile(join(dataDir, "db", "PG_VERSION"), "3\n");
    await writeFile(join(dataDir, "db", "global", "pg_control"), "rubbish");
    await expect(openDatabase({ dataDir })).rejects.toThrow(DataFolderUnusable);
    expect(await readdir(dataDir)).toEqual(["db"]);
  });

  it("is begun anew after a first start that was cut off", async () => {
    await mkdir(join(dataDir, "db.new-12345", "base"), { recursive: true });
    await (await openDatabase({ dataDir })).close();
    expect(await readdir(dataDir)).toEqual(["db"]);
  });
});
