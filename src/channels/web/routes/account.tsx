import { Hono } from "hono";
import { hashSecret, secretMatches, secretProblem } from "../../secret.ts";
import { clientAddress } from "../client-address.ts";
import { AccountPage, RegisterPage, SignInPage } from "../pages/account-pages.tsx";
import { limitKey, limits } from "../rate-limits.ts";
import { retryAfter } from "../trouble.tsx";
import { tidyUsername, usernameProblem } from "../username.ts";
import { beginSession, endSession, renewSession, type WebContext, type WebEnv } from "../visitor.ts";
import { frameOf, officeOf, usernameOf, type WebParts } from "../web-parts.ts";

/** Coming back on another device: signing in, making an account of what was begun, leaving. */
export function accountRoutes(parts: WebParts) {
  const { ports } = parts;
  const app = new Hono<WebEnv>();

  app.get("/account", async (c) => {
    const { session } = c.get("visitor");
    return c.html(
      <AccountPage
        frame={await frameOf(parts, c)}
        office={officeOf(parts, c)}
        username={await usernameOf(parts, c)}
        sessions={session ? await ports.sessions.ofPerson(session.person, ports.now()) : []}
      />,
    );
  });

  app.get("/account/sign-in", (c) => signInPage(parts, c));
  app.get("/account/register", (c) => registerPage(parts, c));

  app.post("/account/sign-in", async (c) => {
    const { username, password } = credentials(await c.req.parseBody());
    const wait = await waitBeforeSignIn(parts, c, username);
    if (wait > 0) return tooManyTries(parts, c, signInPage, username, wait);
    const account = username === "" ? undefined : await ports.accounts.find(username);
    if (!(await secretMatches(password, account?.passwordHash)) || !account)
      return signInPage(parts, c, { username, problem: "web-problem-sign-in" });

    const from = c.get("visitor").session?.person;
    // An account's person who signs in as somebody else leaves nothing behind that would be theirs.
    const anonymous = from !== undefined && !(await ports.accounts.ofPerson(from));
    if (anonymous && from !== account.person) await ports.accounts.onSignIn(from, account.person);
    await renewSession(ports, c, account.person);
    return c.redirect("/#latest", 303);
  });

  app.post("/account/register", async (c) => {
    const { username, password } = credentials(await c.req.parseBody());
    const problem = usernameProblem(username) ?? secretProblem(password, [username]);
    if (problem) return registerPage(parts, c, { username, problem: `web-problem-${problem}` });
    const address = clientAddress(c, ports.site);
    const pace = await ports.rateLimits.take(limitKey("register", address), limits.register, ports.now());
    if (!pace.allowed) return tooManyTries(parts, c, registerPage, username, pace.retryAfterMs);

    const { person } = await beginSession(ports, c);
    const made = await ports.accounts.create(person, username, await hashSecret(password));
    if (made !== "created") return registerPage(parts, c, { username, problem: `web-problem-${made}` });
    await renewSession(ports, c, person);
    return c.redirect("/account", 303);
  });

  app.post("/account/sign-out", async (c) => {
    await endSession(ports, c);
    return c.redirect("/", 303);
  });

  app.post("/account/end-session", async (c) => {
    const { session } = c.get("visitor");
    const { session: other } = await c.req.parseBody();
    if (session && typeof other === "string") await ports.sessions.end(other, session.person);
    return c.redirect("/account", 303);
  });

  return app;
}

interface Tried {
  username?: string;
  /** A Fluent message id. */
  problem?: string;
  args?: Record<string, number>;
  status?: 422 | 429;
}

type FormPage = (parts: WebParts, c: WebContext, tried?: Tried) => Promise<Response>;

const signInPage: FormPage = async (parts, c, tried) => {
  const props = await formProps(parts, c, tried);
  return c.html(<SignInPage {...props} />, statusOf(tried));
};

const registerPage: FormPage = async (parts, c, tried) => {
  const props = await formProps(parts, c, tried);
  return c.html(<RegisterPage {...props} />, statusOf(tried));
};

const statusOf = (tried: Tried | undefined) => (tried ? (tried.status ?? 422) : 200);

async function formProps(parts: WebParts, c: WebContext, { username = "", problem, args }: Tried = {}) {
  const { t } = c.get("visitor");
  return {
    frame: await frameOf(parts, c),
    office: officeOf(parts, c),
    username,
    problem: problem && t(problem, args),
  };
}

function credentials(form: Record<string, unknown>) {
  const text = (name: string) => (typeof form[name] === "string" ? form[name].slice(0, 300) : "");
  return { username: tidyUsername(text("username")), password: text("password") };
}

/** Milliseconds until the next try is allowed; 0 means now. */
async function waitBeforeSignIn({ ports }: WebParts, c: WebContext, username: string): Promise<number> {
  const address = clientAddress(c, ports.site);
  const now = ports.now();
  const allowances = [
    await ports.rateLimits.take(limitKey("sign-in-address", address), limits.signInAddress, now),
    await ports.rateLimits.take(limitKey("sign-in", address, username.toLowerCase()), limits.signIn, now),
  ];
  return Math.max(...allowances.map((each) => (each.allowed ? 0 : each.retryAfterMs)));
}

function tooManyTries(parts: WebParts, c: WebContext, page: FormPage, username: string, waitMs: number) {
  for (const [name, value] of Object.entries(retryAfter(waitMs))) c.header(name, value);
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000));
  return page(parts, c, { username, problem: "web-problem-too-many-tries", args: { minutes }, status: 429 });
}
