/** The shape of a reason for ending a contract, and the words of its parts. */
import { day, type IsoDate } from "../../domain/dates.ts";
import type { Citation, Confidence } from "../law.ts";

/** Who ends it: a party, both by agreement, or the law by itself. */
export type Initiator = "employer" | "worker" | "both" | "law";

/** What has to be told before, and how long. A day of notice is not counted. */
export type Notice =
  | "none"
  /** On the day of the agreement, or as agreed. */
  | "agreed"
  /** In writing, without a period. */
  | "written"
  | "thirty-days"
  /** Thirty days, or a month's wage instead (第四十条). */
  | "thirty-days-or-pay"
  /** Thirty days before, to the union or to everyone (第四十一条). */
  | "layoff"
  | "three-days"
  | "three-months";

export interface EndingReason {
  /** Stored with filings and printed on entry sheets; never renamed. */
  code: string;
  /** 解除 ends a running contract by somebody's will, 终止 ends it by itself; for some it depends on the day. */
  kind: "dissolution" | "termination" | "either";
  cites: Citation;
  /** First day on which this could be a reason. */
  from: IsoDate;
  confidence: Confidence;
  initiator: Initiator;
  notice: Notice;
  /** "by-law": another law decides. */
  severance: "due" | "not-due" | "by-law";
  /** Whether it counts as unemployed against one's will for the unemployment benefit. */
  involuntary: "yes" | "no" | "office-decides" | "not-applicable";
  /** Barred in the six situations of 第四十二条. */
  barredWhenProtected: boolean;
  /** In those situations the contract goes on until they are over (第四十五条). */
  extendedWhenProtected: boolean;
  /** The union has to be told before (第四十三条). */
  tellsUnion: boolean;
  /** Only during probation, or never during it (第二十一条). */
  probation: "any" | "only" | "never";
  /** Ends the contract only when its term or its task is over. */
  when: "any-day" | "term-over" | "task-over";
}

type Particulars = Partial<Omit<EndingReason, "code">> & Pick<EndingReason, "cites">;

/** A reason with the usual answers filled in: 解除 at any time since 2008-01-01, no notice, no protection, no union. */
export function reason<const Code extends string>(
  code: Code,
  particulars: Particulars,
): EndingReason & { code: Code } {
  return {
    code,
    kind: "dissolution",
    from: day("2008-01-01"),
    confidence: "verified",
    initiator: "law",
    notice: "none",
    severance: "not-due",
    involuntary: "no",
    barredWhenProtected: false,
    extendedWhenProtected: false,
    tellsUnion: false,
    probation: "any",
    when: "any-day",
    ...particulars,
  };
}
