import { pino } from "pino";
import type { LogLevel } from "../config.ts";
import type { Log } from "../messaging/ports.ts";

/**
 * The server's log: one JSON line an event on standard error, so that standard output stays for what was asked for.
 * Callers give ids and states, never what people wrote.
 */
export function createLog(level: LogLevel): Log {
  return pino({ level, base: null, serializers: { err: fault } }, pino.destination(2));
}

/** Where it happened and what kind it is. A database's own message may quote values, so it is left out. */
function fault(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  const quotesValues = error.name.startsWith("Prisma");
  return {
    type: error.name,
    ...(typeof code === "string" && { code }),
    ...(!quotesValues && { message: error.message }),
    stack: error.stack
      ?.split("\n")
      .filter((line) => line.trimStart().startsWith("at "))
      .join("\n"),
  };
}
