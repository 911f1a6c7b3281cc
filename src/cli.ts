/*
 * The `wangqian` command. Exit codes: 0 done, 1 some case is refused or failed, 2 wrong usage or unreadable input.
 */
import { commands } from "./cli/commands.ts";
import { exitCodeOf, explain } from "./cli/trouble.ts";
import { usage } from "./cli/usage.ts";

// Whoever reads along may have seen enough (`| head`): that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const [name, ...rest] = process.argv.slice(2);
const command = name === undefined ? undefined : commands[name as keyof typeof commands];

if (command === undefined || rest.includes("--help")) {
  const asked = name === undefined || name === "help" || name === "--help" || command !== undefined;
  (asked ? process.stdout : process.stderr).write(usage(command === undefined ? undefined : name));
  if (!asked) process.stderr.write(`\nwangqian: unknown command "${name}"\n`);
  process.exitCode = asked ? 0 : 2;
} else {
  try {
    process.exitCode = await (await command())(rest, { now: () => new Date() });
  } catch (error) {
    process.stderr.write(`wangqian ${name}: ${explain(error)}\n`);
    process.exitCode = exitCodeOf(error);
  }
}
