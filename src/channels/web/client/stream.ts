import { addLine, type LineEvent, lastSeq } from "./log.ts";
import { part, word } from "./page.ts";

export interface StreamEvents {
  line(line: LineEvent): void;
  typing(on: boolean): void;
  /** Our place in the chat isn't known any more: everything has to be shown anew. */
  resync(): void;
  ended(): void;
}

let source: EventSource | undefined;
let events: StreamEvents;

/** A tab in the background gives its connection up after a while: browsers allow six to a server. */
const backgroundMs = 5 * 60_000;
/** Shorter breaks are nobody's business. */
const noticeAfterMs = 2_500;
let noticeTimer: ReturnType<typeof setTimeout> | undefined;

export function openStream(given: StreamEvents) {
  events = given;
  connect();
  let leaving: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener("visibilitychange", () => {
    clearTimeout(leaving);
    if (document.hidden) leaving = setTimeout(disconnect, backgroundMs);
    else connect();
  });
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);
  addEventListener("online", () => {
    disconnect();
    connect();
  });
}

function disconnect() {
  source?.close();
  source = undefined;
}

function connect() {
  if (source && source.readyState !== EventSource.CLOSED) return;
  disconnect();
  source = new EventSource(`/chat/events?after=${lastSeq()}`);
  source.addEventListener("ready", connected);
  source.addEventListener("line", ({ data }: MessageEvent<string>) => {
    const line = JSON.parse(data) as LineEvent;
    if (addLine(line)) events.line(line);
  });
  source.addEventListener("typing", ({ data }: MessageEvent<string>) => events.typing(data === "on"));
  source.addEventListener("resync", () => {
    disconnect();
    events.resync();
  });
  source.addEventListener("ended", () => {
    disconnect();
    events.ended();
  });
  source.addEventListener("error", lost);
}

function lost() {
  noticeTimer ??= setTimeout(() => {
    part("connection").textContent = word("offline");
  }, noticeAfterMs);
  // The browser comes back by itself unless the server refused.
  if (source?.readyState === EventSource.CLOSED) setTimeout(connect, 3_000);
}

function connected() {
  clearTimeout(noticeTimer);
  noticeTimer = undefined;
  const banner = part("connection");
  if (banner.textContent === "") return;
  banner.textContent = word("reconnected");
  setTimeout(() => {
    if (banner.textContent === word("reconnected")) banner.textContent = "";
  }, 2_000);
}
