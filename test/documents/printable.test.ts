import { describe, expect, test } from "vitest";
import { missingGlyphs } from "../../src/documents/printable.ts";

describe("what can be printed", () => {
  test.each([
    "张建国",
    "欧阳若楠",
    "买买提·艾力",
    "张䶮",
    "李㛃",
    "王𬱖",
    "赵𠅤",
    "〇",
    "O'Neil-Smith",
    "陳曉燕",
    "",
  ])("%s", (name) => {
    expect(missingGlyphs(name)).toEqual([]);
  });

  test.each([
    ["emoji", "张😀三", ["😀"]],
    ["each once, in order", "😀甲👍乙😀", ["😀", "👍"]],
    ["joined emoji", "👨‍👩‍👧", ["👨", "\u200d", "👩", "👧"]],
    ["characters beyond the fonts", "𡌴", ["𡌴"]],
    ["private use, as old systems write 䶮", "张\ue863", ["\ue863"]],
    ["supplementary private use", "\u{f0000}", ["\u{f0000}"]],
    ["control characters, which carry emphasis inside", "甲\u0002乙\u0000", ["\u0002", "\u0000"]],
    ["line breaks", "甲\n乙", ["\n"]],
    ["direction marks", "甲\u202e乙", ["\u202e"]],
    ["invisible characters", "甲\u200b乙\ufeff", ["\u200b", "\ufeff"]],
    ["half a character", "甲\ud83d", ["\ud83d"]],
  ])("not %s", (_, text, expected) => {
    expect(missingGlyphs(text)).toEqual(expected);
  });
});
