import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { secretMatches } from "../../src/channels/secret.ts";
import { demo } from "../../src/cli/demo.ts";
import { contractStates } from "../../src/desk/ports/contract-reading.ts";
import { readCreditCode } from "../../src/domain/credit-code.ts";
import { day } from "../../src/domain/dates.ts";
import type { FilingKind } from "../../src/domain/filing.ts";
import { readIdNumber } from "../../src/domain/identity-number.ts";
import { type Database, startDatabase } from "../../src/storage/database.ts";
import { deskAudit } from "../../src/storage/desk-audit.ts";
import { deskContracts } from "../../src/storage/desk-contracts.ts";
import { deskEmployers } from "../../src/storage/desk-employers.ts";
import { deskFilings } from "../../src/storage/desk-filings.ts";
import { deskSettings } from "../../src/storage/desk-settings.ts";
import { embeddedConfig, type TemporaryConfig } from "../setup/database.ts";
import { recordingLog } from "../setup/recording-log.ts";

/** A Friday afternoon in Beijing. */
const NOW = new Date("2026-11-20T07:30:00Z");
const TODAY = day("2026-11-20");
const ALL = { number: 1, size: 1_000 };

let temporary: TemporaryConfig | undefined;
let dataDir: string;
let database: Database;
let first: Said;
let second: Said;

beforeAll(async () => {
  temporary = await embeddedConfig();
  ({ dataDir } = temporary.config);
  first = await run();
  second = await run();
  database = await startDatabase({ dataDir }, { log: recordingLog() });
}, 300_000);

afterAll(async () => {
  await database?.close();
  await temporary?.remove();
});

interface Said {
  code: number;
  out: string;
  err: string;
}

async function run(folder = dataDir): Promise<Said> {
  const said = { out: "", err: "" };
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("DATABASE_URL", "");
  const hear = (stream: "out" | "err") => (text: string | Uint8Array) => {
    said[stream] += text;
    return true;
  };
  const out = vi.spyOn(process.stdout, "write").mockImplementation(hear("out"));
  const err = vi.spyOn(process.stderr, "write").mockImplementation(hear("err"));
  try {
    return { code: await demo([], { now: () => NOW }), ...said };
  } finally {
    out.mockRestore();
    err.mockRestore();
    vi.unstubAllEnvs();
  }
}

describe("the invented office", () => {
  it("has thirty employers, and every one says that it is a demonstration", async () => {
    const { rows, total } = await deskEmployers(database).list({}, ALL);
    expect(total).toBe(30);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(30);
    expect(rows.filter(({ name }) => !name.includes("演示"))).toEqual([]);
    expect(rows.filter(({ creditCode }) => !readCreditCode(creditCode).ok)).toEqual([]);
    expect(await deskSettings(database).isDemo()).toBe(true);
  });

  it("has three hundred contracts in all states, with people whose numbers are right", async () => {
    const { rows, total } = await deskContracts(database).list({}, ALL);
    expect(total).toBe(300);
    expect([...new Set(rows.map(({ state }) => state))].sort()).toEqual([...contractStates].sort());
    const cards = rows.filter(({ idNumber }) => /^53/.test(idNumber));
    expect(cards.length).toBeGreaterThan(280);
    expect(cards.filter(({ idNumber }) => !readIdNumber("resident-id", idNumber, TODAY).ok)).toEqual([]);
    const soon = rows.filter(
      ({ state, endsOn }) => state === "in-force" && endsOn && endsOn > TODAY && endsOn < "2027-01-03",
    );
    expect(soon.length).toBeGreaterThanOrEqual(25);
    expect(rows.filter(({ state, endsOn }) => state === "in-force" && endsOn && endsOn < TODAY)).toEqual([]);
  });

  it.each(["open-ended", "task", "dispatch", "female-50", "female-55", "passport"])(
    "has contracts with %s",
    async (value) => {
      const rows = await database.prisma.contract.findMany({ select: { id: true } });
      const answers = await Promise.all(rows.map(({ id }) => deskContracts(database).find(id)));
      const found = answers.filter((detail) => Object.values(detail!.contract.answers).includes(value));
      expect(found.length).toBeGreaterThan(2);
    },
  );

  it.each<[FilingKind, string[]]>([
    ["access", ["approved", "downloaded", "filled", "returned", "signed", "submitted"]],
    ["new-contract", ["approved", "downloaded", "filled", "returned", "saved", "signed", "submitted"]],
  ])("has filings of %s in every state", async (kind, states) => {
    const { rows } = await deskFilings(database).list({ view: "all", kind }, ALL, TODAY);
    expect([...new Set(rows.map(({ state }) => state))].sort()).toEqual(states);
  });

  it("has filings that are overdue, due today and due later", async () => {
    const { waiting, overdue, dueToday } = await deskFilings(database).waiting(TODAY);
    expect(overdue).toBeGreaterThanOrEqual(4);
    expect(dueToday).toBeGreaterThanOrEqual(4);
    expect(waiting).toBeGreaterThan(overdue + dueToday);
  });

  it("has real papers and photos, and says why something was sent back", async () => {
    const { rows } = await deskFilings(database).list({ view: "returned" }, ALL, TODAY);
    const detail = await deskFilings(database).find(rows[0]!.id);
    expect(detail!.filing.reason).toBeTruthy();
    const photo = await deskFilings(database).upload(detail!.uploads[0]!.id);
    expect([...photo!.content.subarray(0, 2)]).toEqual([0xff, 0xd8]);
    const paper = await deskFilings(database).paper(detail!.papers[0]!.id);
    expect(Buffer.from(paper!.content.subarray(0, 5)).toString()).toBe("%PDF-");
  });

  it("has nothing that happens in the future, and an audit trail that is whole", async () => {
    const late = { gt: NOW };
    const { prisma } = database;
    expect(await prisma.filing.count({ where: { OR: [{ submittedAt: late }, { decidedAt: late }] } })).toBe(
      0,
    );
    expect(await prisma.auditEntry.count({ where: { at: late } })).toBe(0);
    expect(await deskAudit(database).verify()).toMatchObject({ intact: true });
    const entries = await prisma.auditEntry.findMany({ orderBy: { seq: "asc" }, select: { at: true } });
    const times = entries.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it("has questions from admins: one waiting, one answered, one closed", async () => {
    const tickets = await database.prisma.ticket.findMany({ select: { state: true } });
    expect([...new Set(tickets.map(({ state }) => state))].sort()).toEqual(["answered", "closed", "open"]);
  });
});

describe("the demo admin", () => {
  it("can sign in with the password shown once, and has a draft and news in the chat", async () => {
    const password = /密　码　(\S+?)（/.exec(first.out)?.[1];
    const account = await database.prisma.account.findUniqueOrThrow({ where: { usernameKey: "demo" } });
    expect(await secretMatches(password!, account.passwordHash)).toBe(true);
    const [chat] = await database.prisma.chat.findMany({ where: { personId: account.personId } });
    const state = await database.transact(NOW, (records) => records.chatState(chat!.id));
    expect(state).toMatchObject({
      form: { session: { conversation: "new-contract", asked: "startsOn" } },
    });
    expect(await database.prisma.outbox.count({ where: { chatId: chat!.id, priority: 1 } })).toBeGreaterThan(
      3,
    );
    expect(await database.prisma.outbox.count({ where: { state: { not: "sent" } } })).toBe(0);
  });

  it("gets a link for the desk that works", async () => {
    expect(first.out).toMatch(/\/desk\/link\/[\w-]{20,}/);
    expect(await database.prisma.officerLink.count({ where: { usedAt: null } })).toBe(1);
  });
});

describe("the command", () => {
  it("says what there is and that it is invented", () => {
    expect(first.code).toBe(0);
    expect(first.out).toContain("30 家单位");
    expect(first.out).toContain("300 份合同");
    expect(first.out).toContain("编造");
  });

  it("is refused a second time and says how to begin again", () => {
    expect(second.code).toBe(1);
    expect(second.out).toBe("");
    expect(second.err).toContain("已经有演示数据");
    expect(second.err).toContain(dataDir);
  });
});

it("repeats itself", async () => {
  const { seededRandom } = await import("../../src/cli/demo/random.ts");
  const draw = () =>
    Array.from(
      { length: 20 },
      (
        (random) => () =>
          random.whole(1, 1_000_000)
      )(seededRandom(7)),
    );
  expect(draw()).toEqual(draw());
  expect(new Set(draw()).size).toBeGreaterThan(15);
});

it("refuses a database with employers of its own", async () => {
  const { config, remove } = await embeddedConfig();
  const own = await startDatabase(config, { log: recordingLog() });
  await own.prisma.employer.create({
    data: { region: "zhanyi", name: "真单位", creditCode: "x", profileSealed: Buffer.alloc(0) },
  });
  await own.close();
  const refused = await run(config.dataDir);
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.err).toContain("不能混入演示数据");
  await remove();
}, 60_000);
