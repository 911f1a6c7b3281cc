const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const SIGNS = "10X98765432";

/** The eighteenth sign that belongs to the first seventeen digits, MOD 11-2 (GB 11643). */
export function checkSign(number: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return SIGNS[sum % 11]!;
}
