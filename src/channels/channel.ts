/** A place where people talk to the assistant: the web page, a terminal, later Telegram and QQ. */
export interface Channel {
  /** Stable name, such as "web"; part of every key by which messages are told apart. */
  readonly name: string;
  readonly capabilities: Capabilities;

  /**
   * Begins receiving. `receive` resolves once the message is stored for good, and only then may the platform
   * be told so; it may be called again with a message that the platform delivers twice (same `id`).
   */
  start(receive: Receive): Promise<void>;

  /** Hands one message over. Never throws for what the platform answers: that is the result. */
  send(delivery: Delivery): Promise<Sent>;

  /** Stops receiving, after messages already taken in have been stored. */
  stop(): Promise<void>;
}

export type Receive = (message: Incoming) => Promise<void>;

export interface Capabilities {
  buttons: boolean;
  files: boolean;
  /** Whether the channel may write without having been written to. */
  activeSend: boolean;
  /** Whether a message may be sent again under the same reference without the person seeing it twice. */
  idempotentSend: boolean;
  maxText: number;
}

export interface Incoming {
  channel: string;
  /** Which of our accounts on the platform received it; "" where there is only one. */
  account: string;
  /** The platform's id for this message, unique within (channel, account). */
  id: string;
  /** The platform's id for the chat. */
  chat: string;
  kind: "private" | "group";
  sender: { id: string; name?: string };
  /** What the person typed. */
  text?: string;
  /** The `value` of the button that was pressed. */
  choice?: string;
  /** An upload already kept in the file store. */
  file?: IncomingFile;
  /** Given to a question whose input is "secret": the argon2 hash, never the secret itself. */
  secretHash?: string;
}

export interface IncomingFile {
  upload: string;
  name: string;
  mimeType: string;
  size: number;
}

/** A message to a person, rendered by each channel as well as it can. */
export interface Outgoing {
  text: string;
  tone?: "plain" | "breach" | "warning" | "success" | "notice";
  /** Small print under the text: article, source, first day of the rule. */
  law?: string;
  progress?: { done: number; total: number; label: string };
  /** How the answer is best entered; a text answer is always taken too. */
  input?: InputHint;
  /** Shown as buttons, or as a numbered list where the platform has none. */
  choices?: readonly Choice[];
  documents?: readonly DocumentCard[];
  /** Label and value pairs: a summary, or the values of an entry sheet. */
  rows?: readonly Row[];
}

export interface Choice {
  /** Opaque to channels; comes back as {@link Incoming.choice}. */
  value: string;
  label: string;
  style?: "primary" | "plain" | "quiet";
}

export interface InputHint {
  kind:
    | "text"
    | "integer"
    | "money"
    | "date"
    | "choice"
    | "yes-no"
    | "id-number"
    | "mobile"
    | "credit-code"
    | "file"
    | "secret";
  field: string;
  label: string;
  /** For dates, the day a picker opens on, and its limits. */
  suggest?: string;
  min?: string | number;
  max?: string | number;
  /** For files: accepted media types. */
  accept?: readonly string[];
}

export interface DocumentCard {
  /** Asked for with the person's own session; an address alone opens nothing. */
  id: string;
  name: string;
  mimeType: string;
  pages?: number;
  bytes: number;
}

export interface Row {
  label: string;
  value: string;
  /** The choice that edits this row. */
  edit?: string;
  /** Worth a copy button: the value is to be entered elsewhere. */
  copy?: boolean;
}

export interface Delivery {
  account: string;
  chat: string;
  /** The same for every attempt at this message. */
  reference: string;
  /** Rises by one for each line of the chat, in both directions. */
  seq: number;
  message: Outgoing;
}

export type Sent =
  | { outcome: "sent"; id?: string }
  | { outcome: "retry"; afterMs?: number }
  /** The person can't be reached here any more (blocked, left). */
  | { outcome: "unreachable" }
  /** The platform refuses this message; trying again is useless. */
  | { outcome: "rejected"; reason: string }
  /** Nobody knows whether it arrived. */
  | { outcome: "unknown" };
