import type { Log } from "../messaging/ports.ts";

/** For commands: standard output is theirs, so only trouble is written, to standard error. */
export const quietLog: Log = {
  info: () => undefined,
  warn: (detail, text) => void process.stderr.write(`${text} ${JSON.stringify(detail)}\n`),
  error: (detail, text) => void process.stderr.write(`${text} ${JSON.stringify(detail)}\n`),
};
