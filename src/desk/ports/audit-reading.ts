import type { IsoDate } from "../../domain/dates.ts";
import type { NamedAuditEntry } from "./filing-reading.ts";

/** Reads the audit trail, newest first. */
export interface AuditReading {
  list(query: AuditQuery, limit: number): Promise<readonly NamedAuditEntry[]>;
  /** Recomputes the hash chain from its first entry. */
  verify(): Promise<ChainCheck>;
}

export interface AuditQuery {
  actor?: "person" | "officer" | "system";
  officer?: string;
  /** The first word of the action, such as "filing". */
  area?: string;
  subject?: string;
  from?: IsoDate;
  to?: IsoDate;
  /** Only entries with a smaller sequence number. */
  before?: number;
}

export type ChainCheck =
  | { intact: true; entries: number }
  | { intact: false; entries: number; brokenAt: number };
