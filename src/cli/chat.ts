import { parseArgs } from "node:util";
import { parseConfig } from "../config.ts";
import { parseIsoDate } from "../domain/dates.ts";
import { regionOf } from "../regions/index.ts";
import { startDatabase } from "../storage/database.ts";
import { talkAsAdmin } from "./chat/admin.ts";
import { talkAsOfficer } from "./chat/officer.ts";
import { type Command, type World, WrongUsage } from "./command.ts";
import { quietLog } from "./quiet-log.ts";

const roles = { admin: talkAsAdmin, officer: talkAsOfficer };

/**
 * Talks in the terminal. As an admin with the assistant, as an officer with what waits at the desk. It joins the
 * database of a running server, or opens it itself.
 */
export const chat: Command = async (args, world) => {
  const { values } = parseArgs({
    args,
    options: {
      region: { type: "string" },
      as: { type: "string", default: "admin" },
      today: { type: "string" },
      chat: { type: "string", default: "local" },
      language: { type: "string", default: "zh-CN" },
      group: { type: "boolean", default: false },
    },
  });
  if (values.group) throw new WrongUsage("--group: this office has no group chats yet; leave it out");
  if (values.as === "worker") throw new WrongUsage("--as worker: only for offices with electronic contracts");
  if (values.as !== "admin" && values.as !== "officer") {
    throw new WrongUsage(`--as is one of ${Object.keys(roles).join(", ")}; not "${values.as}"`);
  }
  if (!/^[\w-]{1,40}$/.test(values.chat))
    throw new WrongUsage("--chat is a name of letters, digits, - and _");
  if (values.language !== "zh-CN" && values.language !== "en") {
    throw new WrongUsage(`--language is zh-CN or en; not "${values.language}"`);
  }
  const config = parseConfig(process.env);
  const region = regionOf(values.region ?? config.officeRegion);
  const now = clockOf(values.today, world);
  const database = await startDatabase(config, { attach: true, log: quietLog });
  try {
    const { chat: name, language } = values;
    await roles[values.as]({ database, region, now, name, language });
    return 0;
  } finally {
    await database.close();
  }
};

/** With --today the clock begins at ten o'clock of that day in Beijing, and goes on from there. */
function clockOf(today: string | undefined, { now }: World): () => Date {
  if (today === undefined) return now;
  const day = parseIsoDate(today);
  if (!day) throw new WrongUsage(`--today is a day such as 2026-12-01, not "${today}"`);
  const shift = Date.parse(`${day}T10:00:00+08:00`) - now().getTime();
  return () => new Date(now().getTime() + shift);
}
