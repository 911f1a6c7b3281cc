import type { Log } from "../../src/messaging/ports.ts";

export interface RecordingLog extends Log {
  readonly entries: { level: "info" | "warn" | "error"; detail: object; text: string }[];
}

/** A log that keeps what it is told, so that tests can look, and nothing lands on the console. */
export function recordingLog(): RecordingLog {
  const entries: RecordingLog["entries"] = [];
  const at = (level: "info" | "warn" | "error") => (detail: object, text: string) => {
    entries.push({ level, detail, text });
  };
  return { entries, info: at("info"), warn: at("warn"), error: at("error") };
}
