import { type Fen, yuan } from "../../domain/money.ts";
import type { Field, Reading } from "../field.ts";
import { readMoney } from "../understanding/money.ts";
import { plain, readingOf, refused } from "./reading.ts";

export interface MoneyOptions {
  /** Bounds in yuan, both included. */
  min?: number;
  max?: number;
  /**
   * A registered capital: the portal takes Arabic numerals only, so Chinese ones are refused with the number they
   * mean; and because capital is spoken of in 万元, an amount below ten thousand is asked back.
   */
  capital?: boolean;
}

const TEN_THOUSAND = 10_000;
const ARABIC = /\d/u;

/** An amount in yuan. Rules see fen; a number of yuan is kept. */
export function money({ min = 0.01, max = 10_000_000, capital = false }: MoneyOptions = {}): Field<Fen> {
  const within = (value: number, echo: boolean): Reading<Fen> => {
    if (value < min) return refused("money-small", { minAmount: min }, min > 1 ? min : undefined);
    if (value > max) return refused("money-large", { maxAmount: max });
    return { outcome: "understood", value: yuan(value), keep: value, echo };
  };
  return {
    ...plain,
    kind: "money",
    min,
    max,
    read(given): Reading<Fen> {
      if (typeof given === "number") {
        return isWholeFen(given) ? within(given, false) : refused("money-too-fine");
      }
      if (typeof given !== "string") return refused("money");
      const heard = readMoney(capital ? given.replace(/整$/u, "") : given);
      if (!capital || heard.outcome !== "understood") return readingOf(heard as never, within as never);
      if (!ARABIC.test(given.normalize("NFKC")))
        return refused("money-arabic", { meantAmount: heard.value }, heard.value);
      if (heard.value < TEN_THOUSAND) {
        return { outcome: "ambiguous", candidates: [heard.value * TEN_THOUSAND, heard.value] };
      }
      return within(heard.value, heard.loose);
    },
  };
}

function isWholeFen(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}
