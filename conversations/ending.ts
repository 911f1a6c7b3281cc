import { defineConversation } from "../src/dialog/conversation.ts";
import { choice, date, describedChoice, file, integer, money, yesNo } from "../src/dialog/fields.ts";
import { toYuan } from "../src/domain/money.ts";
import { workerOf } from "../src/rules/after-signing.ts";
import type { Circumstances } from "../src/rules/circumstances.ts";
import { type EndingTerms, protectedSituations } from "../src/rules/ending-answers.ts";
import { checkEndingDay, checkEndingWindow } from "../src/rules/ending-day.ts";
import { checkEndingNotice, checkNoticeSkipped, noticeWasInTime } from "../src/rules/ending-notice.ts";
import { checkPaidOn, checkSeverance } from "../src/rules/ending-pay.ts";
import { checkEndingProbation, checkEndingReason } from "../src/rules/ending-reason-fits.ts";
import {
  type EndingQuestion,
  type EndingReasonCode,
  endingReason,
  endingReasonCodes,
  questionsOf,
} from "../src/rules/ending-reasons/index.ts";
import { checkEndingRetirement, checkPension } from "../src/rules/ending-retirement.ts";
import { findReason } from "../src/rules/find-reason.ts";
import { checkLayoff, isLayoff, layoffPapers } from "../src/rules/layoffs.ts";
import { checkExpiry, checkProtected } from "../src/rules/protected-workers.ts";
import { possibleRetirements } from "../src/rules/retirement.ts";
import { checkUnionNotice } from "../src/rules/union-notice.ts";
import { checkWorkInjury } from "../src/rules/work-injury.ts";

/** The reasons of most endings, so that most people need not describe theirs. */
const common = ["J37", "Z44-1A", "J36E", "J36W", "Z21", "J39-2"] as const;

/** Ending a contract (解除/终止). Which questions follow depends on the reason. */
export const ending = defineConversation({
  id: "ending",

  fields: {
    reason: describedChoice<EndingReasonCode>({
      choices: [
        ...common,
        ...endingReasonCodes.filter((code) => !(common as readonly string[]).includes(code)),
      ],
      shown: common,
      find: findReason,
    }),
    lastDay: date(),
    unionNotified: yesNo(),
    noticeGivenOn: date({ optional: true }),
    payInLieu: yesNo(),
    layoffCount: integer({ min: 1, max: 100_000, unit: "people" }),
    headcount: integer({ min: 1, max: 10_000_000, unit: "people" }),
    layoffExplained: yesNo(),
    layoffOpinions: yesNo(),
    layoffReported: yesNo(),
    protectedSituation: choice(...protectedSituations),
    injuryGrade: integer({ min: 1, max: 10 }),
    workerProposed: yesNo(),
    drawsPension: yesNo(),
    averageWage: money({ max: 1_000_000 }),
    paidOn: date(),
    certificateSigned: yesNo(),
    signedPhoto: file({ tick: true }),
  },

  opening: (c) => checkEndingWindow({}, c),

  steps: [
    {
      ask: "reason",
      check: (known, c) => [
        ...checkEndingReason(known, c),
        ...checkExpiry(known, c),
        ...checkUnionNotice(known, c),
      ],
    },
    {
      ask: "lastDay",
      offers: ({ reason }, { today, contract }) => {
        if (endingReason(reason)?.when === "term-over") return [contract?.endsOn];
        if (reason !== "Z21") return [today];
        return possibleRetirements(workerOf(contract), today).map(({ retiresOn }) => retiresOn);
      },
      check: (known, c) => [
        ...checkEndingDay(known, c),
        ...checkEndingWindow(known, c),
        ...checkEndingProbation(known, c),
        ...checkEndingRetirement(known, c),
      ],
    },
    {
      ask: "unionNotified",
      // Without a union, or where nobody knows of one, no answer would change what has to be said.
      when: ({ reason }, { employer }) => {
        const entry = endingReason(reason);
        return employer.hasUnion === true && entry?.tellsUnion === true && entry.notice !== "layoff";
      },
      dispensable: () => true,
      check: checkUnionNotice,
    },
    {
      ask: "noticeGivenOn",
      when: needs("noticeGivenOn"),
      // A month's wage may stand in for it, so that is what has to be known.
      dispensable: ({ reason }) => endingReason(reason)?.notice === "thirty-days-or-pay",
      check: (known, c) =>
        known.noticeGivenOn === undefined
          ? checkNoticeSkipped(known)
          : [...checkEndingNotice(known, c), ...checkEndingProbation(known, c)],
    },
    {
      ask: "payInLieu",
      when: (known) => needs("payInLieu")(known) && !noticeWasInTime(known),
      check: checkEndingNotice,
    },
    { ask: "layoffCount", when: needs("layoffCount"), check: checkLayoffOf },
    {
      ask: "headcount",
      // The answer must not hide its own question.
      when: ({ headcount: _, ...known }, c) =>
        known.layoffCount !== undefined && needs("layoffCount")(known) && isLayoffOf(known, c) === undefined,
      dispensable: () => true,
      check: checkLayoffOf,
    },
    ...layoffPapers.map((paper) => ({
      ask: paper,
      when: (known: LayoffAnswers, c: Circumstances) => isLayoffOf(known, c) === true,
      dispensable: () => true,
      check: checkLayoffOf,
    })),
    { ask: "protectedSituation", when: needs("protectedSituation"), check: checkProtected },
    { ask: "injuryGrade", when: needs("injuryGrade"), check: checkWorkInjury },
    {
      ask: "workerProposed",
      when: ({ reason, injuryGrade = 0 }) => reason === "ZWI" && injuryGrade > 4,
      dispensable: () => true,
      check: checkWorkInjury,
    },
    {
      ask: "drawsPension",
      when: ({ reason }) => reason === "Z21" || reason === "Z44-2",
      dispensable: () => true,
      check: checkPension,
    },
    {
      ask: "averageWage",
      when: needs("averageWage"),
      offers: (_known, { contract }) => [
        contract?.monthlyWage !== undefined ? toYuan(contract.monthlyWage) : undefined,
      ],
      check: checkSeverance,
    },
    {
      ask: "paidOn",
      when: needs("paidOn"),
      offers: ({ lastDay }) => [lastDay],
      check: checkPaidOn,
    },
  ],

  handedInLater: ["certificateSigned", "signedPhoto"],
});

function needs(question: EndingQuestion) {
  return ({ reason }: { reason?: EndingReasonCode }) => {
    const entry = endingReason(reason);
    return entry !== undefined && questionsOf(entry).includes(question);
  };
}

interface LayoffAnswers {
  reason?: EndingReasonCode;
  layoffCount?: number;
  headcount?: number;
}

/** The size of the staff is asked only where nobody has told it before. */
function withHeadcount({ headcount }: LayoffAnswers, circumstances: Circumstances): Circumstances {
  const { employer } = circumstances;
  if (headcount === undefined || employer.headcount !== undefined) return circumstances;
  return { ...circumstances, employer: { ...employer, headcount } };
}

function isLayoffOf(known: LayoffAnswers, circumstances: Circumstances): boolean | undefined {
  const { layoffCount } = known;
  if (!needs("layoffCount")(known) || layoffCount === undefined) return undefined;
  return isLayoff(layoffCount, withHeadcount(known, circumstances).employer.headcount);
}

function checkLayoffOf(known: EndingTerms & LayoffAnswers, circumstances: Circumstances) {
  return checkLayoff(known, withHeadcount(known, circumstances));
}
