import { Hono } from "hono";
import { type DeskContext, type DeskEnvironment, officerOf } from "../environment.ts";
import type { StoredFile } from "../ports.ts";
import { notFound } from "../problem.ts";

export const file = new Hono<DeskEnvironment>();

file.get("/papers/:id", async (c) =>
  deliver(c, "paper", await c.get("ports").filings.paper(c.req.param("id"))),
);
file.get("/uploads/:id", async (c) =>
  deliver(c, "upload", await c.get("ports").filings.upload(c.req.param("id"))),
);

/** Media types that browsers show without running anything; all others are only saved. */
const shown = new Set(["application/pdf", "image/jpeg", "image/png", "image/webp"]);

/* The browser's own PDF viewer needs these; nothing in the file may load anything. */
const filePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; object-src 'self'; frame-ancestors 'none'";

async function deliver(c: DeskContext, kind: "paper" | "upload", stored: StoredFile | undefined) {
  if (!stored) throw notFound();
  const inline = shown.has(stored.mimeType) && c.req.query("download") !== "1";
  // Noted first: what can't be written down is not handed out.
  await c.get("ports").audit.add({
    at: c.get("now"),
    actor: { kind: "officer", id: officerOf(c).id },
    action: `${kind}.${inline ? "viewed" : "downloaded"}`,
    subject: stored.filing
      ? { kind: "filing", id: stored.filing }
      : { kind: "employer", id: stored.employer ?? "" },
    detail: { [kind]: stored.id },
  });
  return c.body(new Uint8Array(stored.content), 200, {
    "Content-Type": shown.has(stored.mimeType) ? stored.mimeType : "application/octet-stream",
    "Content-Disposition": disposition(inline ? "inline" : "attachment", stored.name),
    "Content-Security-Policy": filePolicy,
    "Cache-Control": "no-store, private",
  });
}

/** Chinese names as in RFC 8187, with a plain one for old browsers (RFC 6266). */
function disposition(type: "inline" | "attachment", name: string): string {
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? "";
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, "")).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${type}; filename="file${ending}"; filename*=UTF-8''${encoded}`;
}
