import type { IsoDate } from "../../domain/dates.ts";
import type { FilingKind, FilingState } from "../../domain/filing.ts";
import type { AuditEntry, Employer, Filing, Paper, Upload } from "../../filings/records.ts";
import type { Page, PageOf } from "./page.ts";

/** Reads filings of all employers of the office. */
export interface FilingReading {
  list(query: FilingQuery, page: Page, today: IsoDate): Promise<PageOf<FilingRow>>;
  /** What each filter would show, the others left as they are. */
  counts(query: FilingQuery, today: IsoDate): Promise<FilingCounts>;
  /** What the side bar shows. */
  waiting(today: IsoDate): Promise<{ waiting: number; overdue: number; dueToday: number }>;
  find(id: string): Promise<FilingDetail | undefined>;
  /** The filings before and after this one in the order of `list`; a decided one has its former place. */
  neighbours(id: string, query: FilingQuery, today: IsoDate): Promise<{ previous?: string; next?: string }>;
  paper(id: string): Promise<StoredFile | undefined>;
  upload(id: string): Promise<StoredFile | undefined>;
}

export const filingViews = ["waiting", "approved", "returned", "preparing", "all"] as const;
/** "waiting" is submitted and undecided; "preparing" is still with the employer. */
export type FilingView = (typeof filingViews)[number];

export interface FilingQuery {
  view: FilingView;
  kind?: FilingKind;
  /** Part of the employer's name, or its credit code. */
  employer?: string;
  overdue?: boolean;
}

export interface FilingRow {
  id: string;
  number: string;
  kind: FilingKind;
  state: FilingState;
  employerName: string;
  subject?: string;
  submittedAt?: Date;
  dueOn?: IsoDate;
  decidedAt?: Date;
}

export interface FilingCounts {
  views: Readonly<Record<FilingView, number>>;
  /** Within the chosen view. */
  kinds: Readonly<Record<FilingKind, number>>;
  overdue: number;
}

export interface FilingDetail {
  filing: Filing;
  employer: Employer;
  papers: readonly Paper[];
  /** Photos and files that the answers refer to. */
  uploads: readonly (Upload & { field: string })[];
  /** Oldest first. */
  history: readonly NamedAuditEntry[];
}

export interface NamedAuditEntry extends AuditEntry {
  /** Rises by one with each entry of the trail. */
  seq: number;
  /** The officer's name, where an officer acted. */
  actorName?: string;
}

export interface StoredFile {
  id: string;
  name: string;
  mimeType: string;
  content: Uint8Array;
  filing?: string;
  employer?: string;
}
