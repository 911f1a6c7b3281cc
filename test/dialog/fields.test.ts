import { describe, expect, it } from "vitest";
import type { Field, Hearing, Reading } from "../../src/dialog/field.ts";
import * as fields from "../../src/dialog/fields.ts";
import { day } from "../../src/domain/dates.ts";
import { today } from "./circumstances.ts";

const hearing: Hearing = {
  today,
  known: { startsOn: day("2026-12-01"), idKind: "resident-id" },
  wordsFor: (choice) => ({ a: ["甲", "first"], b: ["乙", "second"] })[choice] ?? [],
};
const read = (field: Field, given: unknown, more: Partial<Hearing> = {}) =>
  field.read(given, { ...hearing, ...more });
const line = (reading: Reading): unknown => {
  if (reading.outcome === "understood" || reading.outcome === "skipped") return reading.keep;
  return reading.outcome === "ambiguous" ? reading.candidates : `! ${reading.problem}`;
};

const { text, integer, money, date, choice, yesNo, idNumber, mobile, creditCode, file } = fields;
const name = text({ script: "name", min: 2, max: 10 });

it("there are ten kinds and no more", () => {
  const made = [
    text(),
    integer({ min: 0, max: 1 }),
    money(),
    date(),
    choice("a", "b"),
    fields.choiceAmong({ shown: ["a"], more: ["b"] }),
    fields.someOf("a", "b"),
    fields.describedChoice({ choices: ["a", "b"], shown: ["a"], find: () => [] }),
    fields.valueLike("name", {}),
    yesNo(),
    idNumber(),
    mobile(),
    creditCode(),
    file(),
  ];
  expect(made).toHaveLength(Object.keys(fields).length);
  expect(new Set(made.map(({ kind }) => kind)).size).toBe(10);
});

describe("each kind reads its own kept form unchanged and without an echo", () => {
  it.each<[string, Field, unknown]>([
    ["text", text(), "合同约定"],
    ["optional text", text({ optional: true }), null],
    ["lines", text({ script: "lines" }), "一、包吃\n二、包住"],
    ["name", name, "古丽·买买提"],
    ["username", text({ script: "username" }), "zhang.san-1"],
    ["division", text({ script: "division" }), "530303"],
    ["password", text({ secret: true }), "$argon2id$v=19$m=1$salt$hash"],
    ["integer", integer({ min: 0, max: 6, unit: "months" }), 0],
    ["money", money(), 3500.55],
    ["capital", money({ capital: true }), 500],
    ["date", date(), "2026-02-28"],
    ["date of a period", date({ from: "startsOn" }), "2029-11-30"],
    ["choice", choice("a", "b"), "b"],
    ["yes-no", yesNo(), false],
    ["id-number", idNumber({ kindFrom: "idKind" }), "53030219900101028X".replace("19900101", "20001101")],
    ["mobile", mobile(), "13987654321"],
    ["credit-code", creditCode(), "91530303MA6K12349W"],
    ["file", file(), { upload: "u1", name: "照片.jpg", mimeType: "image/jpeg" }],
    ["tick", file({ tick: true }), { ticked: true }],
  ])("%s", (_name, field, kept) => {
    const reading = read(field, kept);
    expect(line(reading)).toEqual(kept);
    if (reading.outcome === "understood") expect(reading.echo).toBe(false);
  });
});

describe("text", () => {
  it.each([
    ["  王　 芳 ", "王 芳"],
    ["張偉", "張偉"],
    ["Smith, John Jr.", "! text-long"],
    ["王芳\u200b", "王芳"],
    ["王\u0000芳", "! text-control"],
    ["王\u001b[31m芳", "! text-control"],
    ["王芳😀", "! text-picture"],
    ["王芳👨‍👩‍👧", "! text-picture"],
    ["王\ue000芳", "! text-private"],
    ["王\ud800芳", "! text-private"],
    ["12345", "! text-name"],
    ["·", "! text-short"],
    ["王", "! text-short"],
    ["", "! text-empty"],
    ["\u200b\u200b", "! text-empty"],
    ["<b>王芳</b>", "<b>王芳</b>"],
    ["a\nb", "a b"],
  ])("a name %j: %s", (typed, expected) => {
    expect(line(read(name, typed))).toBe(expected);
  });

  it("suggests the name without its pictures", () => {
    expect(read(name, "王芳😀")).toMatchObject({ suggest: "王芳" });
    expect(read(name, "😀")).not.toHaveProperty("suggest");
  });

  it("refuses characters that can't be printed when they are typed, and names them", () => {
    const unprintable = (typed: string) => [...typed].filter((sign) => sign === "𬴊");
    expect(read(name, "王𬴊", { unprintable })).toEqual({
      outcome: "unreadable",
      problem: "text-unprintable",
      args: { characters: "𬴊" },
    });
    expect(line(read(name, "王芳", { unprintable }))).toBe("王芳");
  });

  it.each(["无", "没有", "没有。", "none", "-", null])("%j skips an optional one", (typed) => {
    expect(read(text({ optional: true }), typed)).toEqual({ outcome: "skipped", keep: null });
  });

  it("a password is taken only as a hash", () => {
    expect(line(read(text({ secret: true }), "hunter2"))).toBe("! text-secret");
  });

  it.each([
    ["Zhang_San", "zhang_san"],
    ["ｚｈａｎｇ１", "zhang1"],
    ["abc", "! text-username"],
    ["张三张三", "! text-username"],
    ["a b c d", "! text-username"],
    ["_abcd", "! text-username"],
  ])("a username %s: %s", (typed, expected) => {
    expect(line(read(text({ script: "username" }), typed))).toBe(expected);
  });

  it.each([
    ["530303", "530303"],
    ["５３０３０３", "530303"],
    ["沾益区 530303", "530303"],
    ["沾益区", "! text-division"],
    ["5303031", "! text-division"],
  ])("a division %s: %s", (typed, expected) => {
    expect(line(read(text({ script: "division" }), typed))).toBe(expected);
  });
});

describe("bounds", () => {
  it.each<[string, Field, unknown, unknown]>([
    ["months", integer({ min: 0, max: 6, unit: "months" }), "半年", 6],
    ["too many months", integer({ min: 0, max: 6, unit: "months" }), "7个月", "! integer-large"],
    ["too few", integer({ min: 1, max: 31 }), 0, "! integer-small"],
    ["no whole number", integer({ min: 0, max: 6 }), 1.5, "! integer-whole"],
    ["money up to a fen", money(), 0.01, 0.01],
    ["no money", money(), 0, "! money-small"],
    ["too much", money({ max: 1000 }), "1001", "! money-large"],
    ["less than a fen", money(), 0.001, "! money-too-fine"],
    ["not finite", money(), Number.POSITIVE_INFINITY, "! money-too-fine"],
    ["a range of which one end is possible", money({ max: 9000 }), "8000-10000", [8000]],
    ["a birth in the future", date({ birth: true }), "2027-01-01", "! date-future"],
    ["a day too far away", date(), "2101-01-01", "! date-far"],
  ])("%s", (_name, field, given, expected) => {
    expect(line(read(field, given))).toEqual(expected);
  });

  it("money is fen for the rules and yuan as kept", () => {
    expect(read(money(), "三千五百元五角")).toEqual({
      outcome: "understood",
      value: 350_050,
      keep: 3500.5,
      echo: true,
    });
  });
});

describe("identity numbers", () => {
  it("are read by the kind that was chosen", () => {
    const field = idNumber({ kindFrom: "idKind" });
    const as = (idKind: string, typed: string) => line(read(field, typed, { known: { idKind } }));
    expect(as("resident-id", "530303 19900228 0027")).toBe("530303199002280027");
    expect(as("resident-id", "830000198808080033")).toBe("! id-number-is-residence-permit");
    expect(as("residence-permit", "830000198808080033")).toBe("830000198808080033");
    expect(as("passport", "e12345678")).toBe("E12345678");
    expect(line(read(idNumber(), "931840198003050012", { known: {} }))).toBe("931840198003050012");
  });

  it("never come back in a problem's arguments", () => {
    expect(JSON.stringify(read(idNumber(), "530303199002280028"))).not.toContain("19900228");
  });
});

describe("files", () => {
  it.each([
    ["照片", "! file"],
    [null, "! file"],
    [{ upload: "u1" }, "! file"],
    [{ upload: "u1", name: "a.exe", mimeType: "application/x-msdownload" }, "! file-type"],
    [{ ticked: true }, "! file"],
  ])("%j: %s", (given, expected) => {
    expect(line(read(file(), given))).toBe(expected);
  });

  it("已签字 ticks, where that is allowed", () => {
    expect([line(read(file({ tick: true }), "已签字")), line(read(file(), "已签字"))]).toEqual([
      { ticked: true },
      "! file",
    ]);
  });
});
