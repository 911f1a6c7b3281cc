/*
 * From what people say to reasons of the closed list: by code, by article, or by plain words. Pure scoring of a text
 * against words that the caller hands in (they are wording, kept in ending-reasons.ftl), so it knows no language.
 *
 * It never decides: "自离" is a breach of rules with proof or a resignation, and both are offered.
 */
import { type EndingReasonCode, endingReasonCodes, endingReasons } from "./ending-reasons/index.ts";

/** What people say for one reason: its label and further words. The same word may stand with several reasons. */
export interface ReasonWords {
  code: EndingReasonCode;
  label: string;
  words: readonly string[];
}

/** Every reason with its words, from the messages of ending-reasons.ftl in one language. */
export function reasonLexicon(say: (message: string) => string): ReasonWords[] {
  return endingReasonCodes.map((code) => ({
    code,
    label: say(`ending-reason-${code}`),
    words: say(`ending-reason-${code}.words`).split("|"),
  }));
}

export interface ReasonCandidate {
  code: EndingReasonCode;
  /** 0 to 1; 1 where the code or the very words were given. */
  score: number;
}

const WORTH_OFFERING = 0.42;
/** Candidates this much below the best are not offered. */
const CLOSE_TO_BEST = 0.18;
const MOST_OFFERED = 4;
/** Nobody needs more characters to name a reason; the rest of a longer message is not looked at. */
const LONGEST = 200;

/** Best first; several when the words fit several, none when nothing fits. */
export function findReason(text: string, lexicon: readonly ReasonWords[]): ReasonCandidate[] {
  const exact = byCode(text) ?? byArticle(text.slice(0, LONGEST));
  if (exact) return exact.map((code) => ({ code, score: 1 }));
  const said = plain(text.slice(0, LONGEST));
  if (said === "") return [];
  const saidPairs = pairs(said);
  const scored = lexicon
    .map((reason) => ({ code: reason.code, score: scoreOf(said, saidPairs, phrasesOf(reason)) }))
    .filter(({ score }) => score >= WORTH_OFFERING)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= best - CLOSE_TO_BEST).slice(0, MOST_OFFERED);
}

/** "j39-2", "J39 2", "z441a": a code in any spelling. */
function byCode(text: string): EndingReasonCode[] | undefined {
  const bare = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, "");
  const asked = bare(text.normalize("NFKC"));
  if (!/^[JZ]/.test(asked) || /[^\s0-9A-Za-z.\-—_()（）]/u.test(text.normalize("NFKC"))) return undefined;
  const found = endingReasons.find(({ code }) => bare(code) === asked);
  return found && [found.code];
}

const DIGITS = "零一二三四五六七八九";
const NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
const ARTICLE = new RegExp(
  `第?${NUMBER}条(?:第?[（(]?${NUMBER}[)）]?款)?(?:第?[（(]?${NUMBER}[)）]?项)?`,
  "u",
);

/** "第三十九条第二项", "39条2项": every reason with that article, however many. */
function byArticle(text: string): EndingReasonCode[] | undefined {
  const match = ARTICLE.exec(text.normalize("NFKC").replace(/\s/g, ""));
  if (!match) return undefined;
  const [, article, paragraph, item] = match.map((part) => part && inChinese(part));
  const place = [`第${article}条`, paragraph && `第${paragraph}款`, item && `第${item}项`]
    .filter(Boolean)
    .join("");
  const asked = withoutFirstParagraph(place);
  const codes = endingReasons
    .filter(({ cites }) => withoutFirstParagraph(cites.article).startsWith(asked))
    .map(({ code }) => code);
  return codes.length > 0 ? codes : undefined;
}

/** An item without a paragraph is meant in the first one. */
function withoutFirstParagraph(place: string): string {
  return place.replace("第一款", "");
}

function inChinese(number: string): string {
  if (!/^\d+$/.test(number)) return number;
  const [tens, ones] = [Math.floor(Number(number) / 10), Number(number) % 10];
  return `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 ? DIGITS[ones] : ""}`;
}

/** One width, one case, no spaces and marks; Latin words keep one space between them. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(?<![a-z0-9]) | (?![a-z0-9])/g, "")
    .trim();
}

interface Phrase {
  text: string;
  pairs: ReadonlySet<string>;
}

/** The same lexicon is asked again and again, and taking its phrases apart is most of the work. */
const phrasesBefore = new WeakMap<ReasonWords, readonly Phrase[]>();

function phrasesOf(reason: ReasonWords): readonly Phrase[] {
  const before = phrasesBefore.get(reason);
  if (before) return before;
  const phrases = [reason.label, ...reason.words].map(plain).map((text) => ({ text, pairs: pairs(text) }));
  phrasesBefore.set(reason, phrases);
  return phrases;
}

/** How well a text fits the best of a reason's phrases, or several of them together. */
function scoreOf(said: string, saidPairs: ReadonlySet<string>, phrases: readonly Phrase[]): number {
  let best = 0;
  const covered = new Set<number>();
  for (const { text: phrase, pairs: phrasePairs } of phrases) {
    if (phrase === said) return 1;
    const at = positionOf(phrase, said);
    if (at >= 0) for (let i = at; i < at + phrase.length; i++) covered.add(i);
    else if (said.length >= 2 && phrase.includes(said)) {
      best = Math.max(best, 0.5 + 0.4 * (said.length / phrase.length));
    } else best = Math.max(best, 0.7 * likeness(saidPairs, phrasePairs));
  }
  return covered.size >= 2 ? Math.max(best, 0.5 + (0.45 * covered.size) / said.length) : best;
}

const DENIED = /(?:不是|并非|没有|不算|not)$/u;

/** Where a phrase stands in the text, unless it is denied there or only part of a Latin word; -1 otherwise. */
function positionOf(phrase: string, said: string): number {
  for (let at = said.indexOf(phrase); at >= 0; at = said.indexOf(phrase, at + 1)) {
    const [before, after] = [said.slice(0, at), said.slice(at + phrase.length)];
    const cutsWord = /[a-z]$/.test(before) || /^[a-z]/.test(after);
    if (!DENIED.test(before.trimEnd()) && !(cutsWord && /^[a-z ]+$/.test(phrase))) return at;
  }
  return -1;
}

/** Shared pairs of characters, as Sørensen and Dice count them: 0 to 1. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / (left.size + right.size);
}

function pairs(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
