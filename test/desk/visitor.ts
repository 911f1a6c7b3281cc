import type { Hono } from "hono";

let visitors = 0;

/** Somebody with a browser: keeps cookies, sends the form token of the page seen last. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  /** The page seen last. */
  page = "";
  /** Attempts are counted by address, so each visitor has one. */
  address = `198.51.100.${++visitors}`;

  constructor(private readonly app: Pick<Hono, "request">) {}

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.take(await this.app.request(`http://desk.test${path}`, { headers: this.headers(headers) }));
  }

  /** Posts a form of our own; `form-token: undefined` leaves the token out. */
  async post(
    path: string,
    fields: Record<string, string | string[] | undefined>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries({ "form-token": this.formToken, ...fields })) {
      for (const each of [value].flat()) if (each !== undefined) body.append(name, each);
    }
    return this.take(
      await this.app.request(`http://desk.test${path}`, {
        method: "POST",
        body,
        headers: this.headers({ Origin: "http://desk.test", ...headers }),
      }),
    );
  }

  /** Follows redirects from an answer to the page they end at. */
  async follow(answer: Response): Promise<Response> {
    let current = answer;
    while (current.status === 303) current = await this.get(current.headers.get("Location")!);
    return current;
  }

  get formToken(): string | undefined {
    return /name="form-token" value="([^"]+)"/.exec(this.page)?.[1];
  }

  /** The value of a hidden field on the page. */
  field(name: string): string | undefined {
    return new RegExp(`name="${name}" value="([^"]*)"`).exec(this.page)?.[1];
  }

  private headers(more: Record<string, string>): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return { Host: "desk.test", "X-Test-Address": this.address, ...(cookie && { Cookie: cookie }), ...more };
  }

  private async take(answer: Response): Promise<Response> {
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    if (answer.headers.get("Content-Type")?.startsWith("text/html")) this.page = await answer.clone().text();
    return answer;
  }
}
