import { TroublePage } from "./pages/plain-page.tsx";
import type { WebContext } from "./visitor.ts";
import { frameOf, officeOf, usernameOf, type WebParts } from "./web-parts.ts";

export type TroubleId =
  | "forged"
  | "signed-out"
  | "not-found"
  | "fault"
  | "too-large"
  | "slow-down"
  | "starting";

export type TroubleStatus = 400 | 403 | 404 | 413 | 429 | 500 | 503;

const wantsJson = (c: WebContext) => c.req.header("accept")?.includes("application/json") ?? false;

/** Says what is wrong: a page to people, a line of JSON to the page's script. */
export async function trouble(parts: WebParts, c: WebContext, problem: TroubleId, status: TroubleStatus) {
  const { t } = c.get("visitor");
  if (wantsJson(c)) return c.json({ problem, message: t(`web-trouble-${problem}`) }, status);
  return c.html(
    <TroublePage
      frame={await frameOf(parts, c)}
      office={officeOf(parts, c)}
      problem={problem}
      username={await usernameOf(parts, c)}
    />,
    status,
  );
}

/** The header that says when to come back. */
export const retryAfter = (ms: number) => ({ "Retry-After": String(Math.max(1, Math.ceil(ms / 1000))) });
