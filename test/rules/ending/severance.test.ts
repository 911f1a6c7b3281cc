import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../../src/domain/dates.ts";
import { type Fen, toYuan, yuan } from "../../../src/domain/money.ts";
import { checkPaidOn, checkSeverance, endingSeverance } from "../../../src/rules/ending-pay.ts";
import { type SeveranceFacts, severanceOf } from "../../../src/rules/severance.ts";
import { severanceYears } from "../../../src/rules/severance-years.ts";
import { ending, filed, told } from "../filed.ts";

describe("years of service", () => {
  it.each([
    ["2025-03-01", "2025-03-01", 0.5],
    ["2025-03-01", "2025-08-30", 0.5],
    ["2025-03-01", "2025-08-31", 1],
    ["2025-03-01", "2026-02-27", 1],
    ["2025-03-01", "2026-02-28", 1],
    ["2025-03-01", "2026-03-01", 1.5],
    ["2020-01-15", "2026-06-30", 6.5],
    ["2020-01-15", "2026-07-14", 7],
    ["2020-01-15", "2026-07-13", 6.5],
    ["2008-01-01", "2026-11-20", 19],
    ["2013-07-01", "2026-06-30", 13],
    ["2013-07-01", "2026-12-30", 13.5],
    ["2013-07-01", "2026-12-31", 14],
    ["2025-08-31", "2026-02-28", 1],
    ["2024-02-29", "2025-02-28", 1],
    ["2026-03-01", "2026-02-28", 0],
  ])("%s to %s: %d", (first, last, years) => expect(severanceYears(day(first), day(last))).toBe(years));

  it("never fall as service goes on, and are whole halves", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 400 }), (days, more) => {
        const first = day("2008-01-31");
        const [a, b] = [addDays(first, days), addDays(first, days + more)];
        const [shorter, longer] = [severanceYears(first, a), severanceYears(first, b)];
        expect(shorter).toBeLessThanOrEqual(longer);
        expect(shorter * 2).toBe(Math.round(shorter * 2));
      }),
    );
  });
});

const facts = (
  plain: Partial<Record<"wage" | "minimum" | "average", number>> & {
    from?: string;
    to?: string;
    due?: SeveranceFacts["reason"]["severance"];
  },
): SeveranceFacts => ({
  reason: { severance: plain.due ?? "due" },
  hiredOn: day(plain.from ?? "2020-01-01"),
  lastDay: day(plain.to ?? "2026-06-29"),
  averageWage: yuan(plain.wage ?? 5000),
  minimumWage: yuan(plain.minimum ?? 2120),
  ...(plain.average === undefined ? {} : { localAverageWage: yuan(plain.average) }),
});

describe("the sum", () => {
  it.each([
    // 50,000 against an average of 12,577 and 17 years: 37,731 × 12.
    [{ wage: 50_000, average: 12_577, from: "2009-07-01", to: "2026-06-30" }, 37_731, 12, 452_772, "applied"],
    // Exactly three times: not above, so neither cap nor twelve years.
    [
      { wage: 37_731, average: 12_577, from: "2009-07-01", to: "2026-06-30" },
      37_731,
      17,
      641_427,
      "not-reached",
    ],
    [
      { wage: 37_731.01, average: 12_577, from: "2009-07-01", to: "2026-06-30" },
      37_731,
      12,
      452_772,
      "applied",
    ],
    // Without the average of the city there is no cap, and it says so.
    [{ wage: 50_000, from: "2009-07-01", to: "2026-06-30" }, 50_000, 17, 850_000, "unknown"],
    [{ wage: 2119.99 }, 2120, 6.5, 13_780, "unknown"],
    [{ wage: 2120 }, 2120, 6.5, 13_780, "unknown"],
    [{ wage: 5000, average: 8000 }, 5000, 6.5, 32_500, "not-reached"],
    [{ wage: 3000.01, from: "2026-01-01", to: "2026-01-31" }, 3000.01, 0.5, 1500.01, "unknown"],
  ] as const)("%j: %d × %d = %d", (plain, base, years, amount, cap) => {
    const severance = severanceOf(facts(plain));
    expect({ ...severance, base: toYuan(severance.base), amount: toYuan(severance.amount) }).toMatchObject({
      base,
      years,
      amount,
      cap,
    });
  });

  it("counts from 2008, but an unlawful ending from the day of hiring", () => {
    const severance = severanceOf(facts({ from: "2004-07-01", to: "2026-06-30" }));
    expect(severance).toMatchObject({ countedFrom: "2008-01-01", years: 19 });
    expect(toYuan(severance.unlawfulAmount)).toBe(22 * 2 * 5000);
    expect(severance.steps.map(({ id }) => id)).toEqual([
      "service",
      "service-before-2008",
      "base",
      "cap-unknown",
      "amount",
      "unlawful",
    ]);
  });

  it("is nothing where the law gives none, and open where another law decides", () => {
    expect(severanceOf(facts({ due: "not-due" }))).toMatchObject({ due: "no", amount: 0 });
    expect(severanceOf(facts({ due: "by-law" }))).toMatchObject({ due: "by-law", amount: yuan(32_500) });
  });

  const arbitrary = fc.record({
    days: fc.integer({ min: 0, max: 6800 }),
    more: fc.integer({ min: 0, max: 800 }),
    wage: fc.integer({ min: 100_000, max: 9_000_000 }),
    average: fc.option(fc.integer({ min: 400_000, max: 1_500_000 }), { nil: undefined }),
  });
  it("grows with service, has the twelve years only with the cap, and doubles when unlawful", () => {
    fc.assert(
      fc.property(arbitrary, ({ days, more, wage, average }) => {
        const from = day("2008-01-01");
        const at = (length: number) =>
          severanceOf({
            reason: { severance: "due" },
            hiredOn: from,
            lastDay: addDays(from, length),
            averageWage: wage as Fen,
            minimumWage: yuan(2120),
            localAverageWage: average as Fen | undefined,
          });
        const [shorter, longer] = [at(days), at(days + more)];
        expect(shorter.amount).toBeLessThanOrEqual(longer.amount);
        if (longer.cap === "applied") expect(longer.years).toBeLessThanOrEqual(12);
        else expect(longer.years).toBe(severanceYears(from, addDays(from, days + more)));
        expect(Math.abs(longer.unlawfulAmount - 2 * longer.amount)).toBeLessThanOrEqual(1);
        expect(longer.base).toBeGreaterThanOrEqual(yuan(2120));
      }),
    );
  });
});

describe("from the answers", () => {
  const answers = ending({ reason: "Z44-1A", lastDay: "2026-06-30", averageWage: 5000 });

  it("says the sum where it is due, with its article", () => {
    const [finding] = checkSeverance(answers, filed("2026-06-30"));
    expect(told([finding!])).toEqual(["info severance-amount @averageWage"]);
    expect(finding).toMatchObject({
      args: { years: 2, baseWage: 5000, severanceAmount: 10_000, unlawfulAmount: 20_000, cap: "unknown" },
    });
    expect(
      checkSeverance(ending({ ...answers, reason: "J37", averageWage: 5000 }), filed("2026-06-30")),
    ).toEqual([]);
  });

  it("takes the minimum wage and the city's average of the last day", () => {
    const low = ending({ reason: "Z44-1A", lastDay: "2026-08-31", averageWage: 1000 });
    expect(toYuan(endingSeverance(low, filed("2026-11-21"))!.base)).toBe(2020);
    const average = {
      name: "local-average-wage",
      unit: "fen a month",
      checkedOn: day("2026-11-21"),
      versions: [
        {
          from: day("2026-07-01"),
          value: yuan(1000),
          cites: { law: "l", article: "a" },
          confidence: "choice" as const,
        },
      ],
    };
    const on = (lastDay: string) =>
      endingSeverance(ending({ ...low, averageWage: 5000, lastDay }), {
        ...filed("2026-11-21"),
        localAverageWage: average,
      })!.cap;
    expect([on("2026-06-30"), on("2026-07-01")]).toEqual(["unknown", "applied"]);
  });

  it("wants it paid at the handover", () => {
    const paid = (paidOn: string, reason = "Z44-1A") =>
      told(checkPaidOn(ending({ reason, lastDay: "2026-06-30", paidOn }), filed("2026-06-30")));
    expect(paid("2026-06-30")).toEqual([]);
    expect(paid("2026-07-01")).toEqual(["warning severance-paid-late @paidOn"]);
    expect(paid("2026-07-01", "J37")).toEqual([]);
  });
});
