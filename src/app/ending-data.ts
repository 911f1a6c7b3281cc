import type { IsoDate } from "../domain/dates.ts";
import type { PaperData } from "../filings/papers.ts";
import type { Translator } from "../i18n/translator.ts";
import { endingKind } from "../rules/certificate.ts";
import { endingReason } from "../rules/ending-reasons/index.ts";

/** What the law makes of an ending, as the certificate prints it: the label of the reason and nothing else. */
export function endingData({ answers, facts }: PaperData, t: Translator) {
  const reason = endingReason(answers.reason as Parameters<typeof endingReason>[0]);
  if (!reason) return {};
  const { code, cites, severance, involuntary } = reason;
  return {
    ending: {
      kind: endingKind({ reason: code, lastDay: answers.lastDay as IsoDate }, { contract: facts ?? {} }),
      code,
      reason: t(`ending-reason-${code}`),
      basis: t("law-line", { law: cites.law, article: cites.article }),
      ...(severance !== "by-law" && {
        severance: {
          due: severance === "due",
          ...(typeof answers.paidOn === "string" && { paidOn: answers.paidOn }),
        },
      }),
      involuntary,
    },
  };
}
