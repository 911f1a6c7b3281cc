import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { maxFileBytes } from "../received-file.ts";
import { trouble } from "./trouble.tsx";
import type { WebContext, WebEnv } from "./visitor.ts";
import type { WebParts } from "./web-parts.ts";

/** A form with a file and its other fields. */
const maxUploadBody = maxFileBytes + 200_000;
const maxTextBody = 64_000;

/** Bounds what is read into memory. Who sends more is told so. */
export function limitBody(parts: WebParts): MiddlewareHandler<WebEnv> {
  const onError = async (c: WebContext) => {
    await drain(c.req.raw.body);
    // Whatever is still on its way must not be taken for the next request.
    c.header("Connection", "close");
    return trouble(parts, c, "too-large", 413);
  };
  const forText = bodyLimit({ maxSize: maxTextBody, onError });
  const forFiles = bodyLimit({ maxSize: maxUploadBody, onError });
  return (c, next) => (c.req.header("content-type")?.startsWith("multipart/") ? forFiles : forText)(c, next);
}

/** Beyond this nobody is waiting for a friendly answer. */
const drainedAtMost = 64_000_000;

/** Reads and forgets: a browser that is still sending when the answer comes shows a broken connection instead. */
async function drain(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (!body || body.locked) return;
  const reader = body.getReader();
  for (let read = 0; read < drainedAtMost; ) {
    const { done, value } = await reader.read();
    if (done) return;
    read += value.length;
  }
  await reader.cancel();
}
