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
  if ("code" in error && typeof error.code === "string") return `${error.message} (${error.code})`;
  return error.stack ?? error.message;
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof ConfigError || error instanceof WrongUsage) return 2;
  if (error instanceof Error && refusals.has(error.name)) return 2;
  // Thrown by node:util parseArgs for options it does not know.
  if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
    return 2;
  return 1;
}
