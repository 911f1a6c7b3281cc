import { Hono } from "hono";
import type { Channel, Receive } from "../channel.ts";
import { maxText } from "../typed-text.ts";
import { limitBody } from "./body-limits.ts";
import { formGuard } from "./form-guard.ts";
import { createLive } from "./live.ts";
import { type BuiltFiles, buildPageFiles } from "./page-files.ts";
import type { WebPorts } from "./ports.ts";
import { accountRoutes } from "./routes/account.tsx";
import { chatRoutes } from "./routes/chat.tsx";
import { eventRoutes } from "./routes/events.tsx";
import { fileRoutes } from "./routes/files.ts";
import { languageRoutes } from "./routes/language.ts";
import { securityHeaders } from "./security-headers.ts";
import { trouble } from "./trouble.tsx";
import { recogniseVisitor, type WebEnv } from "./visitor.ts";
import type { WebParts } from "./web-parts.ts";

/** The chat in the browser: a channel, and the pages it is served by. */
export interface WebChannel {
  channel: Channel;
  app: Hono<WebEnv>;
}

export function webChannel(ports: WebPorts): WebChannel {
  const live = createLive();
  const closing = new AbortController();
  const inHand = new Set<Promise<void>>();
  let receive: Receive | undefined;
  let built: Promise<BuiltFiles> | undefined;

  const takingIn: Receive = async (message) => {
    if (!receive) throw new Error("The web channel is closed");
    const storing = receive(message);
    inHand.add(storing);
    try {
      await storing;
    } finally {
      inHand.delete(storing);
    }
  };
  const parts: WebParts = {
    ports,
    live,
    files() {
      built ??= buildPageFiles();
      return built;
    },
    receive: () => (receive ? takingIn : undefined),
    closing: closing.signal,
  };

  const channel: Channel = {
    name: "web",
    capabilities: { buttons: true, files: true, activeSend: true, idempotentSend: true, maxText },
    async start(taker) {
      await parts.files();
      receive = taker;
    },
    // The line is in the transcript already, where every open page reads it from.
    async send({ chat }) {
      live.wake(chat);
      return { outcome: "sent" };
    },
    async stop() {
      receive = undefined;
      closing.abort();
      live.wakeAll();
      await Promise.allSettled(inHand);
    },
  };
  return { channel, app: pages(parts) };
}

function pages(parts: WebParts) {
  const app = new Hono<WebEnv>();

  app.get("/assets/:name", async (c) => {
    const file = (await parts.files()).byName.get(c.req.param("name"));
    if (!file) return c.text("", 404);
    return c.body(file.content, 200, {
      "Content-Type": file.mimeType,
      "Cache-Control": "public, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
    });
  });

  app.use(securityHeaders);
  app.use(recogniseVisitor(parts.ports, (c) => trouble(parts, c, "forged", 403)));
  app.use(limitBody(parts));
  app.use(formGuard(parts));
  app.route("/", chatRoutes(parts));
  app.route("/", eventRoutes(parts));
  app.route("/", fileRoutes(parts));
  app.route("/", accountRoutes(parts));
  app.route("/", languageRoutes(parts));
  // A route rather than notFound(), which is lost where this app is mounted in another.
  app.all("*", (c) => trouble(parts, c, "not-found", 404));
  app.onError((fault, c) => {
    parts.ports.log.error(
      { route: c.req.routePath, method: c.req.method, fault: fault.stack },
      "a page failed",
    );
    return trouble(parts, c, "fault", 500);
  });
  return app;
}
