/** What an upload has to be. Plain data: it goes to the process that reads. */
export interface WantedSheet {
  /** The region's id. */
  office: string;
  conversation: string;
  columns: readonly {
    field: string;
    /** The heading as the template shows it. */
    label: string;
    /** Headings by which the column is known. */
    labels: readonly string[];
    /** The column may not be missing: every row needs it. */
    required: boolean;
  }[];
  /** Headings of columns that we add ourselves, and leave out when the workbook comes back. */
  ours: readonly string[];
}

/** Headings are compared without spaces, marks for "required" and differences of width. */
export function headingKey(heading: string): string {
  return heading
    .normalize("NFKC")
    .replace(/[\s*]+/gu, "")
    .toLowerCase();
}
