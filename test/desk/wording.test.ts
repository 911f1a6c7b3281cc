import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lawDataOf } from "../../src/app/law-data.ts";
import { loadTranslators } from "../../src/app/locales.ts";
import { flashes } from "../../src/desk/flash.ts";
import { commonReasons } from "../../src/desk/pages/decision-forms.tsx";
import { parameterWords } from "../../src/desk/pages/law-data.tsx";
import { deadline, moment } from "../../src/desk/pages/wording.ts";
import type { IsoDate } from "../../src/domain/dates.ts";
import { filingKinds } from "../../src/domain/filing.ts";
import { regionOf } from "../../src/regions/index.ts";

const translators = loadTranslators();

describe.each(Object.values(translators))("the desk's wording", (t) => {
  it(`has every message that the code names (${t.language})`, () => {
    const sources = readdirSync("src/desk", { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const named = sources.flatMap((name) =>
      [...readFileSync(join("src/desk", name), "utf8").matchAll(/"(desk-[a-z][\w-]*[\w])"/g)].map(
        ([, id]) => id!,
      ),
    );
    expect(named.length).toBeGreaterThan(100);
    const limits = /^desk-(sign-in|code|link|password)$/;
    expect([...new Set(named)].filter((id) => !t.has(id) && !limits.test(id))).toEqual([]);
  });

  it(`has every message that is put together (${t.language})`, () => {
    const ids = [
      ...flashes.map((id) => `desk-flash-${id}`),
      ...filingKinds.flatMap((kind) => [
        `desk-kind-${kind}`,
        ...commonReasons(kind).map(({ message }) => message),
      ]),
      ...["short", "long", "name", "simple", "differs", "wrong"].map((id) => `desk-password-${id}`),
      ...[
        "not-found",
        "forged",
        "unreadable",
        "too-large",
        "too-many",
        "stale",
        "wrong-password",
        "own-account",
      ].flatMap((id) => [`desk-problem-${id}`, `desk-problem-${id}.title`]),
    ];
    expect(ids.filter((id) => !t.has(id))).toEqual([]);
  });
});

it.each(Object.values(translators))("has words for every parameter of law", (t) => {
  const names = lawDataOf(regionOf("zhanyi"))("2026-11-20" as IsoDate).map(({ name }) => name);
  expect(names.filter((name) => !parameterWords(name, t))).toEqual([]);
});

it("says the same ids in both languages", () => {
  const ids = (language: string) =>
    readFileSync(`locales/${language}/desk.ftl`, "utf8")
      .split("\n")
      .flatMap((line) => /^([\w-]+) =/.exec(line)?.[1] ?? []);
  expect(ids("en")).toEqual(ids("zh-CN"));
});

it.each([
  ["2026-11-17", "已超 3 天", "late"],
  ["2026-11-19", "已超 1 天", "late"],
  ["2026-11-20", "今天", "wait"],
  ["2026-11-21", "明天", "fine"],
  ["2026-11-23", "还有 3 天", "fine"],
])("a deadline of %s is %s", (dueOn, text, tone) => {
  expect(deadline(dueOn as IsoDate, "2026-11-20" as IsoDate, translators["zh-CN"])).toEqual({ text, tone });
});

it("tells the time of the office", () => {
  expect(moment(new Date("2026-11-20T16:42:00Z"), translators["zh-CN"])).toBe("2026年11月21日 00:42");
  expect(moment(new Date("2026-11-20T08:42:00Z"), translators.en)).toBe("20 Nov 2026, 16:42");
});
