/* What the desk needs from outside. The application hands it in; nothing here knows a database or a network. */
import type { Context } from "hono";
import type { IsoDate } from "../domain/dates.ts";
import type { FilingKind } from "../domain/filing.ts";
import type { AuditTrail, Filing } from "../filings/records.ts";
import type { Language, Translator } from "../i18n/translator.ts";
import type { Finding } from "../rules/finding.ts";
import type { AuditReading } from "./ports/audit-reading.ts";
import type { ContractReading } from "./ports/contract-reading.ts";
import type { EmployerReading } from "./ports/employer-reading.ts";
import type { FilingReading } from "./ports/filing-reading.ts";
import type { Officers } from "./ports/officers.ts";
import type { TicketDesk } from "./ports/ticket-desk.ts";

export type * from "./ports/audit-reading.ts";
export type * from "./ports/contract-reading.ts";
export type * from "./ports/employer-reading.ts";
export type * from "./ports/filing-reading.ts";
export type * from "./ports/officers.ts";
export type * from "./ports/page.ts";
export type * from "./ports/ticket-desk.ts";

export interface DeskPorts {
  filings: FilingReading;
  employers: EmployerReading;
  contracts: ContractReading;
  tickets: TicketDesk;
  officers: Officers;
  audit: AuditTrail & AuditReading;
  settings: OfficeSettings;
  rateLimit: RateLimit;
  describe: Describe;
  translators: Readonly<Record<Language, Translator>>;
  clock(): Date;
  /** Reads nothing but the connection: the address that attempts are counted by. */
  addressOf(context: Context): string;
  /** Scheme and host under which people reach us, such as "https://example.cn"; the request's own when absent. */
  origin?: string;
  /** Name of the office in a language, as shown in the head of every page. */
  officeName(language: Language): string;
  /** The dated parameters of law, for the list of what a person should compare with its source again. */
  lawData(today: IsoDate): readonly LawDatum[];
  /** A fault, to be logged with its id. Must not throw. */
  reportFault(error: unknown, id: string): void;

  /**
   * Decides a filing and tells the employer, all in one transaction with its audit entry.
   * Throws `Stale` when the filing no longer has `version`, a `Refusal` when its state allows no decision.
   */
  decide(decision: Decision): Promise<void>;
  /**
   * Writes the answer to the person's chat, marks the ticket answered and adds to the audit trail, all in one
   * transaction. Throws `Stale` when the ticket no longer has `version`.
   */
  answerTicket(answer: {
    ticket: string;
    version: number;
    text: string;
    officer: { id: string; name: string };
    now: Date;
  }): Promise<void>;
}

export interface Decision {
  filing: string;
  version: number;
  verdict: "approve" | "return";
  /** Required for a return; people read it in the chat. */
  reason?: string;
  officer: { id: string; name: string };
  now: Date;
}

/** Says kept data in the words of the conversations. */
export interface Describe {
  /** One row per answer, in the order of the questions. Passwords and files are left out. */
  answers(kind: FilingKind, answers: Filing["answers"], language: Language): readonly AnswerRow[];
  /** The same for an employer's kept profile. */
  profile(profile: Readonly<Record<string, unknown>>, language: Language): readonly AnswerRow[];
  /** Wording of a finding and its law line. */
  finding(finding: Finding, language: Language): { text: string; law?: string };
}

export interface AnswerRow {
  field: string;
  label: string;
  value: string;
  /** Present where the answer is sensitive: what is shown until an officer asks for it. */
  masked?: string;
}

export interface OfficeSettings {
  signedTickAllowed(): Promise<boolean>;
  allowSignedTick(allowed: boolean): Promise<void>;
  isDemo(): Promise<boolean>;
}

export interface RateLimit {
  /** Counts one attempt under `key`; false once more than `limit` fell into the window. */
  allow(key: string, limit: number, windowMs: number, now: Date): Promise<boolean>;
}

export interface LawDatum {
  name: string;
  unit: string;
  /** Source of the newest version. */
  law: string;
  article: string;
  inForceSince: IsoDate;
  checkedOn: IsoDate;
  /** Too long since a person looked, or a value that is known to change is missing. */
  stale: boolean;
}
