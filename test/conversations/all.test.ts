import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { conversations } from "../../conversations/index.ts";
import { choiceAttributes } from "../../src/dialog/vocabulary.ts";
import { languages } from "../../src/i18n/translator.ts";
import { rulesWithWayOut, wayOut } from "../../src/rules/way-out.ts";
import { translators } from "../dialog/words.ts";

const described = ["ending-reason"];
const wordings = languages.map((language) => translators[language]);

describe.each(conversations)("$id", ({ id, fields, steps, handedInLater = [] }) => {
  it("asks for every field once, but for what is handed in later", () => {
    const asked = steps.map((step) => step.ask);
    expect([...asked, ...handedInLater].sort()).toEqual(Object.keys(fields).sort());
  });

  it.each(wordings)("has its wording in $language", (t) => {
    const messages = [
      `${id}-title`,
      `${id}-summary`,
      ...Object.entries(fields).flatMap(([field, { kind, choices }]) => [
        `${id}-${field}`,
        `${id}-${field}.label`,
        // Yes and no are the same everywhere.
        ...(kind === "yes-no" ? [] : choices).map(
          (choice) => `${id}-${field}.${choiceAttributes(choice).label}`,
        ),
      ]),
    ];
    expect(messages.filter((message) => !t.has(message))).toEqual([]);
  });

  it.each(wordings)("has no word for two choices of one question in $language", (t) => {
    for (const [field, { choices, shown, many }] of Object.entries(fields)) {
      // A choice that is found by description may share its words with others: then both are offered.
      if (described.includes(`${id}-${field}`)) continue;
      expect(shown ?? choices).toEqual(choices.slice(0, shown?.length ?? choices.length));
      expect(many && choices.length < 2).not.toBe(true);
      const words = choices.flatMap((choice) => {
        const { label, words: more } = choiceAttributes(choice);
        const attributes = [label, more].map((attribute) => `${id}-${field}.${attribute}`);
        return attributes
          .filter((message) => t.has(message))
          .flatMap((message) => t(message).toLowerCase().split("|"));
      });
      expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
    }
  });
});

describe("what the dialog says", () => {
  const sources = readdirSync("src/dialog", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(`src/dialog/${file}`, "utf8"))
    .join("\n");
  const named = (pattern: RegExp) => [...new Set([...sources.matchAll(pattern)].map(([, name]) => name!))];

  it.each(wordings)("has its wording in $language", (t) => {
    const said = named(/"(dialog-[a-z-]+)"/g);
    expect(said.length).toBeGreaterThan(15);
    expect(said.filter((message) => !t.has(message))).toEqual([]);
    const words = ["back", "cancel", "pause", "continue", "help", "redo", "human", "skip"];
    expect(words.filter((word) => !t.has(`dialog-word-${word}`))).toEqual([]);
  });

  it.each(wordings)("has a reason for everything it can't read in $language", (t) => {
    const domain = (file: string, type: string) => {
      const source = readFileSync(`src/domain/${file}.ts`, "utf8");
      const union = source.slice(source.indexOf(`export type ${type}`)).split(";")[0]!;
      return [...union.matchAll(/"([a-z0-9-]+)"/g)].map(([, problem]) => problem!);
    };
    const problems = [
      ...named(/(?:unreadable|refused)\(\s*"([a-z-]+)"/g),
      ...domain("identity-number", "IdNumberProblem").map((problem) => `id-number-${problem}`),
      ...domain("credit-code", "CreditCodeProblem").map((problem) => `credit-code-${problem}`),
      ...domain("mobile", "MobileProblem").map((problem) => `mobile-${problem}`),
    ];
    expect(problems.length).toBeGreaterThan(70);
    expect(problems.filter((problem) => !t.has(`unreadable-${problem}`))).toEqual([]);
  });
});

describe("the ways out of breaches", () => {
  it("lead from rules that have words to conversations that exist", () => {
    const t = translators["zh-CN"];
    for (const rule of rulesWithWayOut) {
      expect(t.has(`rule-${rule}`), rule).toBe(true);
      expect(conversations.map(({ id }) => id)).toContain(wayOut(rule));
    }
  });
});
