import type { Child } from "hono/jsx";
import { dayIn } from "../domain/dates.ts";
import type { DeskContext } from "./environment.ts";
import { takeFlash } from "./flash.ts";
import { type Frame, layout, type Place } from "./pages/layout.tsx";

interface Shown {
  title: string;
  place?: Place;
  shape?: "panes" | "wide" | "card";
  status?: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500;
  /** Where the language switch comes back to, for answers to a POST. */
  here?: string;
  children: Child;
}

/** Answers with a page of the desk around `children`. */
export async function show(c: DeskContext, shown: Shown) {
  const frame = await frameOf(c, shown.here);
  const { title, place = "none", shape = "wide", children } = shown;
  return c.html(layout(frame, { title, place, shape, children }), shown.status ?? 200);
}

async function frameOf(c: DeskContext, here?: string): Promise<Frame> {
  const ports = c.get("ports");
  const t = c.get("t");
  const url = new URL(c.req.url);
  const session = c.get("stage") === "full" ? c.get("session") : undefined;
  const said = takeFlash(c);
  const [demo, filings, tickets] = await Promise.all([
    ports.settings.isDemo(),
    session && ports.filings.waiting(dayIn(c.get("now"))),
    session && ports.tickets.counts(),
  ]);
  return {
    t,
    demo,
    language: c.get("language"),
    formToken: c.get("formToken"),
    shortcuts: c.get("shortcuts"),
    officeName: ports.officeName(c.get("language")),
    here: here ?? (c.req.method === "GET" ? url.pathname + url.search : "/desk"),
    ...(session && { officer: session.officer }),
    ...(filings && tickets && { badges: { ...filings, tickets: tickets.open } }),
    ...(said && { flash: { text: t(`desk-flash-${said.id}`, { of: said.of }) } }),
  };
}
