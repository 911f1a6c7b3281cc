import type { Circumstances } from "../rules/circumstances.ts";
import type { Finding } from "../rules/finding.ts";
import type { Jurisdiction } from "../rules/jurisdiction.ts";
import { NoLawInForce } from "../rules/law.ts";
import { type Case, CaseWithoutLaw, readCase, UnusableCase } from "./case.ts";
import type { Conversation } from "./conversation.ts";
import { type Survey, survey } from "./survey.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Unclear } from "./walk.ts";

/** What checking needs besides the case. */
export interface Checker {
  conversations: readonly Conversation[];
  /** By region id. */
  jurisdictions: Readonly<Record<string, Jurisdiction>>;
  vocabulary: Vocabulary;
  /** A finding in words. */
  wordFinding(finding: Finding): string;
  /** Why an answer could not be understood, in words. */
  wordProblem(problem: string, args: Readonly<Record<string, string | number>>): string;
}

/** The answer of `wangqian check` to one case. */
export interface Checked {
  /** An answer that can't be understood goes before one against the law, that before one that is missing. */
  status: "complete" | "asking" | "unreadable" | "in-breach";
  /** The first answer refused, in the order of the questions; with nothing refused, the next question. */
  field?: string;
  /** Of all answers given, also past those that are missing or refused. */
  findings: readonly {
    rule: string;
    severity: Finding["severity"];
    field: string;
    law: string;
    article: string;
    message: string;
    suggest?: NonNullable<Finding["suggest"]>;
  }[];
  /** Days as YYYY-MM-DD, money as yuan, choices as ids, yes-no as booleans. Skipped answers are left out. */
  known: Readonly<Record<string, unknown>>;
  /** Only with "unreadable": why, and what may have been meant. */
  unreadable?: readonly { field: string; message: string; candidates?: readonly unknown[] }[];
}

/**
 * Checks one case, as parsed from JSON. Throws {@link UnusableCase} where it names what does not exist, holds a wrong
 * type, or falls in a time whose law is not known.
 */
export function checkCase(json: unknown, checker: Checker): Checked {
  const wanted = readCase(json);
  const conversation = conversationOf(wanted, checker);
  const answers = answersOf(wanted, conversation);
  const circumstances: Circumstances = {
    today: wanted.today,
    jurisdiction: jurisdictionOf(wanted, checker),
    employer: wanted.employer,
    ...(wanted.contract && { contract: wanted.contract }),
  };
  try {
    return checkedOf(survey(conversation, answers, circumstances, checker.vocabulary), conversation, checker);
  } catch (error) {
    if (error instanceof NoLawInForce) throw new CaseWithoutLaw(error.message);
    throw error;
  }
}

function conversationOf({ conversation }: Case, { conversations }: Checker): Conversation {
  const found = conversations.find(({ id }) => id === conversation);
  if (found) return found;
  const known = conversations.map(({ id }) => id).join(", ");
  throw new UnusableCase(`Unknown conversation ${quoted(conversation)}; known: ${known}`);
}

function jurisdictionOf({ region }: Case, { jurisdictions }: Checker): Jurisdiction {
  if (Object.hasOwn(jurisdictions, region)) return jurisdictions[region]!;
  throw new UnusableCase(`Unknown region ${quoted(region)}; known: ${Object.keys(jurisdictions).join(", ")}`);
}

/** A null says nothing, except to an optional question, where it says "skipped". */
function answersOf({ answers }: Case, { id, fields }: Conversation): Record<string, unknown> {
  const unknown = Object.keys(answers).filter((name) => !Object.hasOwn(fields, name));
  if (unknown.length > 0) {
    const known = Object.keys(fields).join(", ");
    throw new UnusableCase(`Unknown answers for ${id}: ${unknown.map(quoted).join(", ")}; known: ${known}`);
  }
  const given = Object.entries(answers).filter(([name, value]) => value !== null || fields[name]!.optional);
  return Object.fromEntries(given);
}

function checkedOf(found: Survey, { fields }: Conversation, checker: Checker): Checked {
  const [unclear] = found.unclear;
  const field = unclear?.field ?? found.breaching[0] ?? found.missing[0];
  return {
    status: statusOf(found),
    ...(field !== undefined && { field }),
    findings: found.findings.map(({ rule, severity, field: about, cites, suggest, args, since }) => ({
      rule,
      severity,
      field: about,
      law: cites.law,
      article: cites.article,
      message: checker.wordFinding({ rule, severity, field: about, cites, args, ...(since && { since }) }),
      ...(suggest !== undefined && { suggest }),
    })),
    known: Object.fromEntries(
      Object.entries(found.kept).filter(([name, kept]) => kept !== null && !fields[name]!.secret),
    ),
    ...(unclear && {
      unreadable: found.unclear.map(({ field: name, reading }) => wordUnclear(name, reading, checker)),
    }),
  };
}

function statusOf({ unclear, breaching, missing }: Survey): Checked["status"] {
  if (unclear.length > 0) return "unreadable";
  if (breaching.length > 0) return "in-breach";
  return missing.length > 0 ? "asking" : "complete";
}

function wordUnclear(field: string, reading: Unclear, { wordProblem }: Checker) {
  if (reading.outcome === "ambiguous") {
    return { field, message: wordProblem("ambiguous", {}), candidates: reading.candidates };
  }
  const { problem, args = {}, suggest } = reading;
  return {
    field,
    message: wordProblem(problem, args),
    ...(suggest !== undefined && { candidates: [suggest] }),
  };
}

/** Names come from outside and may be anything: shown short. */
function quoted(name: string): string {
  return JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name);
}
