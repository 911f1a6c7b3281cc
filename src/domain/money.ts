/** Money is whole fen (分), so that sums and comparisons are exact. */
export type Fen = number & { readonly __brand: "Fen" };

/** Yuan with at most two decimals, as fen. Throws for fractions of a fen and for values that are not finite. */
export function yuan(value: number): Fen {
  const fen = Math.round(value * 100);
  if (!Number.isSafeInteger(fen) || Math.abs(fen - value * 100) > 1e-6 * Math.max(1, Math.abs(fen))) {
    throw new RangeError(`Not an amount in yuan: ${value}`);
  }
  return fen as Fen;
}

export function toYuan(fen: Fen): number {
  return fen / 100;
}

/** "3,500" or "3,500.50": thousands separated, cents only where there are any. */
export function formatYuan(fen: Fen): string {
  const [whole, cents] = (Math.abs(fen) / 100).toFixed(2).split(".") as [string, string];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${fen < 0 ? "-" : ""}${grouped}${cents === "00" ? "" : `.${cents}`}`;
}
