import type { WebParts } from "./web-parts.ts";

/** How long a form's answer waits for the assistant, so that the next page shows the reply. */
const patienceMs = 3_000;
const betweenLooksMs = 250;

/** Resolves when a message's line is in the transcript, or when that takes too long. */
export async function untilHandled(
  parts: WebParts,
  person: string,
  message: string,
  after: number,
): Promise<void> {
  const { ports, live, closing } = parts;
  const until = ports.now().getTime() + patienceMs;
  for (let left = patienceMs; left > 0 && !closing.aborted; left = until - ports.now().getTime()) {
    // Waiting begins before looking, or a line that comes in between would be missed.
    const growth = live.growth(person, Math.min(left, betweenLooksMs), closing);
    const lines = await ports.transcript.after(person, after, 100);
    live.seen(person, lines);
    if (lines.some((line) => line.from === "person" && line.id === message)) return;
    await growth;
  }
}
