import type { Receive } from "../channel.ts";
import type { Live } from "./live.ts";
import type { BuiltFiles } from "./page-files.ts";
import type { PageFrame } from "./pages/layout.tsx";
import type { OfficeHeader, WebPorts } from "./ports.ts";
import type { WebContext } from "./visitor.ts";

/** What the routes share. */
export interface WebParts {
  ports: WebPorts;
  live: Live;
  files(): Promise<BuiltFiles>;
  /** Undefined before the channel is started and after it is stopped. */
  receive(): Receive | undefined;
  /** Aborted when the channel stops. */
  closing: AbortSignal;
}

export async function frameOf({ files }: WebParts, c: WebContext): Promise<PageFrame> {
  return { visitor: c.get("visitor"), nonce: c.get("nonce"), files: (await files()).addresses };
}

export const officeOf = ({ ports }: WebParts, c: WebContext): OfficeHeader =>
  ports.office(c.get("visitor").language);

export async function usernameOf({ ports }: WebParts, c: WebContext): Promise<string | undefined> {
  const { session } = c.get("visitor");
  return session && (await ports.accounts.ofPerson(session.person))?.username;
}
