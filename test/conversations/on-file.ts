import type { Conversation } from "../../src/dialog/conversation.ts";
import { survey } from "../../src/dialog/survey.ts";
import { type Given, walk } from "../../src/dialog/walk.ts";
import type { Circumstances } from "../../src/rules/circumstances.ts";
import { vocabulary } from "../dialog/words.ts";
import { filed, type PlainContract } from "../rules/filed.ts";

/** Zhanyi's office on a day with a contract on file; its limits come with the jurisdiction, as in the product. */
export function onFile(today: string, plain: PlainContract = {}, employer: object = {}): Circumstances {
  const { limits: _, ...around } = filed(today, plain, employer);
  return { ...around, channel: "web", hasAccount: true };
}

/** "breach renewal-too-early @startsOn", one line for each finding, of all answers at once. */
export function surveyed(conversation: Conversation, given: Given, around: Circumstances): string[] {
  const { findings } = survey(conversation, given, around, vocabulary);
  return findings.map(({ severity, rule, field }) => `${severity} ${rule} @${field}`);
}

/** Where a chat stands with these answers: the field asked next, "complete", or the trouble and its place. */
export function stands(conversation: Conversation, given: Given, around: Circumstances): string {
  const walked = walk(conversation, given, around, vocabulary);
  switch (walked.status) {
    case "complete":
      return "complete";
    case "asking":
      return walked.step.ask;
    case "closed":
      return `closed: ${walked.breaches.map(({ rule }) => rule).join(", ")}`;
    case "in-breach":
      return `${walked.step.ask}: ${walked.breaches.map(({ rule }) => rule).join(", ")}`;
    default:
      return `${walked.status} at ${walked.step.ask}`;
  }
}
