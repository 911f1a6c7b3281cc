import { expect, it } from "vitest";
import { day } from "../../src/domain/dates.ts";
import { birthOf, retirementCategoriesOf, sexOf } from "../../src/domain/worker.ts";

const today = day("2026-11-21");

it("takes birth and sex from the number, whatever else was answered", () => {
  const worker = { idNumber: "530303199002280027", birthDate: day("2001-01-01"), sex: "male" } as const;
  expect(birthOf(worker, today)).toBe("1990-02-28");
  expect(sexOf(worker, today)).toBe("female");
});

it("takes the answers where the number does not tell", () => {
  const worker = {
    idKind: "foreign-permanent-residence",
    idNumber: "931840198003050012",
    sex: "female",
  } as const;
  expect(birthOf(worker, today)).toBe("1980-03-05");
  expect(sexOf(worker, today)).toBe("female");
  expect(birthOf({ idKind: "passport", idNumber: "E12345678", birthDate: day("1988-08-08") }, today)).toBe(
    "1988-08-08",
  );
});

it("leaves a woman's category open until her post is known", () => {
  expect(retirementCategoriesOf({ sex: "male" }, today)).toEqual(["male-60"]);
  expect(retirementCategoriesOf({ sex: "female" }, today)).toEqual(["female-50", "female-55"]);
  expect(retirementCategoriesOf({ sex: "female", retirementCategory: "female-55" }, today)).toEqual([
    "female-55",
  ]);
  expect(retirementCategoriesOf({}, today)).toEqual([]);
});
