import type { HonoRequest } from "hono";

/**
 * Whether a browser says that the request comes from our own pages. Says nothing about clients that tell neither;
 * those still need the form's token.
 */
export function fromOwnPages(request: HonoRequest): boolean {
  const site = request.header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = request.header("origin");
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.header("host");
}
