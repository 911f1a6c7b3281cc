/*
 * The certificate of the ending (劳动合同法 第五十条): given on the day of the ending, with four things in it (实施条例
 * 第二十四条). Its title follows the reason: 解除 and 终止 are not the same, although the manual says 解除 for both.
 */
import { addDays, civilEnd, day, type IsoDate } from "../domain/dates.ts";
import type { AfterSigningCircumstances } from "./after-signing.ts";
import type { EndingTerms } from "./ending-answers.ts";
import { endingReason } from "./ending-reasons/index.ts";
import type { Finding } from "./finding.ts";
import type { Parameter } from "./law.ts";
import { implementingRegulations, labourContractLaw } from "./sources.ts";

export const afterEnding: Parameter<{ transferDays: number; retentionMonths: number }> = {
  name: "after-ending",
  unit: "days to transfer file and insurance; months to keep the contract",
  checkedOn: day("2026-11-21"),
  versions: [
    {
      from: day("2008-01-01"),
      value: { transferDays: 15, retentionMonths: 24 },
      cites: labourContractLaw("第五十条"),
      confidence: "verified",
    },
  ],
};

const { transferDays, retentionMonths } = afterEnding.versions[0]!.value;

/** What has to be done after a last day of work. */
export interface AfterEnding {
  certificateOn: IsoDate;
  /** File and social insurance transferred by this day. */
  transferBy: IsoDate;
  /** The contract is kept at least until this day. */
  keepUntil: IsoDate;
}

export function datesAfterEnding(lastDay: IsoDate): AfterEnding {
  return {
    certificateOn: lastDay,
    transferBy: addDays(lastDay, transferDays),
    keepUntil: civilEnd(lastDay, retentionMonths),
  };
}

/** 解除 or 终止 on the certificate's title; undefined for an unknown reason. */
export function endingKind(
  terms: EndingTerms,
  { contract }: Pick<AfterSigningCircumstances, "contract">,
): "dissolution" | "termination" | undefined {
  const kind = endingReason(terms.reason)?.kind;
  if (kind !== "either") return kind;
  return contract?.term === "fixed" && contract.endsOn === terms.lastDay ? "termination" : "dissolution";
}

/** The four contents, in the order of 第二十四条. */
export interface CertificateContent {
  term?: string | undefined;
  startsOn?: string | undefined;
  /** Needed for a fixed term only. */
  endsOn?: string | undefined;
  lastDay?: string | undefined;
  position?: string | undefined;
  serviceYears?: number | undefined;
}

/** One breach for each content that is missing or blank. */
export function checkCertificate(content: CertificateContent): Finding[] {
  const parts = ["term", "startsOn", "lastDay", "position", "serviceYears"] as const;
  const needed = content.term === "fixed" ? ([...parts, "endsOn"] as const) : parts;
  return needed
    .filter((part) => content[part] === undefined || String(content[part]).trim() === "")
    .map((part) => ({
      rule: "certificate-content-missing",
      severity: "breach",
      field: part,
      args: { part },
      cites: implementingRegulations("第二十四条"),
    }));
}

/** About `certificateSigned`, before the entry may be saved. */
export function checkCertificateSigned({ certificateSigned }: EndingTerms): Finding[] {
  if (certificateSigned) return [];
  const about = { field: "certificateSigned", args: {}, cites: labourContractLaw("第五十条第一款") };
  return [{ ...about, rule: "certificate-first", severity: "breach", suggest: true }];
}
