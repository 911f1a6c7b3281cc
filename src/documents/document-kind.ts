import type { z } from "zod";
import type { IsoDate } from "../domain/dates.ts";
import type { Block } from "./pdf/blocks.ts";
import type { Wording } from "./wording.ts";

/** What a document says, before it is set. */
interface Composition {
  /** In the header of every page, the file's properties and its name. */
  title: string;
  /** Whom or what it is about; part of the file's name. */
  subject?: string;
  /** The first page is a cover and carries no header. */
  hasCover?: boolean;
  /** Lying pages, for wide tables. */
  landscape?: boolean;
  blocks: readonly Block[];
}

/** What is known of the printed document besides its data. */
export interface Particulars {
  /** The filing's number. */
  number?: string | undefined;
  madeOn: IsoDate;
}

/** A kind of document: what it needs, and what it says. Pure. */
export interface DocumentKind<Data = unknown> {
  /** Reads the data; error messages are the ids of data-problems.ts. */
  schema: z.ZodType<Data>;
  compose(data: Data, wording: Wording, particulars: Particulars): Composition;
}
