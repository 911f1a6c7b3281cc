/*
 * A turn of dialog, from a message's arrival to its committed reply: the same twenty questions in the product's
 * pipeline and in a grammY bot with @grammyjs/conversations, each on the embedded database and on PostgreSQL.
 */
import { pathToFileURL } from "node:url";
import { type Database, startDatabase } from "../../src/storage/database.ts";
import { embeddedConfig, serverAnswers, serverConfig, type TemporaryConfig } from "../setup/database.ts";
import { recordingLog } from "../setup/recording-log.ts";
import { grammyChats } from "./grammy-chat.ts";
import { ourChats } from "./our-chat.ts";
import { type BenchResult, median, percentile, rounded } from "./result.ts";
import { answers } from "./twenty-questions.ts";

/** One of the two that are compared. */
export interface Contender {
  /** Opens a new chat at the first question; resolves with its name. */
  begin(): Promise<string>;
  /** One turn. Resolves when everything about it is committed. */
  say(chat: string, text: string): Promise<void>;
  /** The field asked last, to see that the chat really goes on. */
  asked(chat: string): Promise<string | undefined>;
  close(): Promise<void>;
}

const WARM_UP_DIALOGS = 10;
const ROUNDS = 5;
/** A round of one chat after another has so many; 20 turns each. */
const DIALOGS = 40;
const SIDE_BY_SIDE = 8;
const DIALOGS_EACH = 4;

export async function run(): Promise<BenchResult[]> {
  const results = await onDatabase("PGlite", embeddedConfig);
  if (await serverAnswers()) return [...results, ...(await onDatabase("PostgreSQL", serverConfig))];
  process.stderr.write("no PostgreSQL server (set TEST_DATABASE_URL): only the embedded database\n");
  return results;
}

async function onDatabase(name: string, make: () => Promise<TemporaryConfig>): Promise<BenchResult[]> {
  const { config, remove } = await make();
  const database: Database = await startDatabase(config, { log: recordingLog() });
  const ours = await ourChats(database);
  const peer = await grammyChats(database);
  try {
    const measured = { ours: new Measured(), peer: new Measured() };
    for (const contender of [ours, peer]) await oneByOne(contender, WARM_UP_DIALOGS);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [side, contender] of [["ours", ours] as const, ["peer", peer] as const]) {
        measured[side].turns.push(...(await oneByOne(contender, DIALOGS)));
        measured[side].perSecond.push(await sideBySide(contender));
      }
    }
    return report(name, measured);
  } finally {
    await ours.close();
    await peer.close();
    await database.close();
    await remove();
  }
}

interface Turn {
  /** From 1. */
  question: number;
  ms: number;
}

class Measured {
  turns: Turn[] = [];
  perSecond: number[] = [];

  at(percent: number, question?: number): number {
    const turns = this.turns.filter((turn) => question === undefined || turn.question === question);
    return percentile(
      turns.map(({ ms }) => ms),
      percent,
    );
  }
}

async function oneByOne(contender: Contender, dialogs: number): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (let dialog = 0; dialog < dialogs; dialog++) await talk(contender, (turn) => turns.push(turn));
  return turns;
}

/** Turns per second when several people talk at once, each waiting for the reply before going on. */
async function sideBySide(contender: Contender): Promise<number> {
  let turns = 0;
  const begun = performance.now();
  const person = async () => {
    for (let dialog = 0; dialog < DIALOGS_EACH; dialog++)
      await talk(contender, () => {
        turns++;
      });
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, person));
  return turns / ((performance.now() - begun) / 1_000);
}

async function talk(contender: Contender, took: (turn: Turn) => void): Promise<void> {
  const chat = await contender.begin();
  for (const [place, [, text]] of answers.entries()) {
    const begun = performance.now();
    await contender.say(chat, text);
    took({ question: place + 1, ms: performance.now() - begun });
    // Looked at outside the time measured: an answer that is refused would be cheap.
    if (place === 18) await mustAsk(contender, chat, answers[19][0]);
  }
}

async function mustAsk(contender: Contender, chat: string, field: string): Promise<void> {
  const asked = await contender.asked(chat);
  if (asked !== field) throw new Error(`the twentieth question should be ${field}, but it is ${asked}`);
}

function report(database: string, { ours, peer }: { ours: Measured; peer: Measured }): BenchResult[] {
  const latency = (percent: number, aim?: string): BenchResult => {
    const [our, their] = [ours.at(percent), peer.at(percent)];
    return {
      bench: `turn of dialog, ${database}`,
      unit: `ms p${percent}, one chat`,
      ours: rounded(our),
      peer: rounded(their),
      ratio: rounded(their / our),
      ...(aim && { aim }),
    };
  };
  const atQuestion = (question: number): BenchResult => ({
    bench: `turn at question ${question}, ${database}`,
    unit: "ms p50, one chat",
    ours: rounded(ours.at(50, question)),
    peer: rounded(peer.at(50, question)),
    ratio: rounded(peer.at(50, question) / ours.at(50, question)),
  });
  const growth = (measured: Measured) => measured.at(50, 20) / measured.at(50, 2);
  return [
    latency(50),
    latency(99, database === "PostgreSQL" ? "under 25 ms" : undefined),
    atQuestion(2),
    atQuestion(20),
    {
      bench: `question 20 against 2, ${database}`,
      unit: "times as long",
      ours: rounded(growth(ours)),
      peer: rounded(growth(peer)),
      aim: "at most 1.1",
    },
    {
      bench: `dialog, ${database}`,
      unit: `turns/s, ${SIDE_BY_SIDE} chats`,
      ours: rounded(median(ours.perSecond)),
      peer: rounded(median(peer.perSecond)),
      ratio: rounded(median(ours.perSecond) / median(peer.perSecond)),
      aim: "at least 3 ×",
    },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  for (const line of await run()) process.stdout.write(`${JSON.stringify(line)}\n`);
}
