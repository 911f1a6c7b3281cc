/** What a workbook may be, so that a hostile one costs little and a real one always passes. */
export const limits = {
  /** Of the file. */
  bytes: 10_000_000,
  /** Parts in the package. A real workbook has 10 to 30. */
  parts: 200,
  /** All parts together, unpacked. 10,000 rows of 30 columns take about 16 MB. */
  unpackedBytes: 40_000_000,
  /** Unpacked to packed size of one part. Sheets of equal rows reach about 60. */
  ratio: 200,
  /** Small parts may be as repetitive as they like. */
  ratioFrom: 1_000_000,
  /** Rows with data below the header. */
  rows: 10_000,
  columns: 200,
  /** Excel's own limit for the text of one cell. */
  cellText: 32_767,
  /** The text of all cells together. */
  text: 30_000_000,
  /** Titles may stand above the header. */
  headerWithin: 10,
  /** Of the process that reads. */
  memoryMegabytes: 320,
  milliseconds: 20_000,
} as const;
