import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";

export type MessageArgs = Readonly<Record<string, string | number>>;
export type Language = "zh-CN" | "en";
export const languages: readonly Language[] = ["zh-CN", "en"];

/** Turns a message id, or `id.attribute`, into text in one language. */
export interface Translator {
  (message: string, args?: MessageArgs): string;
  readonly language: Language;
  has(message: string): boolean;
}

/** Loads every .ftl file of a language. Throws on a duplicate message rather than letting one win. */
export function loadLanguage(localesDir: string, language: Language): Translator {
  // No isolation marks: chat clients show them as stray characters.
  const bundle = new FluentBundle(language, { useIsolating: false });
  const files = readdirSync(join(localesDir, language), { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".ftl")).sort()) {
    const resource = new FluentResource(readFileSync(join(localesDir, language, file), "utf8"));
    const [problem] = bundle.addResource(resource);
    if (problem) throw new Error(`${language}/${file}: ${problem.message}`);
  }

  const find = (message: string) => {
    const [id, attribute] = message.split(".") as [string, string?];
    const entry = bundle.getMessage(id);
    return (attribute ? entry?.attributes[attribute] : entry?.value) ?? undefined;
  };
  const translate = (message: string, args: MessageArgs = {}) => {
    const pattern = find(message);
    if (!pattern) throw new Error(`No message "${message}" in ${language}`);
    const problems: Error[] = [];
    const text = bundle.formatPattern(pattern, { ...args }, problems);
    if (problems[0]) throw new Error(`${message} in ${language}: ${problems[0].message}`);
    return text;
  };
  return Object.assign(translate, { language, has: (message: string) => Boolean(find(message)) });
}
