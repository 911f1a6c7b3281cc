import { createHash } from "node:crypto";
import { constants } from "node:fs";
import {
  access,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  statfs,
  utimes,
  writeFile,
} from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Another process has the data folder. */
export class DataFolderInUse extends Error {
  override name = "DataFolderInUse";
  constructor(
    readonly folder: string,
    readonly owner: Owner | undefined,
  ) {
    const who = owner ? `process ${owner.pid} on ${owner.host}, since ${owner.since}` : "another process";
    super(
      `The data folder ${folder} is in use by ${who}. ` +
        "Stop that process first, or choose another folder with DATA_DIR.",
    );
  }
}

/** The data folder can't be used as it is. Nothing was left half made. */
export class DataFolderUnusable extends Error {
  override name = "DataFolderUnusable";
  constructor(
    readonly folder: string,
    readonly problem: "not-a-folder" | "no-permission" | "no-space" | "unreadable",
    detail: string,
  ) {
    super(`The data folder ${folder} can't be used: ${detail}`);
  }
}

/** Who has the folder, as written in its lock file. */
export interface Owner {
  pid: number;
  host: string;
  /** ISO instant. */
  since: string;
  /** Folder of the database's socket, for commands that join a running server. */
  socketFolder: string;
}

export interface DataFolder {
  path: string;
  owner: Owner;
  release(): Promise<void>;
}

/** Under this, a first start would die half-way (a new database takes 40 MB). */
const NEEDED_BYTES = 150 * 1024 * 1024;
/** Unix socket addresses end at 108 bytes; the name in the folder takes 14, the rest is for safety. */
const LONGEST_SOCKET_FOLDER = 85;
const HEARTBEAT_MS = 5_000;
const DEAD_AFTER_MS = 20_000;
const CLEAR_UP_MS = 2_000;

/**
 * Takes the data folder for this process, or throws {@link DataFolderInUse} or {@link DataFolderUnusable}.
 *
 * Two guards: on Linux an abstract socket named after the folder, which the kernel gives to one process and takes
 * back when it dies however it dies; and a lock file with a heartbeat, for other systems, and for containers that
 * share the folder but not the network. A lock whose owner is dead is taken over.
 */
export async function takeDataFolder(path: string): Promise<DataFolder> {
  await prepare(path);
  const real = await realpath(path);
  const lockFile = join(real, "lock");
  const guard = await takeGuardInTime(real, lockFile);
  try {
    const before = await readOwner(lockFile);
    if (guard === "taken" || (before && (await isAlive(before, lockFile, guard !== undefined))))
      throw new DataFolderInUse(path, before);
    const owner: Owner = {
      pid: process.pid,
      host: hostname(),
      since: new Date().toISOString(),
      socketFolder: await socketFolder(real),
    };
    await writeOwner(lockFile, owner);
    const beat = setInterval(() => touch(lockFile), HEARTBEAT_MS).unref();
    return {
      path: real,
      owner,
      async release() {
        clearInterval(beat);
        if (!owner.socketFolder.startsWith(real))
          await rm(owner.socketFolder, { recursive: true, force: true });
        await rm(lockFile, { force: true });
        await closeGuard(guard);
      },
    };
  } catch (error) {
    if (guard !== "taken") await closeGuard(guard);
    throw error;
  }
}

/** Who is written in the folder's lock file, dead or alive. */
export async function ownerOf(path: string): Promise<Owner | undefined> {
  return await readOwner(join(path, "lock"));
}

async function prepare(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    if (!(await stat(path)).isDirectory())
      throw new DataFolderUnusable(path, "not-a-folder", "it is not a folder.");
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    const { bavail, bsize } = await statfs(path);
    if (bavail * bsize < NEEDED_BYTES)
      throw new DataFolderUnusable(
        path,
        "no-space",
        `only ${Math.floor((bavail * bsize) / 1024 / 1024)} MB are free, at least ${NEEDED_BYTES / 1024 / 1024} MB are needed.`,
      );
  } catch (error) {
    throw asUnusable(path, error);
  }
}

/** Says what is wrong in words; anything unknown stays a fault. */
export function asUnusable(path: string, error: unknown): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case "EEXIST":
    case "ENOTDIR":
      return new DataFolderUnusable(path, "not-a-folder", "it is not a folder.");
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new DataFolderUnusable(path, "no-permission", "this user may not read and write there.");
    case "ENOSPC":
    case "EDQUOT":
      return new DataFolderUnusable(path, "no-space", "no space is left on the disk.");
    default:
      return error;
  }
}

async function readOwner(lockFile: string): Promise<Owner | undefined> {
  try {
    const text = await readFile(lockFile, "utf8");
    return JSON.parse(text) as Owner;
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return undefined;
    throw error;
  }
}

async function writeOwner(lockFile: string, owner: Owner): Promise<void> {
  const draft = `${lockFile}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(owner, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, lockFile);
}

/** On the same machine the process tells; elsewhere (another container) only the heartbeat does. */
async function isAlive(owner: Owner, lockFile: string, guarded: boolean): Promise<boolean> {
  if (owner.host === hostname()) {
    if (guarded || owner.pid === process.pid) return false;
    return processExists(owner.pid);
  }
  return Date.now() - (await stat(lockFile)).mtimeMs < DEAD_AFTER_MS;
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function touch(lockFile: string): void {
  const now = new Date();
  // A missed beat only matters if the disk is gone, and then the next query says so.
  utimes(lockFile, now, now).catch(() => undefined);
}

async function socketFolder(real: string): Promise<string> {
  if (Buffer.byteLength(real) <= LONGEST_SOCKET_FOLDER) return real;
  return await mkdtemp(join(tmpdir(), "wangqian-"));
}

/** The kernel may need a moment to clear up after a process that was killed just now. */
async function takeGuardInTime(real: string, lockFile: string): Promise<Server | "taken" | undefined> {
  const until = performance.now() + CLEAR_UP_MS;
  for (;;) {
    const guard = await takeGuard(real);
    if (guard !== "taken" || performance.now() > until) return guard;
    const owner = await readOwner(lockFile);
    if (!owner || owner.host !== hostname() || processExists(owner.pid)) return guard;
    await sleep(20);
  }
}

async function takeGuard(real: string): Promise<Server | "taken" | undefined> {
  if (process.platform !== "linux") return undefined;
  const { dev, ino } = await stat(real);
  const name = createHash("sha256").update(`${dev}:${ino}`).digest("hex").slice(0, 32);
  const server = createServer((socket) => socket.destroy());
  return await new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? done("taken") : fail(error),
    );
    server.listen(`\0wangqian-${name}`, () => {
      server.unref();
      done(server);
    });
  });
}

async function closeGuard(guard: Server | "taken" | undefined): Promise<void> {
  if (guard === undefined || guard === "taken") return;
  await new Promise<void>((done) => guard.close(() => done()));
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
}
