import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { localesFolder } from "../app/locales.ts";
import { UnusableDocumentData } from "../documents/data-problems.ts";
import { documentKindNames, isDocumentKind } from "../documents/kinds.ts";
import { renderDocument } from "../documents/render-document.ts";
import { dayIn, parseIsoDate } from "../domain/dates.ts";
import { languages, loadLanguage } from "../i18n/translator.ts";
import { type Command, WrongUsage } from "./command.ts";

/** Makes any document from JSON: `wangqian document labour-contract --data contract.json --out contract.pdf`. */
export const document: Command = async (args, { now }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      data: { type: "string" },
      out: { type: "string" },
      language: { type: "string", default: "zh-CN" },
      "made-on": { type: "string" },
      number: { type: "string" },
      demo: { type: "boolean", default: false },
    },
  });
  const [kind] = positionals;
  if (kind === undefined || !isDocumentKind(kind)) {
    const known = documentKindNames.join(", ");
    throw new WrongUsage(`which document? One of ${known}${kind ? `; not "${kind}"` : ""}`);
  }
  if (!values.data || !values.out) throw new WrongUsage("needs --data FILE (JSON) and --out FILE.pdf");
  const language = languages.find((candidate) => candidate === values.language);
  if (!language) throw new WrongUsage(`--language is one of ${languages.join(", ")}`);
  const madeOn = parseIsoDate(values["made-on"] ?? dayIn(now()));
  if (!madeOn) throw new WrongUsage(`--made-on is a day such as 2026-12-01, not "${values["made-on"]}"`);

  const translator = loadLanguage(localesFolder, language);
  const options = { madeOn, demo: values.demo, ...(values.number && { number: values.number }) };
  const made = await renderDocument(kind, await readJson(values.data), translator, options).catch(
    (error: unknown) => {
      if (!(error instanceof UnusableDocumentData)) throw error;
      for (const problem of error.describe(translator)) process.stderr.write(`${problem}\n`);
    },
  );
  if (!made) return 1;
  await writeFile(values.out, made.bytes);
  process.stdout.write(`${values.out}: ${made.pages} pages, ${made.bytes.length} bytes\n`);
  return 0;
};

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new WrongUsage(`${file} can't be read: ${error.code}`);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new WrongUsage(`${file} is not JSON: ${(error as Error).message}`);
  }
}
