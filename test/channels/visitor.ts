import { randomUUID } from "node:crypto";

/** A browser without JavaScript, as far as the server can tell: cookies, pages, forms. */
export class Visitor {
  readonly #url: string;
  readonly cookies = new Map<string, string>();
  /** The last page seen. */
  page = "";
  status = 0;
  headers = new Headers();

  constructor(url: string) {
    this.#url = url;
  }

  async get(path: string, headers: Record<string, string> = {}) {
    return this.#load(path, { headers });
  }

  /** Posts a form; fields that are files go as multipart, like a browser would. */
  async post(path: string, fields: Record<string, string | File>, headers: Record<string, string> = {}) {
    const body = Object.values(fields).some((value) => value instanceof File)
      ? new FormData()
      : new URLSearchParams();
    for (const [name, value] of Object.entries({ token: this.token, ...fields }))
      (body as FormData).append(name, value);
    return this.#load(path, { method: "POST", body, headers });
  }

  async json(path: string, body: unknown, headers: Record<string, string> = {}) {
    return this.#load(path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        "x-form-token": this.token,
        ...headers,
      },
    });
  }

  /** Says something as the page's script does; follows with the page as it is then. */
  async say(text: string, id: string = randomUUID()) {
    await this.json("/chat/messages", { id, text });
    return this.status;
  }

  /** What the pages carry to prove that a form is theirs. */
  get token(): string {
    return /name="token" value="([^"]+)"/.exec(this.page)?.[1] ?? this.#token;
  }
  #token = "";

  /** The page as people read it. */
  get text(): string {
    return this.page
      .replace(/<(script|style|noscript)[\s\S]*?<\/\1>/g, "")
      .replace(/<[^>]+>/g, " ")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&")
      .replace(/\s+/g, " ");
  }

  async fetch(path: string, init: RequestInit = {}) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...(cookie && { cookie }), ...(init.headers as Record<string, string>) };
    const response = await fetch(`${this.#url}${path}`, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (/max-age=0/i.test(line)) this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    return response;
  }

  async #load(path: string, init: RequestInit): Promise<this> {
    const response = await this.fetch(path, init);
    this.status = response.status;
    this.headers = response.headers;
    const followed = response.headers.get("location");
    if (followed && response.status === 303) return this.get(followed.replace(/#.*/, ""));
    this.#token = this.token;
    this.page = await response.text();
    return this;
  }
}
