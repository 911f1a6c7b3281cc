import { z } from "zod";
import { parseIsoDate } from "../domain/dates.ts";
import type { ContractFacts, EmployerFacts } from "../domain/facts.ts";
import { yuan } from "../domain/money.ts";

/** A refusal: the case itself can't be checked. The message says what is wrong with it, never what it holds. */
export class UnusableCase extends Error {
  override name = "UnusableCase";
}

/** The case falls in a time whose law is not known: a refusal, not a mistake in the case. */
export class CaseWithoutLaw extends UnusableCase {
  override name = "CaseWithoutLaw";
}

const isoDay = z.string().transform((text, context) => {
  const day = parseIsoDate(text);
  if (day) return day;
  context.addIssue({ code: "custom", message: 'not a calendar day as "YYYY-MM-DD"' });
  return z.NEVER;
});
const amount = z.number().transform((value, context) => {
  try {
    if (value >= 0) return yuan(value);
  } catch {
    // Said below, together with negative amounts.
  }
  context.addIssue({ code: "custom", message: "not an amount in yuan with at most two decimals" });
  return z.NEVER;
});
const count = z.int().min(0);

// Facts that we do not use are no mistake: whoever calls may hand over the whole record.
const employer = z.object({
  name: z.string().optional(),
  creditCode: z.string().optional(),
  division: z
    .string()
    .regex(/^\d{6}$/, "not a division of six digits")
    .optional(),
  headcount: count.optional(),
  isDispatchAgency: z.boolean().optional(),
  hasUnion: z.boolean().optional(),
  accessAppliedOn: isoDay.optional(),
  accessGrantedOn: isoDay.optional(),
});

const contract = z.object({
  workerName: z.string().optional(),
  idKind: z.enum(["resident-id", "residence-permit", "foreign-permanent-residence", "passport"]).optional(),
  idNumber: z.string().optional(),
  birthDate: isoDay.optional(),
  sex: z.enum(["male", "female"]).optional(),
  retirementCategory: z.enum(["female-55", "female-50"]).optional(),
  hiredOn: isoDay.optional(),
  term: z.enum(["fixed", "open-ended", "task"]).optional(),
  startsOn: isoDay.optional(),
  endsOn: isoDay.optional(),
  fixedTermsSigned: count.optional(),
  monthlyWage: amount.optional(),
  hadProbation: z.boolean().optional(),
  state: z.string().optional(),
  approvedOn: isoDay.optional(),
  template: z.enum(["full-time", "dispatch", "simple"]).optional(),
  position: z.string().optional(),
  workplace: z.string().optional(),
  hoursSystem: z.enum(["standard", "comprehensive", "flexible"]).optional(),
  probationMonths: count.optional(),
  extendedMonths: count.optional(),
  serviceUntil: isoDay.optional(),
});

const shape = z.strictObject({
  conversation: z.string(),
  region: z.string(),
  today: isoDay,
  employer: employer.nullish(),
  contract: contract.nullish(),
  answers: z.record(z.string(), z.unknown()).default({}),
});

/** One case of `wangqian check`: money in yuan and days as text have become fen and days. */
export interface Case {
  conversation: string;
  region: string;
  today: z.output<typeof isoDay>;
  employer: EmployerFacts;
  contract?: ContractFacts;
  answers: Readonly<Record<string, unknown>>;
}

/** Reads parsed JSON as a case. Throws {@link UnusableCase} naming every place that is wrong. */
export function readCase(json: unknown): Case {
  const read = shape.safeParse(json);
  if (!read.success) throw new UnusableCase(read.error.issues.map(wrongPlace).join("; "));
  const { employer: employerFacts, contract: contractFacts, ...rest } = read.data;
  return {
    ...rest,
    employer: (employerFacts ?? {}) as EmployerFacts,
    ...(contractFacts && { contract: contractFacts as ContractFacts }),
  };
}

function wrongPlace({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join(".")}: ${message}`;
}
