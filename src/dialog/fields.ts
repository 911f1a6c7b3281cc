/*
 * The ten kinds of field. Each reads its own kept form by a mere look, and otherwise whatever people type.
 */
export { choice, choiceAmong, someOf } from "./fields/choice.ts";
export { creditCode } from "./fields/credit-code.ts";
export { date } from "./fields/date.ts";
export { describedChoice } from "./fields/described-choice.ts";
export { file } from "./fields/file.ts";
export { idNumber } from "./fields/id-number.ts";
export { integer } from "./fields/integer.ts";
export { mobile } from "./fields/mobile.ts";
export { money } from "./fields/money.ts";
export { text } from "./fields/text.ts";
export { valueLike } from "./fields/value-like.ts";
export { yesNo } from "./fields/yes-no.ts";
