import { Hono } from "hono";
import { receiveFile } from "../../received-file.ts";
import type { OpenedPaper } from "../ports.ts";
import { limitKey, limits } from "../rate-limits.ts";
import { openQuestion } from "../transcript-view.ts";
import { retryAfter, trouble } from "../trouble.tsx";
import { beginSession, type WebContext, type WebEnv } from "../visitor.ts";
import type { WebParts } from "../web-parts.ts";

/** Files that people send, and papers they fetch. Each only with the session of the person whose it is. */
export function fileRoutes(parts: WebParts) {
  const { ports } = parts;
  const app = new Hono<WebEnv>();

  app.post("/chat/uploads", async (c) => {
    const { t } = c.get("visitor");
    const { file } = await c.req.parseBody();
    if (!(file instanceof File)) return c.json({ problem: "empty", message: t("upload-empty") }, 422);
    const { person, tokenHash } = await beginSession(ports, c);
    const now = ports.now();
    const pace = await ports.rateLimits.take(limitKey("upload", tokenHash), limits.upload, now);
    if (!pace.allowed) {
      const said = { problem: "slow-down", message: t("web-trouble-slow-down") };
      return c.json(said, { status: 429, headers: retryAfter(pace.retryAfterMs) });
    }
    const given = {
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      ...(await acceptedNow(parts, person)),
    };
    const received = await receiveFile({ check: ports.checkFile, shelf: ports.uploads }, person, given, now);
    if (received.outcome === "refused")
      return c.json({ problem: received.problem, message: t(`upload-${received.problem}`) }, 422);
    return c.json(
      { ...received.file, warnings: received.warnings.map((warning) => t(`upload-warning-${warning}`)) },
      201,
    );
  });

  app.get("/chat/uploads/:id", async (c) => {
    const { session } = c.get("visitor");
    const found = session && (await ports.uploads.content(c.req.param("id"), session.person));
    if (!found) return trouble(parts, c, "not-found", 404);
    return c.body(new Uint8Array(found.content), 200, {
      "Content-Type": found.mimeType,
      "Content-Disposition": found.mimeType.startsWith("image/") ? "inline" : "attachment",
      "Cache-Control": "private, max-age=3600",
    });
  });

  app.get("/papers/:id", async (c) => {
    const { session } = c.get("visitor");
    const paper = session && (await ports.papers.open(c.req.param("id"), session.person));
    return paper ? sendPaper(c, paper) : trouble(parts, c, "not-found", 404);
  });

  return app;
}

/** Media types that the open question takes. */
async function acceptedNow({ ports }: WebParts, person: string) {
  const last = await ports.transcript.lastSeq(person);
  const lines = await ports.transcript.after(person, Math.max(0, last - 20), 20);
  const accept = openQuestion(lines)?.accept;
  return accept ? { accept } : {};
}

function sendPaper(c: WebContext, { name, mimeType, content }: OpenedPaper) {
  // The plain name is for clients that don't read RFC 5987, all but gone.
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, "_");
  return c.body(new Uint8Array(content), 200, {
    "Content-Type": mimeType,
    "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${rfc5987(name)}`,
    "Cache-Control": "private, no-store",
  });
}

const rfc5987 = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
