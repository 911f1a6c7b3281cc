import { createInterface } from "node:readline";
import { createAssistant } from "../../app/assistant.ts";
import { describeFor } from "../../app/describe.ts";
import { decideWith } from "../../app/offices-work.ts";
import { refused } from "../../assistant/assistant.ts";
import { formatDay } from "../../assistant/format.ts";
import { dayIn } from "../../domain/dates.ts";
import { Stale } from "../../filings/records.ts";
import { Refusal } from "../../filings/refusal.ts";
import type { Translator } from "../../i18n/translator.ts";
import { deskFilings } from "../../storage/desk-filings.ts";
import type { Talk } from "./talk.ts";

const MOST_SHOWN = 50;
const DECISION = /^(通过|退回|查看|approve|return|show)\s*(\d+)\s*(.*)$/iu;
const verdicts: Readonly<Record<string, "approve" | "return" | "show">> = {
  通过: "approve",
  退回: "return",
  查看: "show",
  approve: "approve",
  return: "return",
  show: "show",
};

/** The queue of the desk, decided line by line: 通过 1 · 退回 2 签字看不清 · 查看 1. */
export async function talkAsOfficer({ database, region, now, language }: Talk): Promise<void> {
  const assistant = createAssistant(region);
  const t = assistant.translators[language];
  const filings = deskFilings(database);
  const decide = decideWith(database, assistant);
  const describe = describeFor(assistant.conversations, assistant.translators);
  const print = (line: string) => void process.stdout.write(`${line}\n`);

  const list = async () => {
    const today = dayIn(now());
    const { rows, total } = await filings.list({ view: "waiting" }, { number: 1, size: MOST_SHOWN }, today);
    print(t("cli-officer-waiting", { count: total }));
    rows.forEach((row, place) => {
      const due = row.dueOn ? formatDay(row.dueOn, t) : "";
      print(
        `${place + 1}. ${[t(`${row.kind}-title`), row.subject, row.employerName, row.number, due].filter(Boolean).join(" · ")}`,
      );
    });
    return rows;
  };

  let rows = await list();
  for await (const line of createInterface({ input: process.stdin })) {
    const [, word, number, reason] = DECISION.exec(line.trim()) ?? [];
    const row = rows[Number(number) - 1];
    const verdict = word === undefined ? undefined : verdicts[word.toLowerCase()];
    const detail = row && (await filings.find(row.id));
    if (!verdict || !row || !detail) {
      print(t("cli-officer-help"));
    } else if (verdict === "show") {
      for (const { label, value, masked } of describe.answers(row.kind, detail.filing.answers, language)) {
        print(`  ${label}: ${masked ?? value}`);
      }
    } else {
      await attempt(t, print, async () => {
        await decide({
          filing: row.id,
          version: detail.filing.version,
          verdict,
          ...(reason && { reason }),
          officer: { id: "terminal", name: t("cli-officer-name") },
          now: now(),
        });
        print(
          t(verdict === "approve" ? "cli-officer-approved" : "cli-officer-returned", { number: row.number }),
        );
      });
    }
    rows = await list();
  }
}

async function attempt(t: Translator, print: (line: string) => void, decide: () => Promise<void>) {
  try {
    await decide();
  } catch (error) {
    if (error instanceof Stale) print(t("cli-officer-stale"));
    else if (error instanceof Refusal) print(refused(error, t).text);
    else throw error;
  }
}
