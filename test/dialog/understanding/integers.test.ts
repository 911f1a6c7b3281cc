import { describe, expect, it } from "vitest";
import { readInteger } from "../../../src/dialog/understanding/integer.ts";
import { shown } from "./shown.ts";

describe("months", () => {
  it.each([
    ["3", "3"],
    ["３", "3"],
    ["三", "3"],
    ["两", "2"],
    ["3个月", "3"],
    ["三个月", "3"],
    ["三個月", "3"],
    ["六个月", "6"],
    ["半年", "6"],
    ["一年", "12"],
    ["一年半", "18"],
    ["试用3个月", "3"],
    ["3 months", "3"],
    ["没有", "0"],
    ["无", "0"],
    ["無", "0"],
    ["不约定", "0"],
    ["没有试用期", "0"],
    ["零", "0"],
    ["none", "0"],
    ["三个月左右", "? 3"],
    ["两三个月", "? 2 | 3"],
    ["1-2个月", "? 1 | 2"],
    ["一到两个月", "? 1 | 2"],
    ["30天", "? 1"],
    ["90天", "? 3"],
    ["45天", "! integer-whole-months"],
    ["一个半月", "! integer-whole-months"],
    ["1.5", "! integer-whole"],
    ["-1", "! integer-negative"],
    ["按规定", "! integer-months"],
    ["", "! integer-empty"],
  ])("%s: %s", (typed, expected) => {
    expect(shown(readInteger(typed, "months"))).toBe(expected);
  });
});

describe("a day of the month", () => {
  it.each([
    ["15", "15"],
    ["15号", "15"],
    ["十五号", "15"],
    ["每月15号", "15"],
    ["每月15日前", "15"],
    ["次月10号", "10"],
    ["下个月10日", "10"],
    ["每月10号发工资", "10"],
    ["15th", "15"],
    ["月底", "? 31 | 28"],
    ["2-3号", "? 2 | 3"],
    ["没有", "! integer"],
    ["看情况", "! integer"],
  ])("%s: %s", (typed, expected) => {
    expect(shown(readInteger(typed, "day-of-month"))).toBe(expected);
  });
});

describe("people and days", () => {
  it.each([
    ["20人", "people", "20"],
    ["二十", "people", "20"],
    ["三个人", "people", "3"],
    ["约20人", "people", "? 20"],
    ["20 people", "people", "20"],
    ["30天", "days", "30"],
    ["两周", "days", "14"],
    ["一个月", "days", "? 30"],
  ] as const)("%s (%s): %s", (typed, unit, expected) => {
    expect(shown(readInteger(typed, unit))).toBe(expected);
  });
});
