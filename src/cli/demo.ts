import { parseArgs } from "node:util";
import { loadTranslators } from "../app/locales.ts";
import { type Config, parseConfig } from "../config.ts";
import { type Language, languages } from "../i18n/translator.ts";
import { type Database, startDatabase } from "../storage/database.ts";
import { deskSettings } from "../storage/desk-settings.ts";
import { type Command, WrongUsage } from "./command.ts";
import { fillDemo } from "./demo/fill-demo.ts";
import { quietLog } from "./quiet-log.ts";

/**
 * `wangqian demo`: fills an empty database with an invented office and says how to get in. Deleting the data folder
 * (or dropping the database of DATABASE_URL) takes it away again; nothing else was touched.
 */
export const demo: Command = async (args, { now }) => {
  const { values } = parseArgs({ args, options: { language: { type: "string", default: "zh-CN" } } });
  if (!languages.includes(values.language as Language))
    throw new WrongUsage(`--language is one of ${languages.join(", ")}`);
  const t = loadTranslators()[values.language as Language];
  const config = parseConfig(process.env);
  const database = await startDatabase(config, { attach: true, log: quietLog });
  try {
    const inTheWay = await whatIsThere(database);
    if (inTheWay) {
      process.stderr.write(`${t(`cli-demo-refused-${inTheWay}`, { place: placeOf(config) })}\n`);
      return 1;
    }
    process.stderr.write(`${t("cli-demo-working")}\n`);
    const { username, password, employer, deskPath } = await fillDemo(database, config, now(), quietLog);
    const lines = [
      t("cli-demo-done", await countsOf(database)),
      t("cli-demo-admin", { url: config.publicUrl, username, password, employer }),
      t("cli-demo-desk", { url: `${config.publicUrl}${deskPath}` }),
      t(database.kind === "embedded" ? "cli-demo-start" : "cli-demo-running"),
      t("cli-demo-invented", { place: placeOf(config) }),
    ];
    process.stdout.write(`${lines.join("\n\n")}\n`);
    return 0;
  } finally {
    await database.close();
  }
};

/** An office that was begun and not finished counts as a demo: the mark is set before anything else. */
async function whatIsThere(database: Database): Promise<"demo" | "employers" | undefined> {
  if (await deskSettings(database).isDemo()) return "demo";
  return (await database.prisma.employer.count()) > 0 ? "employers" : undefined;
}

function placeOf({ databaseUrl, dataDir }: Config): string {
  return databaseUrl === undefined ? dataDir : new URL(databaseUrl).pathname.slice(1);
}

async function countsOf({ prisma }: Database): Promise<Record<string, number>> {
  const [employers, contracts, filings, waiting, tickets] = await Promise.all([
    prisma.employer.count(),
    prisma.contract.count(),
    prisma.filing.count(),
    prisma.filing.count({ where: { state: "submitted" } }),
    prisma.ticket.count({ where: { state: { in: ["open", "claimed"] } } }),
  ]);
  return { employers, contracts, filings, waiting, tickets };
}
