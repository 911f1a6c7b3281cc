import { Hono } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { dayOf } from "../moments.ts";
import { Ask } from "../pages/ask.tsx";
import { entryOf } from "../pages/composer.tsx";
import { Line } from "../pages/line.tsx";
import { Progress } from "../pages/progress.tsx";
import type { ChatLine, Session } from "../ports.ts";
import { linesAtOnce, openQuestion, progressMessage, standings } from "../transcript-view.ts";
import type { Visitor, WebEnv } from "../visitor.ts";
import type { WebParts } from "../web-parts.ts";

const heartbeatMs = 20_000;
/** While a message is being handled, the wake-up may be in another process. */
const busyLookMs = 1_000;
const reconnectMs = 1_000;

/** The chat as it grows. The id of an event is the number of its line, so a browser knows where it was. */
export function eventRoutes(parts: WebParts) {
  const app = new Hono<WebEnv>();

  app.get("/chat/events", async (c) => {
    const visitor = c.get("visitor");
    const { session } = visitor;
    // Tells the browser not to come back by itself.
    if (!session) return c.body(null, 204);
    const asked = c.req.header("last-event-id") ?? c.req.query("after") ?? "";
    c.header("X-Accel-Buffering", "no");
    const response = streamSSE(
      c,
      (stream) => follow(parts, stream, visitor, session, asked),
      async (fault) => parts.ports.log.error({ fault: String(fault) }, "a stream of events broke"),
    );
    response.headers.set("Cache-Control", "no-store");
    return response;
  });

  return app;
}

async function follow(
  parts: WebParts,
  stream: SSEStreamingApi,
  visitor: Visitor,
  session: Session,
  asked: string,
) {
  const { ports, live } = parts;
  const { person } = session;
  const gone = new AbortController();
  stream.onAbort(() => gone.abort());
  const over = AbortSignal.any([gone.signal, parts.closing]);
  const stopListening = ports.onGrowth?.(person, () => live.wake(person));

  try {
    let seq = await startingPoint(parts, person, asked);
    if (seq === undefined) {
      await stream.writeSSE({ event: "resync", data: "", retry: reconnectMs });
      return;
    }
    await stream.writeSSE({ event: "ready", data: "", retry: reconnectMs });
    let day = await dayBefore(parts, person, seq);
    let wasBusy = false;
    let quietSince = ports.now().getTime();
    while (!over.aborted) {
      const growth = live.growth(person, live.isBusy(person) ? busyLookMs : heartbeatMs, over);
      const lines = await ports.transcript.after(person, seq, 100);
      live.seen(person, lines);
      await sendLines(stream, lines, visitor, dayOf(ports.now()), day);
      const last = lines.at(-1);
      if (last) [seq, day] = [last.seq, dayOf(last.at)];

      const busy = live.isBusy(person);
      if (busy !== wasBusy) await stream.writeSSE({ event: "typing", data: busy ? "on" : "off" });
      wasBusy = busy;
      if (lines.length > 0) {
        quietSince = ports.now().getTime();
        continue;
      }
      await growth;
      if (ports.now().getTime() - quietSince >= heartbeatMs) {
        quietSince = ports.now().getTime();
        if (!(await ports.sessions.find(session.tokenHash, ports.now()))) {
          await stream.writeSSE({ event: "ended", data: "" });
          return;
        }
        await stream.write(": still here\n\n");
      }
    }
  } finally {
    stopListening?.();
  }
}

/** Undefined when the browser's place isn't one we know, or too far back to send line by line. */
async function startingPoint({ ports }: WebParts, person: string, asked: string) {
  const last = await ports.transcript.lastSeq(person);
  if (!/^\d{1,9}$/.test(asked)) return undefined;
  const seq = Number(asked);
  return seq > last || last - seq > linesAtOnce ? undefined : seq;
}

/** Also learns which messages were answered before anybody was watching. */
async function dayBefore({ ports, live }: WebParts, person: string, seq: number) {
  const lines = await ports.transcript.after(person, Math.max(0, seq - 20), Math.min(seq, 20));
  live.seen(person, lines);
  const line = lines.at(-1);
  return line && dayOf(line.at);
}

async function sendLines(
  stream: SSEStreamingApi,
  lines: readonly ChatLine[],
  visitor: Visitor,
  today: string,
  day: string | undefined,
) {
  const standing = standings(lines, day);
  for (const [place, line] of lines.entries()) {
    const { t } = visitor;
    const upToHere = lines.slice(0, place + 1);
    const input = openQuestion(upToHere);
    const data = {
      seq: line.seq,
      from: line.from,
      ...(line.from === "person" && line.id && { message: line.id }),
      html: String(<Line line={line} standing={standing[place]!} t={t} />),
      ...(line.from === "assistant" && {
        ask: String(<Ask input={input} today={today} t={t} />),
        entry: entryOf(input, t),
        progress: String(<Progress message={progressMessage(upToHere)} t={t} />),
      }),
    };
    await stream.writeSSE({ event: "line", id: String(line.seq), data: JSON.stringify(data) });
  }
}
