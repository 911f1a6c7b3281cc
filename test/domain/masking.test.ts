import { expect, it } from "vitest";
import { maskIdNumber, maskMobile, maskName } from "../../src/domain/masking.ts";

it.each([
  ["530303198506150010", "5303************10"],
  ["CAN110081018821", "CAN1*********21"],
  ["E12345678", "E1*****78"],
  ["E1234", "****4"],
])("identity number %s shows as %s", (number, shown) => {
  expect(maskIdNumber(number)).toBe(shown);
});

it("shows no digit of the birth date", () => {
  expect(maskIdNumber("530303198506150010").slice(4, 16)).toBe("************");
});

it.each([
  ["13812345678", "138****5678"],
  ["1381234", "*******"],
])("mobile %s shows as %s", (number, shown) => {
  expect(maskMobile(number)).toBe(shown);
});

it.each([
  ["张三", "张*"],
  ["张三丰", "张**"],
  ["欧阳娜娜", "欧阳**"],
  ["欧阳", "欧*"],
  ["𠮷野家", "𠮷**"],
  ["", ""],
])("name %j shows as %j", (name, shown) => {
  expect(maskName(name)).toBe(shown);
});
