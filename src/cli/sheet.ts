import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { conversations } from "../../conversations/index.ts";
import { loadTranslators } from "../app/locales.ts";
import { createVocabulary } from "../app/vocabulary.ts";
import { formatAnswer, formatArgs } from "../assistant/format.ts";
import { wordFinding } from "../assistant/voice.ts";
import { readCase, UnusableCase } from "../dialog/case.ts";
import type { Conversation } from "../dialog/conversation.ts";
import { dayIn, type IsoDate, parseIsoDate } from "../domain/dates.ts";
import type { EmployerFacts } from "../domain/facts.ts";
import { type Region, regionOf } from "../regions/index.ts";
import { annotateSheet } from "../sheets/annotate-sheet.ts";
import { checkSheet } from "../sheets/check-sheet.ts";
import { readUpload } from "../sheets/reading/read-in-child.ts";
import { sheetTemplate } from "../sheets/template.ts";
import { UnusableSheet } from "../sheets/unusable-sheet.ts";
import { wantSheet } from "../sheets/want-sheet.ts";
import { type SheetWords, wordUnusable } from "../sheets/wording.ts";
import { type Command, WrongUsage } from "./command.ts";

/** Workbooks for many workers at once: `template` makes an empty one, `check` reads one that was filled in. */
export const sheet: Command = async (args, { now }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      region: { type: "string" },
      out: { type: "string" },
      conversation: { type: "string", default: "new-contract" },
      today: { type: "string" },
      employer: { type: "string" },
    },
  });
  const [what, file, ...more] = positionals;
  if (what !== "template" && what !== "check") {
    throw new WrongUsage(`which? "template" or "check"${what ? `; not "${what}"` : ""}`);
  }
  if (!values.region || !values.out) throw new WrongUsage("needs --region R and --out FILE.xlsx");
  const today = parseIsoDate(values.today ?? dayIn(now()));
  if (!today) throw new WrongUsage(`--today is a day such as 2026-12-01, not "${values.today}"`);
  const asked = {
    region: regionOf(values.region),
    conversation: conversationOf(values.conversation),
    today,
    out: values.out,
  };
  if (what === "template") {
    if (file !== undefined) throw new WrongUsage("template takes no file, only --out FILE.xlsx");
    return template(asked);
  }
  if (file === undefined || more.length > 0) throw new WrongUsage("check takes one FILE.xlsx");
  return check(file, { ...asked, employer: await employerOf(values.employer, asked) });
};

interface Asked {
  region: Region;
  conversation: Conversation;
  today: IsoDate;
  out: string;
}

async function template({ region, conversation, today, out }: Asked): Promise<number> {
  const t = loadTranslators()["zh-CN"];
  const office = { id: region.id, name: t(`region-${region.id}.office`) };
  const bytes = await sheetTemplate(conversation, t, { office, madeOn: today });
  await writeFile(out, bytes);
  process.stdout.write(`${out}: ${bytes.length} bytes\n`);
  return 0;
}

/** Prints how many rows pass, and writes the workbook with what is wrong with the others. */
async function check(
  file: string,
  { region, conversation, today, out, employer }: Asked & { employer: EmployerFacts },
): Promise<number> {
  const translators = loadTranslators();
  const all = Object.values(translators);
  const t = translators["zh-CN"];
  const vocabulary = createVocabulary(all, [region]);
  const words: SheetWords = {
    t,
    wordFinding: (finding) =>
      t("sheet-finding-cited", {
        text: wordFinding(finding, t),
        law: finding.cites.law,
        article: finding.cites.article,
      }),
    wordProblem: (problem, args) => t(`unreadable-${problem}`, formatArgs(args, t)),
    wordAnswer: (field, kept) => formatAnswer(conversation, field, kept, t, { masked: false }),
  };
  const circumstances = { today, jurisdiction: region.jurisdiction, employer };
  try {
    const uploaded = await readUpload(
      await bytesOf(file),
      wantSheet(conversation, region.id, { t, all, vocabulary }),
    );
    const checked = await checkSheet(uploaded, conversation, circumstances, vocabulary);
    const office = { id: region.id, name: t(`region-${region.id}.office`) };
    await writeFile(out, await annotateSheet(uploaded, checked, conversation, words, { office, today }));
    const { good, bad } = checked;
    process.stdout.write(`${JSON.stringify({ rows: checked.rows.length, good, bad })}\n`);
    return bad > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnusableSheet)) throw error;
    process.stderr.write(`wangqian sheet: ${wordUnusable(error, t)}\n`);
    return 2;
  }
}

function conversationOf(id: string): Conversation {
  const found = conversations.find((conversation) => conversation.id === id);
  if (found) return found;
  throw new WrongUsage(
    `--conversation is one of ${conversations.map((known) => known.id).join(", ")}, not "${id}"`,
  );
}

async function employerOf(
  file: string | undefined,
  { region, conversation, today }: Asked,
): Promise<EmployerFacts> {
  if (file === undefined) return {};
  const text = (await bytesOf(file)).toString("utf8");
  try {
    const employer = JSON.parse(text) as unknown;
    return readCase({ conversation: conversation.id, region: region.id, today, employer }).employer;
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof UnusableCase)) throw error;
    throw new WrongUsage(`${file}: ${error.message}`);
  }
}

async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new WrongUsage(`${file} can't be read: ${error.code}`);
  });
}
