/*
 * Contract text as the patterns expect it: half-width, without spaces, in simplified characters. A forbidden clause
 * stays forbidden when it is written 押 金 or 保證金.
 */

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff*_~`"'“”‘’「」『』]/gu;

// Only characters that occur in the patterns; a full conversion would need a dictionary and gain nothing here.
const TRADITIONAL =
  "證護擔質償險納繳購買補貼現發給個參辦棄願負責傷殘終條約離職辭關係動單業結懷產嚴許應須與無違罰賠費醫療養後從對為當視員權續國勞領資還額開將裝風競會顧戶遲時緩戀於歸書學歷駕僱務稱複隨計訴訟調請諾";
const SIMPLIFIED =
  "证护担质偿险纳缴购买补贴现发给个参办弃愿负责伤残终条约离职辞关系动单业结怀产严许应须与无违罚赔费医疗养后从对为当视员权续国劳领资还额开将装风竞会顾户迟时缓恋于归书学历驾雇务称复随计诉讼调请诺";
const simple = new Map([...TRADITIONAL].map((sign, place) => [sign, [...SIMPLIFIED][place]!]));

function plainChinese(text: string): string {
  return [...text.normalize("NFKC").replace(INVISIBLE, "")].map((sign) => simple.get(sign) ?? sign).join("");
}

/** A stretch of text that is judged as one, and what of its sentence stands around it. */
export interface Stretch {
  text: string;
  /** What a negation before it reaches from: the clause whose list this one goes on with ("包括…", "或者…"). */
  before: string;
  /** The rest of the sentence, where an agreement may be called void. */
  after: string;
}

/** Splits at every comma: for words that are wrong by themselves. */
export function clausesOf(text: string): Stretch[] {
  return sentencesOf(text).flatMap((sentence) => stretches(sentence, /[,;]/u));
}

/** Splits at semicolons and full stops only: for consequences that follow after a comma. */
export function statementsOf(text: string): Stretch[] {
  return sentencesOf(text).flatMap((sentence) => stretches(sentence, /;/u));
}

function sentencesOf(text: string): string[] {
  return text
    .split(/[\n\r]+/u)
    .map(plainChinese)
    .flatMap((paragraph) => paragraph.split(/[。!?]/u));
}

const GOES_ON = /^(?:包括|包含|含|或|及|和|也|以及|并|例如|比如|亦)/u;
/** A list announced by "不得有下列行为" keeps its announcement to the end. */
const ANNOUNCES = /(?:不得|禁止|严禁|不会|不应|不允许).{0,16}(?:下列|以下|如下)/u;

function stretches(sentence: string, separator: RegExp): Stretch[] {
  const texts = sentence.split(separator).filter((stretch) => stretch !== "");
  let announced = "";
  return texts.map((text, place) => {
    const before = GOES_ON.test(text) ? announced + (texts[place - 1] ?? "") : announced;
    announced = ANNOUNCES.exec(text)?.[0] ?? announced;
    return { text, before, after: texts.slice(place + 1, place + 4).join(",") };
  });
}
