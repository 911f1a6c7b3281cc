import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../src/domain/dates.ts";
import { checkSign } from "../../src/domain/identity-checksum.ts";
import { kindOfIdNumber, readIdNumber } from "../../src/domain/identity-number.ts";
import invalid from "../vectors/idInvalid.json" with { type: "json" };
import valid from "../vectors/idValid.json" with { type: "json" };

const today = day("2026-11-21");
const read = (number: string) => readIdNumber("resident-id", number, today);

describe("numbers that are right", () => {
  const kinds = {
    CN: "resident-id",
    HK: "residence-permit",
    MO: "residence-permit",
    TW: "residence-permit",
    FPR: "foreign-permanent-residence",
  } as const;

  it.each(valid)("$id ($kind)", ({ id, kind, birth, sex }) => {
    const expected = kinds[kind as keyof typeof kinds];
    const reading = readIdNumber(expected, id, today);
    expect(reading).toMatchObject({ ok: true, kind: expected, number: id, birth });
    // A foreigner's sex is asked for, never derived.
    const told = kind === "FPR" ? undefined : sex === "M" ? "male" : "female";
    expect(reading.ok && reading.sex).toBe(told);
    expect(kindOfIdNumber(id)).toBe(expected);
  });

  it.each([
    ["lower-case x", "53030220001101028x", "53030220001101028X"],
    ["full-width digits", "５３０３０３１９８５０６１５００１０", "530303198506150010"],
    ["spaces and hyphens", " 530303-1985 0615-0010 ", "530303198506150010"],
    ["an invisible mark from a chat program", "\u200b530303198506150010\ufeff", "530303198506150010"],
  ])("understands %s", (_what, given, number) => {
    expect(read(given)).toMatchObject({ ok: true, number });
  });

  it("keeps the old foreigner's card of three letters and twelve digits", () => {
    expect(readIdNumber("foreign-permanent-residence", "can 110081018821", today)).toEqual({
      ok: true,
      kind: "foreign-permanent-residence",
      number: "CAN110081018821",
    });
  });

  it.each(["E12345678", "G12345678", "H01234567", "01234567", "AB1234567"])("passport %s", (number) => {
    expect(readIdNumber("passport", number, today)).toEqual({ ok: true, kind: "passport", number });
  });
});

describe("numbers that are wrong, and what is said about them", () => {
  const problems: Record<string, string> = {
    "530303198606150010": "checksum",
    "530303198506150015": "checksum",
    "530303199002280072": "checksum",
    "53030319850615001": "length",
    "5303031985061500100": "length",
    "530303850615001": "fifteen-digit",
    "530303198502300018": "no-such-day",
    "530303198513010016": "no-such-day",
    "530303198506000012": "no-such-day",
    "53030319990229001X": "no-such-day",
    "150102190002290015": "no-such-day",
    "530303209912310017": "born-in-future",
    "530303189912310011": "born-before-1900",
    "000303198506150017": "province",
    "79999919850615001X": "province",
    "160101198506150018": "province",
    "53030319O506150010": "character",
    "53030319800101008Y": "character",
    X30303198506150010: "x-not-last",
  };
  it.each(invalid.filter(({ why }) => !why.startsWith("full-width")))("$id: $why", ({ id }) => {
    expect(read(id)).toMatchObject({ ok: false, problem: problems[id] });
  });

  it("takes a full-width digit for the digit it is", () => {
    expect(read("５30303198506150010")).toMatchObject({ ok: true, number: "530303198506150010" });
  });

  it("says which sign cannot be there, and what was probably meant", () => {
    expect(read("5303031985061500l0")).toMatchObject({
      problem: "character",
      character: "L",
      suggest: "530303198506150010",
    });
    expect(read("53O303198506150010")).toMatchObject({ character: "O", suggest: "530303198506150010" });
    expect(read("53O303198506150011")).not.toHaveProperty("suggest");
    expect(read("张三198506150010")).toMatchObject({ problem: "character", character: "张" });
  });

  it("names the paper that a right number belongs to", () => {
    expect(read("810000199001010019")).toMatchObject({ problem: "is-residence-permit" });
    expect(read("931840198003050012")).toMatchObject({ problem: "is-foreign-permanent-residence" });
    expect(readIdNumber("residence-permit", "530303198506150010", today)).toMatchObject({
      problem: "is-resident-id",
    });
    expect(readIdNumber("passport", "530303198506150010", today)).toMatchObject({
      problem: "is-resident-id",
    });
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["1234", "length"],
    ["A".repeat(21), "length"],
    ["ABCDEFG", "passport-format"],
    ["E1234567#", "character"],
  ])("passport %j: %s", (given, problem) => {
    expect(readIdNumber("passport", given, today)).toMatchObject({ ok: false, problem });
  });

  it("accepts a birth today and refuses one tomorrow", () => {
    const born = (on: string) => {
      const body = `530303${on.replaceAll("-", "")}001`;
      return read(body + checkSign(body));
    };
    expect(born("2026-11-21")).toMatchObject({ ok: true, birth: "2026-11-21" });
    expect(born("2026-11-22")).toMatchObject({ problem: "born-in-future" });
    expect(born("1900-01-01")).toMatchObject({ ok: true });
  });
});

describe("for every number", () => {
  const anyNumber = fc
    .record({
      province: fc.constantFrom("11", "15", "53", "65"),
      rest: fc.integer({ min: 0, max: 9999 }),
      days: fc.integer({ min: 0, max: 46_000 }),
      sequence: fc.integer({ min: 0, max: 999 }),
    })
    .map(({ province, rest, days, sequence }) => {
      const birth = addDays(day("1900-01-01"), days).replaceAll("-", "");
      const body = province + String(rest).padStart(4, "0") + birth + String(sequence).padStart(3, "0");
      return body + checkSign(body);
    });

  it("reads what it wrote", () => {
    fc.assert(fc.property(anyNumber, (number) => read(number).ok));
  });

  it("refuses it after one digit has changed", () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        const changed = String((Number(number[place]) + shift) % 10);
        return !read(number.slice(0, place) + changed + number.slice(place + 1)).ok;
      }),
    );
  });

  it("never throws, whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof read(text).ok === "boolean"));
  });
});
