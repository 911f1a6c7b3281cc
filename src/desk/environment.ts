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

/** A posted field without surrounding space; "" when absent or a file. */
export function posted(c: DeskContext, name: string): string {
  const value = c.get("form").get(name);
  return typeof value === "string" ? value.trim() : "";
}
