import type { IsoDate } from "../domain/dates.ts";
import type { PaperData } from "./papers.ts";

/** A finished document. */
export interface MadeDocument {
  bytes: Uint8Array;
  pages: number;
  /** File name with its ending, such as 劳动合同书（张建国）.pdf. */
  name: string;
}

/** Turns a filing into paper. The app gives the real one; tests may look at what it was asked for. */
export type Papermaker = (
  kind: string,
  data: PaperData,
  options: { madeOn: IsoDate; number: string; demo: boolean },
) => Promise<MadeDocument>;
