import { type Assistant, reviewDaysOf } from "../../assistant/assistant.ts";
import type { Conversation } from "../../dialog/conversation.ts";
import { walk } from "../../dialog/walk.ts";
import type { IsoDate } from "../../domain/dates.ts";
import { employerFacts } from "../../filings/access.ts";
import type { Employer } from "../../filings/records.ts";
import type { Finding } from "../../rules/finding.ts";
import type { Database } from "../../storage/database.ts";
import type { Calendar } from "./moments.ts";
import type { Random } from "./random.ts";
import type { Timeline } from "./timeline.ts";

/** What the stories of the demo office are told with. */
export interface Scene {
  database: Database;
  assistant: Assistant;
  calendar: Calendar;
  timeline: Timeline;
  random: Random;
  /** Who decides. */
  officers: readonly { id: string; name: string }[];
}

/** Invented answers don't pass their own conversation: the generator is wrong, not the data. */
export class InventedAnswersFail extends Error {
  override name = "InventedAnswersFail";
}

/**
 * Walks invented answers through their conversation as the chat would have done on that day, and returns them as they
 * are kept. Throws {@link InventedAnswersFail} unless they are complete.
 */
export function keptAnswers(
  { assistant }: Pick<Scene, "assistant">,
  conversation: Conversation,
  given: Readonly<Record<string, unknown>>,
  about: { today: IsoDate; employer?: Employer; hasAccount?: boolean },
): { answers: Readonly<Record<string, unknown>>; findings: readonly Finding[] } {
  const { today, employer, hasAccount = true } = about;
  const { jurisdiction } = assistant.region;
  const circumstances = {
    today,
    jurisdiction,
    employer: employerFacts(employer),
    channel: "web",
    hasAccount,
  };
  const walked = walk(conversation, given, circumstances, assistant.vocabulary);
  if (walked.status === "complete") return { answers: walked.kept, findings: walked.findings };
  const why = walked.status === "in-breach" ? walked.breaches.map(({ rule }) => rule).join(", ") : "";
  const where = "step" in walked ? walked.step.ask : "the start";
  throw new InventedAnswersFail(`${conversation.id}: ${walked.status} at ${where} ${why} on ${today}`);
}

export function reviewDays({ assistant }: Pick<Scene, "assistant">): number {
  return reviewDaysOf(assistant.region)["new-contract"];
}
