import { isShown } from "./log.ts";
import { recall, remember } from "./memory.ts";
import { formToken, showProblem, word } from "./page.ts";
import { addWaiting, dropWaiting, markWaiting } from "./waiting-line.ts";

/** A message of ours that the server may not have yet. The id stays, however often it is sent. */
export interface Letter {
  id: string;
  text?: string;
  choice?: string;
  /** Held in memory only. */
  secret?: string;
  upload?: string;
  /** What stands in the log until the server's own line comes. */
  shown: string;
}

export interface OutboxEvents {
  taken(): void;
  /** The server won't have it. What was typed goes back into the entry field. */
  refused(letter: Letter, message: string): void;
}

const pauses = [1_000, 2_000, 4_000, 8_000];
let letters: Letter[] = [];
/** Taken by the server, but its line hasn't come yet. */
let taken: Letter[] = [];
let failed = false;
let running = false;
let events: OutboxEvents;

const keep = () => {
  const lasting = [...taken, ...letters].filter(({ secret }) => secret === undefined);
  remember("outbox", lasting.length > 0 ? lasting : undefined);
};

/** Begins with what a reload interrupted. The server drops what it has already. */
export function openOutbox(given: OutboxEvents) {
  events = given;
  letters = (recall<Letter[]>("outbox") ?? []).filter(({ id }) => !isShown(id));
  keep();
  for (const letter of letters) addWaiting(letter, retry);
  addEventListener("online", retry);
  void run();
}

export function post(letter: Omit<Letter, "id">) {
  const complete = { ...letter, id: newId() };
  letters.push(complete);
  keep();
  addWaiting(complete, retry);
  if (failed) retry();
  else void run();
}

/** The server's line for a message has come. */
export function arrived(id: string) {
  taken = taken.filter((letter) => letter.id !== id);
  keep();
}

function retry() {
  failed = false;
  for (const { id } of letters) markWaiting(id, "sending");
  void run();
}

/** One at a time, so that they arrive in the order they were written. */
async function run() {
  if (running || failed) return;
  running = true;
  for (let letter = letters[0]; letter && !failed; letter = letters[0]) {
    const result = await deliver(letter);
    if (result === "failed") {
      failed = true;
      for (const { id } of letters) markWaiting(id, "failed");
      break;
    }
    letters = letters.filter(({ id }) => id !== letter?.id);
    if (result === "taken") {
      if (!isShown(letter.id)) taken.push(letter);
      markWaiting(letter.id, "sent");
      events.taken();
    } else {
      dropWaiting(letter.id);
      events.refused(letter, result.message);
    }
    keep();
  }
  running = false;
}

type Delivery = "taken" | "failed" | { message: string };

async function deliver(letter: Letter): Promise<Delivery> {
  for (let attempt = 0; ; attempt++) {
    // Stored, though the answer got lost: the stream has brought its line.
    if (attempt > 0 && isShown(letter.id)) return "taken";
    const answer = await send(letter).catch(() => undefined);
    if (answer?.status === 202) return "taken";
    if (answer?.status === 429) {
      showProblem(word("slow-down"));
      await wait(1_000 * Number(answer.headers.get("retry-after") ?? 5));
      showProblem("");
      continue;
    }
    if (answer && answer.status < 500) {
      const body = (await answer.json().catch(() => ({}))) as { message?: string };
      return { message: body.message ?? word("session-ended") };
    }
    const pause = pauses[attempt];
    if (pause === undefined) return "failed";
    await wait(pause);
  }
}

function send({ shown: _, ...letter }: Letter) {
  return fetch("/chat/messages", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", "x-form-token": formToken() },
    body: JSON.stringify(letter),
    signal: AbortSignal.timeout(20_000),
  });
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A page on a plain address in the office's own network has no crypto.randomUUID. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
