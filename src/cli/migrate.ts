import { parseConfig } from "../config.ts";
import { startDatabase } from "../storage/database.ts";
import type { Command } from "./command.ts";
import { quietLog } from "./quiet-log.ts";

/** Applies pending migrations and says which. */
export const migrate: Command = async () => {
  const database = await startDatabase(parseConfig(process.env), { attach: true, log: quietLog });
  try {
    const { migrated } = database;
    process.stdout.write(
      migrated.length === 0
        ? "The tables are up to date.\n"
        : migrated.map((name) => `applied ${name}\n`).join(""),
    );
    return 0;
  } finally {
    await database.close();
  }
};
