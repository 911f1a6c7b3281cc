/** Kinds of error whose message comes from the language, not from data. */
const SAFE_MESSAGES = new Set(["TypeError", "ReferenceError"]);

/**
 * What may be logged of a fault: its class, its code and where it happened. Messages of databases and parsers quote
 * the values they stumbled over, and those are people's.
 */
export function faultDetail(error: unknown): {
  fault: string;
  code?: string;
  message?: string;
  at: string[];
} {
  if (!(error instanceof Error)) return { fault: typeof error, at: [] };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    fault: error.name,
    ...(typeof code === "string" && { code }),
    ...(SAFE_MESSAGES.has(error.name) && { message: error.message }),
    at: frames.slice(0, 8).map((line) => line.trim()),
  };
}
