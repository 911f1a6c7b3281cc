import { access, constants, stat, statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { lawDataOf } from "../app/law-data.ts";
import { loadTranslators } from "../app/locales.ts";
import { parseConfig } from "../config.ts";
import { missingGlyphs } from "../documents/printable.ts";
import { dayIn } from "../domain/dates.ts";
import { regionOf } from "../regions/index.ts";
import { startDatabase } from "../storage/database.ts";
import { deskAudit } from "../storage/desk-audit.ts";
import type { Command, World } from "./command.ts";
import { quietLog } from "./quiet-log.ts";
import { explain } from "./trouble.ts";

/** What was found: fine, worth a look, or wrong. */
type Found = { level: "ok" | "look" | "wrong"; text: string };

const LITTLE_SPACE = 500 * 1024 * 1024;

/** Looks at everything that the server needs and says what is missing; exit code 1 when something is wrong. */
export const doctor: Command = async (_args, world) => {
  const config = parseConfig(process.env);
  const checks: [string, () => Promise<Found | Found[]>][] = [
    ["Node.js", async () => ({ level: "ok", text: process.versions.node })],
    ["data folder", () => dataFolder(config.dataDir)],
    ["database", () => database(config)],
    ["fonts", async () => fonts()],
    ["photos", photos],
    ["wording", async () => ({ level: "ok", text: Object.keys(loadTranslators()).join(", ") })],
    ["law", async () => law(config.officeRegion, world)],
  ];
  let wrong = false;
  for (const [name, look] of checks) {
    for (const { level, text } of await attempt(look)) {
      wrong ||= level === "wrong";
      process.stdout.write(`${{ ok: "ok   ", look: "look ", wrong: "WRONG" }[level]}  ${name}: ${text}\n`);
    }
  }
  return wrong ? 1 : 0;
};

async function attempt(look: () => Promise<Found | Found[]>): Promise<Found[]> {
  try {
    return [await look()].flat();
  } catch (error) {
    return [{ level: "wrong", text: explain(error).split("\n")[0]! }];
  }
}

async function dataFolder(folder: string): Promise<Found> {
  const path = resolve(folder);
  const exists = await stat(path).then(
    (found) => found.isDirectory(),
    () => undefined,
  );
  if (exists === false) return { level: "wrong", text: `${folder} is not a folder` };
  const existing = exists ? path : dirname(path);
  await access(existing, constants.R_OK | constants.W_OK);
  const { bavail, bsize } = await statfs(existing);
  const free = `${Math.round((bavail * bsize) / 1024 / 1024)} MiB free`;
  if (bavail * bsize < LITTLE_SPACE) return { level: "look", text: `${folder}: only ${free}` };
  return { level: "ok", text: `${folder}${exists ? "" : " (will be made)"}, ${free}` };
}

async function database(config: ReturnType<typeof parseConfig>): Promise<Found[]> {
  const opened = await startDatabase(config, { attach: true, log: quietLog });
  try {
    const chain = await deskAudit(opened).verify();
    return [
      { level: "ok", text: `${opened.kind}, tables up to date, keys fit` },
      chain.intact
        ? { level: "ok", text: `audit trail intact, ${chain.entries} entries` }
        : { level: "wrong", text: `audit trail broken at entry ${chain.brokenAt}` },
    ];
  } finally {
    await opened.close();
  }
}

function fonts(): Found {
  const missing = missingGlyphs("劳动合同书䶮㛃𬱖𠅤");
  return missing.length === 0
    ? { level: "ok", text: "all needed characters can be printed" }
    : { level: "wrong", text: `these characters can't be printed: ${missing.join("")}` };
}

async function photos(): Promise<Found> {
  const { default: sharp } = await import("sharp");
  return { level: "ok", text: `sharp ${sharp.versions.sharp}` };
}

function law(regionId: string, { now }: World): Found[] {
  const data = lawDataOf(regionOf(regionId))(dayIn(now()));
  const stale = data.filter((parameter) => parameter.stale);
  if (stale.length === 0)
    return [{ level: "ok", text: `${data.length} dated values, all checked within a year` }];
  return stale.map(({ name, checkedOn }) => ({
    level: "look",
    text: `${name} was last checked on ${checkedOn}`,
  }));
}
