import { ConfigError } from "../config.ts";
import { WrongUsage } from "./command.ts";

/** Refusals that say all a person needs; anything else is a fault and is shown with where it happened. */
const refusals = new Set([
  "ConfigError",
  "WrongUsage",
  "UnknownRegion",
  "UnusableDocumentData",
  "DataFolderInUse",
  "DataFolderUnusable",
  "MigrationConflict",
  "KeysMissing",
]);

export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (refusals.has(error.name)) return error.message;
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code === "EADDRINUSE") {
    return `PORT: ${port} on ${address} is taken by another program; stop it, or choose another port with PORT.`;
  }
  if ("code" in error && typeof error.code === "string") return `${error.message} (${error.code})`;
  return error.stack ?? error.message;
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof ConfigError || error instanceof WrongUsage) return 2;
  if (error instanceof Error && refusals.has(error.name)) return 2;
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") return 2;
  // Thrown by node:util parseArgs for options it does not know.
  if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
    return 2;
  return 1;
}
