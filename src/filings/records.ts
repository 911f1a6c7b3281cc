/*
 * What filings need kept. Storage implements it, bound to one transaction: everything done through one `Records`
 * commits together with the chat's state and its replies, or not at all.
 */
import type { Outgoing } from "../channels/channel.ts";
import type { IsoDate } from "../domain/dates.ts";
import type { FilingKind, FilingState } from "../domain/filing.ts";
import type { Finding } from "../rules/finding.ts";

export interface Records {
  people: People;
  employers: Employers;
  filings: Filings;
  contracts: Contracts;
  papers: Papers;
  uploads: Uploads;
  audit: AuditTrail;
  tickets: Tickets;
  settings: Settings;
  /** Writes to another chat in the same transaction; the same `dedupeKey` is written once. */
  notify(chat: string, dedupeKey: string, message: Outgoing): Promise<void>;
  /** Private chats in which an employer's admins can be told something, the last used first, with what is kept of them. */
  chatsOfEmployer(employer: string): Promise<{ id: string; state: unknown }[]>;
  /** What the handler kept of a chat; undefined for none. */
  chatState(chat: string): Promise<unknown>;
}

/** Somebody who talks to us, the same on all channels. A chat belongs to one person. */
export interface Person {
  id: string;
  /** Present once they have an account. */
  username?: string;
}

export interface People {
  /** The person behind a private chat, made on first use. */
  ofChat(chat: string): Promise<Person>;
  usernameTaken(username: string): Promise<boolean>;
  createAccount(person: string, username: string, passwordHash: string): Promise<void>;
}

/** Answers of `register` and `profile`, as kept. Sensitive ones are encrypted at rest. */
export type Profile = Readonly<Record<string, unknown>>;

export interface Employer {
  id: string;
  region: string;
  name: string;
  creditCode: string;
  profile: Profile;
  accessAppliedOn?: IsoDate;
  accessGrantedOn?: IsoDate;
  /** When the profile was completed again after access was granted; contracts wait for it. */
  profileCompletedOn?: IsoDate;
  version: number;
}

export interface Employers {
  /** The employer whose admin this person is. */
  ofAdmin(person: string): Promise<Employer | undefined>;
  byCreditCode(region: string, creditCode: string): Promise<Employer | undefined>;
  find(id: string): Promise<Employer | undefined>;
  create(employer: {
    region: string;
    name: string;
    creditCode: string;
    profile: Profile;
    admin: string;
  }): Promise<Employer>;
  update(
    id: string,
    version: number,
    change: Partial<
      Pick<Employer, "name" | "profile" | "accessAppliedOn" | "accessGrantedOn" | "profileCompletedOn">
    >,
  ): Promise<Employer>;
}

export interface Filing {
  id: string;
  /** Short number that people can say on the phone, such as "2026-000123". */
  number: string;
  kind: FilingKind;
  state: FilingState;
  employer: string;
  contract?: string;
  /** The conversation's answers as kept. */
  answers: Readonly<Record<string, unknown>>;
  findings: readonly Finding[];
  /** Who is shown in lists: the worker's name, or nothing. */
  subject?: string;
  submittedAt?: Date;
  /** The day by which the office means to decide. */
  dueOn?: IsoDate;
  decidedAt?: Date;
  decidedBy?: string;
  reason?: string;
  version: number;
  createdAt: Date;
}

/** Somebody else changed it meanwhile, or it is not there for this employer. */
export class Stale extends Error {
  override name = "Stale";
}

export interface Filings {
  create(filing: {
    kind: FilingKind;
    employer: string;
    contract?: string;
    answers: Filing["answers"];
    findings: readonly Finding[];
    subject?: string;
  }): Promise<Filing>;
  /** Only within one employer: another employer's filing is not found. */
  find(id: string, employer: string): Promise<Filing | undefined>;
  /** For officers, who see all employers of their office. */
  findForOffice(id: string): Promise<Filing | undefined>;
  ofEmployer(
    employer: string,
    query?: { kind?: FilingKind; states?: readonly FilingState[]; contract?: string },
  ): Promise<Filing[]>;
  /** Throws {@link Stale} unless the filing still has this version. */
  update(
    id: string,
    version: number,
    change: Partial<
      Pick<
        Filing,
        | "state"
        | "answers"
        | "findings"
        | "subject"
        | "contract"
        | "submittedAt"
        | "dueOn"
        | "decidedAt"
        | "decidedBy"
        | "reason"
      >
    >,
  ): Promise<Filing>;
}

export type ContractState = "drafted" | "in-force" | "ended" | "expired" | "withdrawn";

export interface Contract {
  id: string;
  employer: string;
  state: ContractState;
  workerName: string;
  idNumber: string;
  /** All answers of the filing that made it, as kept. */
  answers: Readonly<Record<string, unknown>>;
  startsOn: IsoDate;
  endsOn?: IsoDate;
  approvedOn?: IsoDate;
  version: number;
}

export interface Contracts {
  create(contract: Omit<Contract, "id" | "version">): Promise<Contract>;
  find(id: string, employer: string): Promise<Contract | undefined>;
  /** Contracts of one person with one employer, found through the keyed hash of the number. */
  ofWorker(employer: string, idNumber: string): Promise<Contract[]>;
  update(
    id: string,
    version: number,
    change: Partial<Omit<Contract, "id" | "version" | "employer" | "endsOn">> & { endsOn?: IsoDate | null },
  ): Promise<Contract>;
  /** All of an employer, those that end first in front; with a name only those of that worker. */
  ofEmployer(employer: string, query?: { state?: ContractState; workerName?: string }): Promise<Contract[]>;
}

/** A document that was made for a filing. */
export interface Paper {
  id: string;
  employer: string;
  filing: string;
  /** Such as "labour-contract" or "authorisation-letter". */
  kind: string;
  name: string;
  mimeType: string;
  pages: number;
  bytes: number;
  downloadedAt?: Date;
}

export interface Papers {
  /** Supersedes an earlier paper of the same kind for the same filing, which is then no longer found. */
  add(paper: Omit<Paper, "id" | "bytes">, content: Uint8Array): Promise<Paper>;
  ofFiling(filing: string): Promise<Paper[]>;
  /** Only within one employer. The content is read and the moment noted in one go. */
  download(
    id: string,
    employer: string,
    now: Date,
  ): Promise<{ paper: Paper; content: Uint8Array } | undefined>;
}

export interface Upload {
  id: string;
  name: string;
  mimeType: string;
  size: number;
  width?: number;
  height?: number;
}

export interface Uploads {
  /** Only the person's own. */
  find(id: string, person: string): Promise<Upload | undefined>;
  /** Ties an upload to a filing or an employer, so that officers can see it and clean-up leaves it alone. */
  attach(
    id: string,
    person: string,
    to: { filing?: string; employer?: string; field: string },
  ): Promise<void>;
}

export interface AuditEntry {
  at: Date;
  actor: { kind: "person" | "officer" | "system"; id: string };
  /** Such as "filing.approved". */
  action: string;
  subject: { kind: string; id: string };
  /** Never personal data: ids, states, field names. */
  detail?: Readonly<Record<string, string | number | boolean>>;
}

export interface AuditTrail {
  add(entry: AuditEntry): Promise<void>;
}

export interface Tickets {
  /** Hands a chat over to the officers. One open ticket a chat; a second call adds to it. */
  open(ticket: {
    chat: string;
    person: string;
    employer?: string;
    cause: "asked" | "failed";
    text: string;
  }): Promise<{ number: string }>;
}

export interface Settings {
  /** Whether the office lets an admin tick that the paper is signed instead of uploading a photo. */
  signedTickAllowed(): Promise<boolean>;
  /** Set by `wangqian demo`: everything shown is invented and says so. */
  isDemo(): Promise<boolean>;
}
