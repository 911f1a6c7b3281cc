import { parseArgs } from "node:util";
import { parseConfig } from "../config.ts";
import { inviteOfficer } from "../desk/invite.ts";
import { startDatabase } from "../storage/database.ts";
import { deskOfficers } from "../storage/desk-officers.ts";
import { type Command, WrongUsage } from "./command.ts";
import { quietLog } from "./quiet-log.ts";

const LONGEST_NAME = 40;

/** `wangqian officer add NAME`: makes an officer and prints the link by which they sign in once. */
export const officer: Command = async (args, { now }) => {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [verb, ...words] = positionals;
  const name = words.join(" ").trim();
  if (verb !== "add" || name === "") throw new WrongUsage("usage: wangqian officer add NAME");
  if ([...name].length > LONGEST_NAME || /\p{Cc}/u.test(name)) {
    throw new WrongUsage(`the name has at most ${LONGEST_NAME} characters and no control characters`);
  }
  const config = parseConfig(process.env);
  const database = await startDatabase(config, { attach: true, log: quietLog });
  try {
    const { path, expiresAt } = await inviteOfficer(deskOfficers(database), name, now());
    process.stdout.write(`${config.publicUrl}${path}\n`);
    process.stderr.write(`${name}: once, until ${expiresAt.toISOString()}\n`);
    return 0;
  } finally {
    await database.close();
  }
};
