import { Hono } from "hono";
import { maxText } from "../../typed-text.ts";
import { dayOf } from "../moments.ts";
import { ChatPage, type ChatView } from "../pages/chat-page.tsx";
import { type Outcome, say } from "../say.ts";
import type { Said } from "../saying.ts";
import { linesAtOnce } from "../transcript-view.ts";
import { retryAfter, trouble } from "../trouble.tsx";
import { untilHandled } from "../until-handled.ts";
import type { WebContext, WebEnv } from "../visitor.ts";
import { frameOf, officeOf, usernameOf, type WebParts } from "../web-parts.ts";

type Extra = Pick<ChatView, "keptText" | "problem">;

/** The chat itself: its page, and what people send from it. */
export function chatRoutes(parts: WebParts) {
  const app = new Hono<WebEnv>();

  app.get("/", async (c) => {
    const before = Number(c.req.query("before"));
    return c.html(await page(parts, c, {}, Number.isSafeInteger(before) && before > 1 ? before : undefined));
  });

  app.post("/chat/messages", async (c) => {
    const scripted = c.req.header("content-type")?.startsWith("application/json") ?? false;
    const said = scripted
      ? readJson(await c.req.json().catch(() => ({})))
      : readForm(await c.req.parseBody());
    const result = await say(parts, c, said);
    return scripted ? toScript(parts, c, result) : toForm(parts, c, result, said);
  });

  return app;
}

async function page(parts: WebParts, c: WebContext, extra: Extra, before?: number) {
  const { ports, live } = parts;
  const visitor = c.get("visitor");
  const person = visitor.session?.person;
  const lastSeq = person === undefined ? 0 : await ports.transcript.lastSeq(person);
  const end = Math.min(before ?? lastSeq + 1, lastSeq + 1);
  const from = Math.max(0, end - 1 - linesAtOnce);
  const lines = person === undefined ? [] : await ports.transcript.after(person, from, end - 1 - from);
  if (person !== undefined) live.seen(person, lines);
  const view: ChatView = {
    frame: await frameOf(parts, c),
    office: officeOf(parts, c),
    examples: ports.examples(visitor.language),
    lines,
    lastSeq,
    today: dayOf(ports.now()),
    username: await usernameOf(parts, c),
    notice: await ports.notice?.(visitor.language),
    busy: person !== undefined && live.isBusy(person),
    past: before !== undefined,
    ...extra,
  };
  return <ChatPage view={view} />;
}

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

function readJson(body: unknown): Said {
  const given = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  return {
    id: text(given.id) ?? "",
    text: text(given.text),
    choice: text(given.choice),
    secret: text(given.secret),
    upload: text(given.upload),
  };
}

function readForm(form: Record<string, unknown>): Said {
  const typed = text(form.text);
  // The date field goes along with everything that is typed beside it; it counts when its own button was pressed
  // or when nothing else was entered.
  const date = text(form.date);
  return {
    id: text(form.id) ?? "",
    text: form.use === "date" || !typed?.trim() ? date || typed : typed,
    choice: text(form.choice),
    secret: text(form.secret),
    file: form.file instanceof File && form.file.size > 0 ? form.file : undefined,
  };
}

const wording = (c: WebContext, problem: string) => c.get("visitor").t(problem, { limit: maxText });

async function toScript(parts: WebParts, c: WebContext, result: Outcome) {
  if (result.outcome === "taken") return c.json({}, 202);
  if (result.outcome === "refused")
    return c.json({ problem: result.problem, message: wording(c, result.problem) }, result.status);
  if (result.outcome === "not-open") return trouble(parts, c, "starting", 503);
  return c.json(
    { problem: "slow-down", message: c.get("visitor").t("web-trouble-slow-down") },
    { status: 429, headers: retryAfter(result.retryAfterMs) },
  );
}

async function toForm(parts: WebParts, c: WebContext, result: Outcome, said: Said) {
  if (result.outcome === "taken") {
    if (!result.repeated) await untilHandled(parts, result.person, said.id, result.after);
    return c.redirect("/#latest", 303);
  }
  if (result.outcome === "refused") {
    const kept = { problem: wording(c, result.problem), keptText: said.text };
    return c.html(await page(parts, c, kept), result.status);
  }
  if (result.outcome === "not-open") return trouble(parts, c, "starting", 503);
  for (const [name, value] of Object.entries(retryAfter(result.retryAfterMs))) c.header(name, value);
  return c.html(
    await page(parts, c, { problem: wording(c, "web-trouble-slow-down"), keptText: said.text }),
    429,
  );
}
