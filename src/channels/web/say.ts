import type { Incoming, IncomingFile } from "../channel.ts";
import { receiveFile } from "../received-file.ts";
import { hashSecret } from "../secret.ts";
import { clientAddress } from "./client-address.ts";
import type { ChatLine, Session } from "./ports.ts";
import { limitKey, limits } from "./rate-limits.ts";
import { type CheckedSaying, checkSaying, type Said } from "./saying.ts";
import { beginSession, type WebContext } from "./visitor.ts";
import type { WebParts } from "./web-parts.ts";

/** What became of something that was said. */
export type Outcome =
  /** Stored for good. `after` is the last line's number before it. */
  | { outcome: "taken"; person: string; after: number; repeated: boolean }
  /** `problem` is a Fluent message id; nothing was stored. */
  | { outcome: "refused"; problem: string; status: 404 | 413 | 422 }
  | { outcome: "too-fast"; retryAfterMs: number }
  | { outcome: "not-open" };

const recentLines = 60;

/** Takes in one message of the visitor, making them a person if it is their first. */
export async function say(parts: WebParts, c: WebContext, said: Said): Promise<Outcome> {
  const receive = parts.receive();
  if (!receive) return { outcome: "not-open" };
  const pace = await mayGoOn(parts, c);
  if (!pace.allowed) return { outcome: "too-fast", retryAfterMs: pace.retryAfterMs };

  const { ports } = parts;
  const known = c.get("visitor").session;
  const after = known ? await ports.transcript.lastSeq(known.person) : 0;
  const lines = known
    ? await ports.transcript.after(known.person, Math.max(0, after - recentLines), recentLines)
    : [];
  if (known && wasHandled(lines, said.id))
    return { outcome: "taken", person: known.person, after, repeated: true };

  const checked = checkSaying(said, lines, ports.isReservedWord);
  if (checked.outcome === "refused") return checked;
  const session = await beginSession(ports, c);
  const file = await fileOf(parts, session, checked);
  if (file && "problem" in file) return { outcome: "refused", ...file };

  parts.live.posted(session.person, said.id);
  try {
    await receive(await incoming(session, said.id, checked, file));
  } catch (fault) {
    parts.live.handled(session.person, said.id);
    throw fault;
  }
  return { outcome: "taken", person: session.person, after, repeated: false };
}

const wasHandled = (lines: readonly ChatLine[], id: string) =>
  lines.some((line) => line.from === "person" && line.id === id);

async function mayGoOn({ ports }: WebParts, c: WebContext) {
  const { session } = c.get("visitor");
  const now = ports.now();
  if (session) return ports.rateLimits.take(limitKey("message", session.tokenHash), limits.message, now);
  return ports.rateLimits.take(limitKey("new-person", clientAddress(c, ports.site)), limits.newPerson, now);
}

async function fileOf(
  { ports }: WebParts,
  { person }: Session,
  { upload, file, accept }: CheckedSaying,
): Promise<IncomingFile | { problem: string; status: 404 | 422 } | undefined> {
  if (upload !== undefined)
    return (await ports.uploads.find(upload, person)) ?? { problem: "web-problem-upload-gone", status: 404 };
  if (!file) return undefined;
  const given = {
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    ...(accept && { accept }),
  };
  const received = await receiveFile(
    { check: ports.checkFile, shelf: ports.uploads },
    person,
    given,
    ports.now(),
  );
  return received.outcome === "kept" ? received.file : { problem: `upload-${received.problem}`, status: 422 };
}

async function incoming(
  { person }: Session,
  id: string,
  { text, choice, secret }: CheckedSaying,
  file: IncomingFile | undefined,
): Promise<Incoming> {
  return {
    channel: "web",
    account: "",
    id,
    chat: person,
    kind: "private",
    sender: { id: person },
    ...(text !== undefined && { text }),
    ...(choice !== undefined && { choice }),
    ...(file && { file }),
    ...(secret !== undefined && { secretHash: await hashSecret(secret) }),
  };
}
