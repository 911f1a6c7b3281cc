/** What is known of a worker, from the paper's number where it tells and from the answers where it does not. */
import type { IsoDate } from "./dates.ts";
import type { IdKind, RetirementCategory, Sex } from "./facts.ts";
import { type IdNumberReading, kindOfIdNumber, readIdNumber } from "./identity-number.ts";

export interface WorkerAnswers {
  idKind?: IdKind | undefined;
  idNumber?: string | undefined;
  birthDate?: IsoDate | undefined;
  sex?: Sex | undefined;
  retirementCategory?: "female-55" | "female-50" | undefined;
}

/** The day of birth, or undefined while it is not known. The number wins over the answer. */
export function birthOf(worker: WorkerAnswers, today: IsoDate): IsoDate | undefined {
  return told(worker, today)?.birth ?? worker.birthDate;
}

/** The sex, or undefined while it is not known. The number wins over the answer. */
export function sexOf(worker: WorkerAnswers, today: IsoDate): Sex | undefined {
  return told(worker, today)?.sex ?? worker.sex;
}

/**
 * The categories of retirement that may apply: one where it is certain, both of a woman's while her post is not
 * known (管理技术岗位 55, other posts 50), none while the sex is not known.
 */
export function retirementCategoriesOf(worker: WorkerAnswers, today: IsoDate): readonly RetirementCategory[] {
  const sex = sexOf(worker, today);
  if (sex === "male") return ["male-60"];
  if (sex === "female") {
    return worker.retirementCategory ? [worker.retirementCategory] : ["female-50", "female-55"];
  }
  return [];
}

/** Rules ask for birth, sex and category of the same answers many times over; the number is read once for each set. */
const readBefore = new WeakMap<WorkerAnswers, { of: string; reading: IdNumberReading | undefined }>();

function told(worker: WorkerAnswers, today: IsoDate) {
  const { idKind, idNumber } = worker;
  if (!idNumber) return undefined;
  const of = `${idKind} ${idNumber} ${today}`;
  const before = readBefore.get(worker);
  if (before?.of === of) return before.reading?.ok ? before.reading : undefined;
  const kind = idKind ?? kindOfIdNumber(idNumber);
  const reading = kind && readIdNumber(kind, idNumber, today);
  readBefore.set(worker, { of, reading });
  return reading?.ok ? reading : undefined;
}
