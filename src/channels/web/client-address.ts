import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import type { Site } from "./ports.ts";

/** Where a request comes from; only ever used hashed, to count attempts. */
export function clientAddress(c: Context, { trustProxy }: Pick<Site, "trustProxy">): string {
  const forwarded = trustProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  if (forwarded) return forwarded;
  // Requests made by tests without a socket have none.
  const env: unknown = c.env;
  const hasSocket = typeof env === "object" && env !== null && "incoming" in env;
  return hasSocket ? (getConnInfo(c).remote.address ?? "") : "";
}
