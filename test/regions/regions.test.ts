import { describe, expect, it } from "vitest";
import { parseIsoDate } from "../../src/domain/dates.ts";
import { languages, loadLanguage } from "../../src/i18n/translator.ts";
import { regionOf, regions, UnknownRegion } from "../../src/regions/index.ts";

const locales = new URL("../../locales", import.meta.url).pathname;

describe.each(regions)("$id", (region) => {
  it("has an address, a phone and hours that can be read", () => {
    expect(URL.canParse(region.portal.url)).toBe(true);
    expect(region.contacts.phone).toMatch(/^0\d{2,3}-\d{7,8}$/);
    for (const { from, to } of region.officeHours.periods) {
      expect(from).toMatch(/^\d{2}:\d{2}$/);
      expect(from < to).toBe(true);
    }
  });

  it("tells for every piece where it was read, and when", () => {
    const sources = [
      region.portal.source,
      region.contacts.source,
      region.officeHours.source,
      region.filing.source,
      ...Object.values(region.portal.menus).map(({ source }) => source),
    ];
    for (const source of sources) {
      expect(source.name).not.toBe("");
      expect(parseIsoDate(source.checkedOn)).toBe(source.checkedOn);
    }
  });

  it("has its own division, and a wage for it", () => {
    expect(region.jurisdiction.id).toBe(region.id);
    expect(region.jurisdiction.divisions).toContain(region.division);
    expect(region.jurisdiction.minimumWage(region.division)).toBe(region.jurisdiction.minimumWage(undefined));
  });

  it.each(languages)("has its names in %s", (language) => {
    const say = loadLanguage(locales, language);
    for (const name of ["", ".office", ".portal", ".visit"]) {
      expect(say.has(`region-${region.id}${name}`), `region-${region.id}${name}`).toBe(true);
    }
  });
});

it("finds an office by its id", () => {
  expect(regionOf("zhanyi").division).toBe("530303");
});

it("refuses an office that is not there, and names those that are", () => {
  expect(() => regionOf("kunming")).toThrow(UnknownRegion);
  expect(() => regionOf("../zhanyi")).toThrow(/known: .*zhanyi/);
});
