import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditCodeCheckSign, readCreditCode } from "../../src/domain/credit-code.ts";
import invalid from "../vectors/usccInvalid.json" with { type: "json" };
import valid from "../vectors/usccValid.json" with { type: "json" };

describe("codes that are right", () => {
  it.each(valid)("$uscc", ({ uscc, dept, cls, division }) => {
    expect(readCreditCode(uscc)).toEqual({ ok: true, code: uscc, department: dept, class: cls, division });
  });

  it.each([
    ["lower case", "91530303ma6k12349w"],
    ["a full-width sign", "９1530303MA6K12349W"],
    ["a space inside", "91530303 MA6K12349W"],
    ["hyphens", "91-530303-MA6K12349-W"],
  ])("understands %s", (_what, given) => {
    expect(readCreditCode(given)).toMatchObject({ ok: true, code: "91530303MA6K12349W" });
  });
});

describe("codes that are wrong, and what is said about them", () => {
  const problems: Record<string, string> = {
    "91530303MA6K12349A": "checksum",
    "91530303MA6K1234": "length",
    "91530303MA6K12349W1": "length",
    "91530303MO6K12349W": "character",
    "91530303MI6K12349W": "character",
    "91530303MS6K12349W": "character",
    "91530303MV6K12349W": "character",
    "91530303MZ6K12349W": "character",
    "91540303MA6K12349W": "checksum",
    "91530303M6AK12349W": "checksum",
    "530303000012345": "fifteen-digit",
    "21812345-6": "organisation-code",
    "00530303MA6K12349W": "department",
    "95530303MA6K12349G": "class",
    "54530303MA6K12349P": "class",
    "915303A3MA6K12349W": "division",
    "": "empty",
  };
  const normalised = ["91530303ma6k12349w", "９1530303MA6K12349W", "91530303 MA6K12349W"];
  it.each(invalid.filter(({ uscc }) => !normalised.includes(uscc)))("$uscc: $why", ({ uscc }) => {
    expect(readCreditCode(uscc)).toMatchObject({ ok: false, problem: problems[uscc] });
  });

  it("suggests the digit that a look-alike letter was meant to be, if the code then holds", () => {
    expect(readCreditCode("9153O303MA6K12349W")).toEqual({
      ok: false,
      problem: "character",
      character: "O",
      suggest: "91530303MA6K12349W",
    });
    expect(readCreditCode("9153O303MA6K12349A")).not.toHaveProperty("suggest");
  });
});

it("refuses every code after one sign of its body has changed", () => {
  const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  const sign = fc.constantFrom(...alphabet);
  fc.assert(
    fc.property(
      fc.array(sign, { minLength: 9, maxLength: 9 }),
      fc.nat(8),
      sign,
      (organisation, place, other) => {
        fc.pre(organisation[place] !== other);
        const body = `91530303${organisation.join("")}`;
        const code = body + creditCodeCheckSign(body);
        const changed = code.slice(0, 8 + place) + other + code.slice(9 + place);
        return readCreditCode(code).ok && !readCreditCode(changed).ok;
      },
    ),
  );
});
