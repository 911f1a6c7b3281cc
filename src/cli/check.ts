import { createInterface } from "node:readline";
import { conversations } from "../../conversations/index.ts";
import { loadTranslators } from "../app/locales.ts";
import { createVocabulary } from "../app/vocabulary.ts";
import { formatArgs } from "../assistant/format.ts";
import { wordFinding } from "../assistant/voice.ts";
import { CaseWithoutLaw, UnusableCase } from "../dialog/case.ts";
import { type Checker, checkCase } from "../dialog/check-case.ts";
import { regions } from "../regions/index.ts";
import { type Command, WrongUsage } from "./command.ts";

/**
 * Rules without a chat: one JSON case per line in, one JSON answer per line out, in order. A line that can't be used
 * is answered with its error, and the others are answered all the same.
 */
export const check: Command = async (args) => {
  if (args.length > 0) throw new WrongUsage("takes no arguments: cases come on standard input, one a line");
  const checker = createChecker();
  let exitCode = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const { answer, code } = answerTo(line, checker);
    exitCode = Math.max(exitCode, code);
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) {
      await new Promise((resolve) => process.stdout.once("drain", resolve));
    }
  }
  return exitCode;
};

function answerTo(line: string, checker: Checker): { answer: object; code: number } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { answer: { error: `not JSON: ${(error as Error).message}` }, code: 2 };
  }
  try {
    const answer = checkCase(json, checker);
    return { answer, code: answer.status === "in-breach" || answer.status === "unreadable" ? 1 : 0 };
  } catch (error) {
    if (!(error instanceof UnusableCase)) throw error;
    return { answer: { error: error.message }, code: error instanceof CaseWithoutLaw ? 1 : 2 };
  }
}

function createChecker(): Checker {
  const translators = loadTranslators();
  const chinese = translators["zh-CN"];
  return {
    conversations,
    jurisdictions: Object.fromEntries(regions.map(({ id, jurisdiction }) => [id, jurisdiction])),
    vocabulary: createVocabulary(Object.values(translators), regions),
    wordFinding: (finding) => wordFinding(finding, chinese),
    wordProblem: (problem, args) => chinese(`unreadable-${problem}`, formatArgs(args, chinese)),
  };
}
