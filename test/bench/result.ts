/** One figure of the report. */
export interface BenchResult {
  bench: string;
  unit: string;
  ours: number;
  /** The same work done by somebody else's library in the same run. */
  peer?: number;
  /** How many times better ours is than the peer's, above 1 when it is; or what `unit` says. */
  ratio?: number;
  /** What the issue asks for, in words. */
  aim?: string;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest value that so many per cent of the values do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1))]!;
}

/** Three significant digits are more than such a measurement is worth. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
