import { Hono } from "hono";
import { dayIn } from "../../domain/dates.ts";
import { Stale } from "../../filings/records.ts";
import { type DeskContext, type DeskEnvironment, officerOf, posted } from "../environment.ts";
import { flash } from "../flash.ts";
import { commonReasons, reasonMaximum } from "../pages/decision-forms.tsx";
import type { FilingDetail, FilingQuery } from "../ports.ts";
import { notFound, Problem } from "../problem.ts";
import { filingPage } from "./filing-page.tsx";
import { filingQuery, filingQueryIn, filingsAddress } from "./filing-query.ts";

export const filing = new Hono<DeskEnvironment>();

filing.get("/filings/:id", async (c) => {
  const detail = await findFiling(c, c.req.param("id"));
  return filingPage(c, detail, { query: filingQuery(c), page: c.req.query("page") });
});

filing.get("/filings/:id/reveal", (c) => c.redirect(`/desk/filings/${c.req.param("id")}`, 303));
filing.get("/filings/:id/decision", (c) => c.redirect(`/desk/filings/${c.req.param("id")}`, 303));

filing.post("/filings/:id/reveal", async (c) => {
  const { audit, describe } = c.get("ports");
  const detail = await findFiling(c, c.req.param("id"));
  const field = posted(c, "field");
  const { kind, answers } = detail.filing;
  const rows = [
    ...describe.answers(kind, answers, c.get("language")),
    ...(kind === "access" ? describe.profile(detail.employer.profile, c.get("language")) : []),
  ];
  if (field !== "*" && !rows.some((row) => row.field === field)) throw notFound();
  await audit.add({
    at: c.get("now"),
    actor: { kind: "officer", id: officerOf(c).id },
    action: "filing.revealed",
    subject: { kind: "filing", id: detail.filing.id },
    detail: { field },
  });
  const within = withinOf(c);
  const fresh = await findFiling(c, detail.filing.id);
  return filingPage(c, fresh, { ...within, revealed: new Set([field]) });
});

filing.post("/filings/:id/decision", async (c) => {
  const ports = c.get("ports");
  const officer = officerOf(c);
  const detail = await findFiling(c, c.req.param("id"));
  const id = detail.filing.id;
  const verdict = posted(c, "verdict");
  const version = Number(posted(c, "version"));
  if ((verdict !== "approve" && verdict !== "return") || !Number.isSafeInteger(version)) {
    throw new Problem(400, "unreadable");
  }
  const within = withinOf(c);
  const given = reasonOf(c, detail);
  if (verdict === "return" && !given.reason) {
    const returning = { problem: c.get("t")("desk-return-empty"), ...given };
    return filingPage(c, detail, { ...within, returning });
  }
  try {
    await ports.decide({
      filing: id,
      version,
      verdict,
      ...(verdict === "return" && { reason: given.reason }),
      officer: { id: officer.id, name: officer.name },
      now: c.get("now"),
    });
  } catch (error) {
    if (!(error instanceof Stale)) throw error;
    const now = await findFiling(c, id);
    if (!mineAlready(c, now, verdict, version)) return filingPage(c, now, { ...within, lost: true });
  }
  flash(c, verdict === "approve" ? "approved" : "returned", detail.filing.number);
  const waiting: FilingQuery = { ...within.query, view: "waiting" };
  const to = await nextWaiting(c, id, waiting);
  return c.redirect(filingsAddress(to ? `/desk/filings/${to}` : "/desk", waiting), 303);
});

/** The one after it in the queue; from the end, on to the most urgent one that is left. */
async function nextWaiting(c: DeskContext, id: string, query: FilingQuery): Promise<string | undefined> {
  const { filings } = c.get("ports");
  const today = dayIn(c.get("now"));
  const { next } = await filings.neighbours(id, query, today);
  if (next) return next;
  const { rows } = await filings.list(query, { number: 1, size: 1 }, today);
  return rows[0]?.id;
}

/** The same form sent twice: what it asked for is done, so there is nothing to complain about. */
function mineAlready(
  c: DeskContext,
  detail: FilingDetail,
  verdict: "approve" | "return",
  version: number,
): boolean {
  const { state, decidedBy, version: now } = detail.filing;
  return (
    now === version + 1 &&
    state === (verdict === "approve" ? "approved" : "returned") &&
    decidedBy === officerOf(c).name
  );
}

async function findFiling(c: DeskContext, id: string): Promise<FilingDetail> {
  const found = await c.get("ports").filings.find(id);
  if (!found) throw notFound();
  return found;
}

/** The list that the form was shown beside. */
function withinOf(c: DeskContext) {
  const search = posted(c, "within").split("?")[1] ?? "";
  return { query: filingQueryIn(search), page: new URLSearchParams(search).get("page") ?? undefined };
}

/** Common reasons in Chinese, the language the office writes in, then the officer's own words. */
function reasonOf(c: DeskContext, { filing: { kind } }: FilingDetail) {
  const chinese = c.get("ports").translators["zh-CN"];
  const asked = c.get("form").getAll("common");
  const chosen = commonReasons(kind).filter(({ id }) => asked.includes(id));
  const text = posted(c, "reason").slice(0, reasonMaximum);
  const reason = [...chosen.map(({ message }) => chinese(message)), ...(text ? [text] : [])].join("\n");
  return { reason, text, chosen: chosen.map(({ id }) => id) };
}
