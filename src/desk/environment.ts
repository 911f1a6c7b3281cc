import type { Context } from "hono";
import type { Language, Translator } from "../i18n/translator.ts";
import type { DeskPorts, OfficerSession } from "./ports.ts";
import type { SessionStage } from "./security/session.ts";

/** What every request to the desk knows. */
export interface DeskEnvironment {
  Variables: {
    ports: DeskPorts;
    now: Date;
    t: Translator;
    language: Language;
    stage: SessionStage | "none";
    session: OfficerSession | undefined;
    /** What forms on this page must send back. */
    formToken: string;
    /** The fields of a posted form, once its origin and token are checked. */
    form: FormData;
    /** Whether single keys are shortcuts for this officer. */
    shortcuts: boolean;
  };
}

export type DeskContext = Context<DeskEnvironment>;

/** The signed-in officer; only for routes behind `signedIn`. */
export function officerOf(c: DeskContext): OfficerSession["officer"] {
  const session = c.get("session");
  if (!session) throw new Error("A route that needs an officer stands before the check for one");
  return session.officer;
}

/** A posted field without surrounding space and control characters; "" when absent or a file. */
export function posted(c: DeskContext, name: string): string {
  const value = c.get("form").get(name);
  return typeof value === "string" ? printable(value).trim() : "";
}

/** The same for a part of the address, cut to `most` characters; undefined when empty. */
export function asked(c: DeskContext, name: string, most = 100): string | undefined {
  return searchText(c.req.query(name), most);
}

export function searchText(given: string | undefined, most = 100): string | undefined {
  return (
    printable(given ?? "")
      .trim()
      .slice(0, most) || undefined
  );
}

/** Neither the database nor paper takes control characters; lines may end. */
const printable = (text: string) =>
  text.replace(/\r\n?/g, "\n").replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === "\n" ? sign : ""));
