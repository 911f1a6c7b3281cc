/** Chance that repeats itself: the same seed gives the same office. */
export interface Random {
  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
}

/** Mulberry32: 32 bits of state are plenty for names and days, and need no library. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    pick: (from) => from[whole(0, from.length - 1)]!,
    chance: (percent) => whole(1, 100) <= percent,
  };
}
