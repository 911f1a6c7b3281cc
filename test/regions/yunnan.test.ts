import { describe, expect, it } from "vitest";
import { toYuan } from "../../src/domain/money.ts";
import { minimumWageOfClass, wageClassOf } from "../../src/regions/provinces/yunnan.ts";
import minWage from "../vectors/minWage.json" with { type: "json" };

describe("minimum wages of Yunnan", () => {
  it.each([1, 2, 3] as const)("class %i", (wageClass) => {
    const { versions } = minimumWageOfClass(wageClass);
    expect(versions.map(({ from, value }) => [from, toYuan(value)])).toEqual(
      minWage.YN.map(({ from, m }) => [from, m[wageClass - 1]]),
    );
  });
});

describe("classes of places", () => {
  it.each([
    ["530102", 1, "五华"],
    ["530127", 1, "嵩明"],
    ["530181", 1, "安宁"],
    ["530113", 2, "东川"],
    ["530129", 2, "寻甸"],
    ["530302", 2, "麒麟"],
    ["530303", 2, "沾益"],
    ["530328", 2, "沾益县, as it was"],
    ["530304", 2, "马龙"],
    ["530321", 2, "马龙县, as it was"],
    ["530381", 2, "宣威"],
    ["530322", 3, "陆良"],
    ["530323", 3, "师宗"],
    ["530324", 3, "罗平"],
    ["530325", 3, "富源"],
    ["530326", 3, "会泽"],
    ["530721", 2, "玉龙"],
    ["533422", 2, "德钦"],
    ["532301", 2, "楚雄市"],
    ["532322", 3, "双柏"],
    ["530300", undefined, "曲靖 as a whole"],
    ["520102", undefined, "Guizhou"],
  ])("%s is class %s: %s", (division, wageClass, _name) => {
    expect(wageClassOf(division)).toBe(wageClass);
  });
});
