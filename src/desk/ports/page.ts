/** Pages count from 1. */
export interface Page {
  number: number;
  size: number;
}

export interface PageOf<Row> {
  rows: readonly Row[];
  total: number;
}
