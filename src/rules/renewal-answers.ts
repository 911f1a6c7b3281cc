/** What the rules for a renewal (续签) may know: the understood answers, any of them missing. */
import type { IsoDate } from "../domain/dates.ts";
import type { Term } from "../domain/facts.ts";

export interface RenewalAnswers {
  term: Term;
  startsOn: IsoDate;
  endsOn: IsoDate;
  task: string;
  workerAskedForFixedTerm: boolean;
  document: "contract" | "renewal-agreement";
  /** Never asked; a sheet or another program may still hand it in. */
  probationMonths: number;
}

export type RenewalTerms = { readonly [Name in keyof RenewalAnswers]?: RenewalAnswers[Name] | undefined };
