import { randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { WebEnv } from "./visitor.ts";

/** Nothing but our own files runs or is loaded, nobody frames us, and no address of ours is told to others. */
export const securityHeaders: MiddlewareHandler<WebEnv> = async (c, next) => {
  const nonce = randomBytes(16).toString("base64");
  c.set("nonce", nonce);
  await next();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  c.header("Content-Security-Policy", policy);
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Referrer-Policy", "no-referrer");
  c.header("X-Frame-Options", "DENY");
  c.header("Cross-Origin-Opener-Policy", "same-origin");
  c.header("Cross-Origin-Resource-Policy", "same-origin");
  c.header("Permissions-Policy", "geolocation=(), microphone=(), payment=()");
  if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
};
