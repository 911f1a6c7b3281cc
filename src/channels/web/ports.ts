/* What the web chat needs from the rest. It knows people, sessions and lines of a chat, and nothing of contracts. */
import type { Language, Translator } from "../../i18n/translator.ts";
import type { Choice, Outgoing } from "../channel.ts";
import type { FileCheck, FileShelf } from "../received-file.ts";

export interface WebPorts {
  sessions: Sessions;
  accounts: Accounts;
  transcript: Transcript;
  languages: Languages;
  uploads: FileShelf;
  /** What may be kept of a file that somebody sent. */
  checkFile: FileCheck;
  papers: Papers;
  rateLimits: RateLimits;
  translators: Readonly<Record<Language, Translator>>;
  office(language: Language): OfficeHeader;
  /** Buttons under the greeting of an empty chat. */
  examples(language: Language): readonly Example[];
  /** A line above everything, such as that all data are invented. */
  notice?(language: Language): Promise<string | undefined>;
  /** Words that steer the assistant at every step. They may be typed where a secret is asked for. */
  isReservedWord(text: string): boolean;
  /** Calls `wake` whenever the person's chat may have grown, in whichever process. Returns the way to stop. */
  onGrowth?(person: string, wake: () => void): () => void;
  now(): Date;
  log: WebLog;
  site: Site;
}

export interface Site {
  /** Signs cookies and form tokens; at least 32 bytes that survive a restart. */
  key: Uint8Array;
  /** Served over https, if need be by a proxy in front. */
  secure: boolean;
  /** A proxy in front tells the visitor's address in X-Forwarded-For. */
  trustProxy: boolean;
}

/** Never given personal data: ids, counts, names of cases. */
export interface WebLog {
  error(fields: Readonly<Record<string, unknown>>, text: string): void;
  warn(fields: Readonly<Record<string, unknown>>, text: string): void;
}

/** A browser that talks as some person. The token itself is known to the browser alone. */
export interface Session {
  tokenHash: string;
  person: string;
  createdAt: Date;
  seenAt: Date;
}

export interface Sessions {
  /** Undefined when there is none or it has run out. Notes, now and then, that it was used. */
  find(tokenHash: string, now: Date): Promise<Session | undefined>;
  /** Keeps a session, for a new person unless one is named. One that is there already is returned as it is. */
  open(session: { tokenHash: string; person?: string; expiresAt: Date; now: Date }): Promise<Session>;
  ofPerson(person: string, now: Date): Promise<Session[]>;
  /** Does nothing when the session is not this person's. */
  end(tokenHash: string, person: string): Promise<void>;
}

export interface Accounts {
  find(username: string): Promise<{ person: string; passwordHash: string } | undefined>;
  ofPerson(person: string): Promise<{ username: string } | undefined>;
  create(
    person: string,
    username: string,
    passwordHash: string,
  ): Promise<"created" | "username-taken" | "has-account">;
  /** An anonymous visitor signed in: what they had begun may go along. Called before the session changes hands. */
  onSignIn(from: string, to: string): Promise<void>;
}

export type ChatLine =
  | {
      seq: number;
      at: Date;
      from: "person";
      /** The id the browser gave the message. */
      id?: string;
      text: string;
      file?: { upload: string; name: string };
    }
  | { seq: number; at: Date; from: "assistant"; message: Outgoing };

export interface Transcript {
  /** The number of the chat's last line; 0 when there is none. */
  lastSeq(person: string): Promise<number>;
  /** Lines after a number, oldest first. */
  after(person: string, seq: number, limit: number): Promise<ChatLine[]>;
}

export interface Languages {
  /** What the person chose, if they did. */
  of(person: string): Promise<Language | undefined>;
  choose(person: string, language: Language): Promise<void>;
}

export interface Papers {
  /** Undefined when it isn't there for this person; an attempt at another's is written to the audit trail. */
  open(id: string, person: string): Promise<OpenedPaper | undefined>;
}

export interface OpenedPaper {
  name: string;
  mimeType: string;
  content: Uint8Array;
}

export interface RateLimits {
  /** Counts one attempt. `key` holds no personal data in the clear: it is hashed before. */
  take(key: string, limit: { max: number; perMs: number }, now: Date): Promise<Allowance>;
}

export type Allowance = { allowed: true } | { allowed: false; retryAfterMs: number };

export interface OfficeHeader {
  /** Such as "沾益". */
  region: string;
  /** Who is behind it and when. */
  line: string;
}

/** Sent as a choice where there is a `value`, else as if its label had been typed. */
export interface Example extends Omit<Choice, "value"> {
  value?: string;
}
