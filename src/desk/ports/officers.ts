/** Accounts of officers. Tokens reach storage only as hashes; TOTP secrets are encrypted at rest. */
export interface Officers {
  all(now: Date): Promise<readonly OfficerRow[]>;
  find(id: string): Promise<{ id: string; name: string } | undefined>;
  /** A new officer without credentials; returns the id. */
  add(name: string, now: Date): Promise<string>;
  /** Replaces the officer's earlier links. */
  addLink(officer: string, tokenHash: string, now: Date, expiresAt: Date): Promise<void>;
  /** Whose link this is, if it is neither used nor expired. */
  linkOf(
    tokenHash: string,
    now: Date,
  ): Promise<{ officer: string; name: string; expiresAt: Date } | undefined>;
  /**
   * Uses the link up; only the first caller gets the officer. Password, TOTP and sessions of before end with it,
   * because who needs a link has lost them or should.
   */
  consumeLink(tokenHash: string, now: Date): Promise<{ officer: string } | undefined>;

  credentialsByName(username: string): Promise<Credentials | undefined>;
  credentials(officer: string): Promise<Credentials | undefined>;
  /** False when another officer has this username. */
  setCredentials(officer: string, username: string, passwordHash: string): Promise<boolean>;
  setPassword(officer: string, passwordHash: string): Promise<void>;
  setTotp(officer: string, secret: string | undefined): Promise<void>;
  /** Notes the time step of an accepted code; false when this or a later one was used already. */
  useTotpStep(officer: string, step: number): Promise<boolean>;
  /** Someone who left has no sessions and can't sign in, by password or link. */
  setActive(officer: string, active: boolean, now: Date): Promise<void>;

  startSession(session: NewSession): Promise<void>;
  /** Undefined once expired, and for officers who are not active. */
  sessionOf(tokenHash: string, now: Date): Promise<OfficerSession | undefined>;
  touchSession(tokenHash: string, now: Date): Promise<void>;
  sessionsOf(officer: string, now: Date): Promise<readonly Omit<OfficerSession, "officer" | "formToken">[]>;
  /** Only the officer's own. */
  endSession(tokenHash: string, officer: string): Promise<boolean>;
  endOtherSessions(officer: string, keep: string): Promise<void>;
}

export interface OfficerRow {
  id: string;
  name: string;
  /** Absent until they have chosen one. */
  username?: string;
  active: boolean;
  totp: boolean;
  /** When the pending link ends. */
  linkExpiresAt?: Date;
}

export interface Credentials {
  officer: string;
  username: string;
  passwordHash: string;
  totpSecret?: string;
}

export interface NewSession {
  tokenHash: string;
  officer: string;
  /** What every form of this session must carry. */
  formToken: string;
  now: Date;
  expiresAt: Date;
}

export interface OfficerSession {
  tokenHash: string;
  formToken: string;
  officer: { id: string; name: string; totp: boolean };
  createdAt: Date;
  lastSeenAt: Date;
}
